/** The forms of a regular verb, from its stem: claim, claims, claimed, claiming. */
export function regularVerb(stem: string): readonly string[] {
  const base = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  const third = /(?:s|sh|ch|x)$/u.test(stem) ? `${stem}es` : `${stem}s`;
  return [stem, third, `${base}ed`, `${base}ing`];
}

/** A noun and its plural. */
export function regularNoun(noun: string): readonly string[] {
  if (/[^aeiou]y$/u.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, /(?:s|sh|ch|x)$/u.test(noun) ? `${noun}es` : `${noun}s`];
}
