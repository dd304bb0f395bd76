/** The third persons of a regular verb in -er, its inversions, and its compound past; `weak` is the stem before a mute e. */
export function erVerb(stem: string, weak = stem): readonly string[] {
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  return [
    `${weak}e`,
    `${weak}ent`,
    `${soft}ait`,
    `${soft}aient`,
    `${soft}a`,
    `${stem}èrent`,
    `${weak}e-t-il`,
    `${weak}e-t-elle`,
    `${weak}ent-ils`,
    `${weak}ent-elles`,
    ...pastOf(`${stem}é`),
  ];
}

/** The compound past with its auxiliary, one adverb between. */
export function pastOf(participle: string): readonly string[] {
  return [
    `(a|ont|avait|avaient|ayant) [1] ${participle}`,
    `(a-t-il|a-t-elle|ont-ils|ont-elles|avait-il|avait-elle) [1] ${participle}`,
  ];
}

/** A reflexive verb: its plain forms after the pronoun, its past with être. */
export function reflexive(forms: readonly string[], participle: string): readonly string[] {
  return [
    ...forms.map((form) => `(se|s') ${form}`),
    `(s'est|se sont|s'était|s'étaient) [1] (${participle}|${participle}e|${participle}s|${participle}es)`,
  ];
}

/** The four forms of an adjective, from the masculine. */
export function adjective(masculine: string): readonly string[] {
  const feminine = feminineOf(masculine);
  const plural = /[sx]$/u.test(masculine) ? masculine : masculine.replace(/al$/u, 'au').replace(/au$/u, 'aux');
  return [
    ...new Set([
      masculine,
      feminine,
      plural === masculine || plural.endsWith('x') ? plural : `${plural}s`,
      `${feminine}s`,
    ]),
  ];
}

function feminineOf(masculine: string): string {
  const endings: readonly (readonly [string, string])[] = [
    ['eux', 'euse'],
    ['if', 'ive'],
    ['eur', 'euse'],
    ['el', 'elle'],
    ['er', 'ère'],
    ['e', 'e'],
  ];
  const [ending, feminine] = endings.find(([tail]) => masculine.endsWith(tail)) ?? ['', 'e'];
  return masculine.slice(0, masculine.length - ending.length) + feminine;
}
