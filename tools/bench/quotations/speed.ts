/** Placeholder text until measured in Chromium. */
export async function benchSpeed(_shared: string): Promise<string> {
  return 'speed: see below';
}
