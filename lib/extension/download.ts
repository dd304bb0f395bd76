/** Saves a text as a file by way of a link: no permission is needed for that. */
export function saveFile(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken the bytes long before; keeping the address would keep them in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
