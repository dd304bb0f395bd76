/** Words of ASCII letters and digits, parted by single spaces: nothing but capitals to fold. */
const IS_PLAIN = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;

/** Lower-case, without accents; hyphens and apostrophes part words. */
export function foldName(name: string): string {
  if (IS_PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`\-‐‑.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The folded words of a name. */
export function nameTokens(name: string): readonly string[] {
  return foldName(name).split(' ').filter(Boolean);
}

/** Whether one letter more, less or other makes `a` into `b`. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  const rest = a.slice(at);
  const other = b.slice(at);
  return rest.slice(1) === other.slice(1) || rest === other.slice(1) || rest.slice(1) === other;
}
