/** What the classes of all letters hold of Western Europe's, as it stands in a class. */
const WESTERN: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿŒœŸ',
  Lu: 'A-ZÀ-ÖØ-ÞŒŸ',
  Ll: 'a-zµß-öø-ÿœ',
  // No mark stands alone there.
  M: '',
  N: '\\d²³¹¼-¾',
};

/** Whether a text holds nothing but the letters of Western Europe, and marks and signs. */
export function isWestern(text: string): boolean {
  return !/[^\0-ÿŒœŸ\u2000-\u206f\u20a0-\u20cf]/.test(text);
}

/** A pattern that names classes of letters: it is built for a text when one first needs it. */
export interface LetterPattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** The pattern as built for such a text, to match or replace all with. */
  for(text: string): RegExp;
}

/**
 * Makes a pattern that may name `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}`, valid with and without the flag `u`.
 *
 * Classes of all letters take engines up to a millisecond to build, for each width of text anew, on every page that is
 * opened; those of Western Europe take none, and hold all that most articles are written in.
 */
export function letterPattern(pattern: string, flags = ''): LetterPattern {
  let western: RegExp | null = null;
  let any: RegExp | null = null;
  const builtFor = (text: string): RegExp => {
    if (isWestern(text)) {
      western ??= new RegExp(westernOf(pattern), flags);
      return western;
    }
    any ??= new RegExp(pattern, `${flags}u`);
    return any;
  };
  return {
    test: (text) => builtFor(text).test(text),
    exec: (text) => builtFor(text).exec(text),
    for: builtFor,
  };
}

/** A part of a pattern: an escape, the bounds of a class, or another character. */
const PART = /\\[pP]\{(\w+)\}|\\.|[\s\S]/g;

function westernOf(pattern: string): string {
  let isInClass = false;
  return pattern.replace(PART, (part, name?: string) => {
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    const letters = name === undefined ? undefined : WESTERN[name];
    if (letters === undefined) return part;
    return isInClass ? letters : `[${part.startsWith('\\P') ? '^' : ''}${letters}]`;
  });
}
