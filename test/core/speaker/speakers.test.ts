import { describe, expect, test } from 'vitest';
import type { Article, BlockRole } from '@/lib/core/article/article';
import type { LanguagePack } from '@/lib/core/language';
import { type QuotationReading, readQuotations } from '@/lib/core/quotation/read-quotations';
import { en } from '@/lib/packs/languages/en';
import { fr } from '@/lib/packs/languages/fr';

type Written = string | readonly [role: BlockRole, text: string];

/** The reading of an article that is these paragraphs. */
function read(pack: LanguagePack, ...written: readonly Written[]): QuotationReading {
  let start = 0;
  const blocks = written.map((each) => {
    const [role, text] = typeof each === 'string' ? (['paragraph', each] as const) : each;
    const block = { role, text, scope: 0, start, end: start + text.length, quotedByElement: [], attribution: null };
    start = block.end + 1;
    return block;
  });
  const article: Article = {
    isArticle: true,
    evidence: [],
    genre: 'news',
    headline: null,
    standfirst: null,
    authors: [],
    published: null,
    modified: null,
    complete: true,
    language: pack.tag,
    blocks,
    text: blocks.map(({ text }) => `${text}\n`).join(''),
    metadata: { section: null, description: null, keywords: [], mentions: [], siteName: null },
  };
  const steps = readQuotations(article, pack);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Who says each quotation, in reading order. */
function namesOf({ quotations, speakers }: QuotationReading): readonly (string | null)[] {
  return quotations.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null);
}

describe('one person has one name', () => {
  test('a surname is short for the full name that the article gives', () => {
    const reading = read(en, 'Anna Lindqvist runs the ferry. “It sails at noon,” Lindqvist said.');
    expect(namesOf(reading)).toEqual(['Anna Lindqvist']);
  });

  test('the full name may come after the surname', () => {
    const reading = read(
      fr,
      '« Le bac part à midi », dit Morel.',
      'Jeanne Morel dirige le port depuis dix ans et habite au bord du quai.',
    );
    expect(namesOf(reading)).toEqual(['Jeanne Morel']);
  });

  test('in a headline that writes each word with a capital, a name ends where the body’s does', () => {
    const reading = read(
      en,
      ['headline', 'Anna Lindqvist Sails Again in New Boat: “It Floats Like a Cork”'],
      '“It took a year,” Anna Lindqvist said.',
    );
    expect(namesOf(reading)).toEqual(['Anna Lindqvist', 'Anna Lindqvist']);
  });

  test('relatives with one surname stay two people', () => {
    const reading = read(
      fr,
      'Paul Vasseur et sa sœur Claire Vasseur tiennent la ferme.',
      '« On sème en avril », dit Paul Vasseur.',
      '« On récolte en août », ajoute Claire Vasseur.',
    );
    expect(namesOf(reading)).toEqual(['Paul Vasseur', 'Claire Vasseur']);
    expect(reading.speakers).toHaveLength(2);
  });

  test('a misspelt surname is still the same person', () => {
    const reading = read(
      en,
      'Marek Kowalczyk owns the mill. “It turns,” said Marek Kowalczyk.',
      '“It will turn for years,” Kowalczuk added.',
    );
    expect(namesOf(reading)).toEqual(['Marek Kowalczyk', 'Marek Kowalczyk']);
  });

  test('a particle belongs to the surname', () => {
    const reading = read(
      en,
      '“The sea is rising,” warned Hugo van der Meer of the water board.',
      '“It is rising fast,” Van der Meer added.',
    );
    expect(namesOf(reading)).toEqual(['Hugo van der Meer', 'Hugo van der Meer']);
  });

  test.fails('a particle behind a title belongs to the surname', () => {
    const reading = read(fr, '« La mer monte », prévient Hugo de la Tour.', '« Vite », insiste M. de la Tour.');
    expect(namesOf(reading)).toEqual(['Hugo de la Tour', 'Hugo de la Tour']);
  });

  test('a title is no part of a name', () => {
    expect(namesOf(read(en, '“The results are in,” said Dr Amara Osei.'))).toEqual(['Amara Osei']);
  });
});

describe('a role leads to its bearer', () => {
  test('the role with its modifiers tells two ministers of one rank apart', () => {
    const reading = read(
      fr,
      'Le chef de la diplomatie russe Ivan Sorokine a rencontré le chef de la diplomatie norvégienne Nils Aas.',
      '« Nous avons parlé », a dit le chef de la diplomatie norvégienne.',
    );
    expect(namesOf(reading)).toEqual(['Nils Aas']);
  });

  test('a role of an article is stated by its words, and its bearer is named elsewhere', () => {
    const reading = read(
      en,
      'Helen Marsh, the mayor of Elmsworth, met the residents on Tuesday.',
      '“We will rebuild the bridge,” the mayor said.',
    );
    expect(namesOf(reading)).toEqual(['Helen Marsh']);
    expect(reading.quotations[0]).toMatchObject({ mention: 'the mayor', cue: 'said' });
  });
});

describe('a role in the headline', () => {
  test('is whose the body says it is', () => {
    const reading = read(
      en,
      ['headline', 'Mayor vows to rebuild the bridge'],
      'Helen Marsh, the mayor of Elmsworth, met the residents on Tuesday.',
    );
    expect(namesOf(reading)).toEqual(['Helen Marsh']);
  });

  test('stays a role where two people bear it', () => {
    const reading = read(
      en,
      ['headline', 'Mayor vows to rebuild the bridge'],
      'Helen Marsh, the mayor of Elmsworth, met Tom Becker, the mayor of Castlemount.',
    );
    expect(namesOf(reading)).toEqual(['Mayor']);
  });
});

describe('a pronoun is whoever was spoken of', () => {
  test('she is the woman of the sentence before, not the man', () => {
    const reading = read(
      fr,
      'Luc Penne a fermé le quai. Sa collègue, la directrice Jeanne Morel, l’a rouvert. « Il est sûr », a-t-elle dit.',
    );
    expect(namesOf(reading)).toEqual(['Jeanne Morel']);
  });
});

describe('who or what speaks', () => {
  test('an acronym is the organisation that it abbreviates', () => {
    const reading = read(
      en,
      'The Harbour Safety Agency (HSA) closed the pier. “The pier is unsafe,” the HSA said in a statement.',
    );
    expect(namesOf(reading)).toEqual(['Harbour Safety Agency']);
  });

  test('a report is a document, not a person', () => {
    const reading = read(en, '“The wall was never inspected,” the report said.');
    expect(reading.speakers.map(({ kind }) => kind)).toEqual(['document']);
  });

  test('somebody without a name is anonymous', () => {
    const reading = read(fr, '« On n’a rien vu venir », confie un pompier.');
    expect(reading.speakers.map(({ kind, name }) => [kind, name])).toEqual([['anonymous', 'un pompier']]);
  });

  test('the agency that was told is the medium, not the speaker', () => {
    const reading = read(fr, '« Le port rouvrira », a déclaré Jeanne Morel à l’AFP.');
    expect(namesOf(reading)).toEqual(['Jeanne Morel']);
    expect(reading.quotations[0]?.medium).toBe('à l’AFP');
  });
});

describe('what the article did not say is not made up', () => {
  test('a quotation that nobody is near has no speaker', () => {
    const reading = read(en, '“It will be all right in the end, and if it is not, it is not the end.”');
    expect(namesOf(reading)).toEqual([null]);
    expect(reading.quotations[0]?.basis).toBe('none');
  });

  test('an editor’s brackets in the words are told', () => {
    const reading = read(fr, '« Elle [la digue] tiendra », assure Jeanne Morel.');
    expect(reading.quotations[0]).toMatchObject({ altered: true, content: 'Elle [la digue] tiendra' });
  });
});

describe('an interview', () => {
  test('the answer is one quotation whatever it holds, and the question is none', () => {
    const reading = read(fr, ['question', 'Que ferez-vous ?'], ['answer', 'Nous ferons ce que nous avons promis.']);
    expect(reading.quotations.map(({ kind, content }) => [kind, content])).toEqual([
      ['direct', 'Nous ferons ce que nous avons promis.'],
    ]);
  });
});

describe('how surely a name is known', () => {
  test('a pronoun that only one person can mean is stated, one that two may mean is inferred', () => {
    const sure = read(en, 'Anna Lindqvist runs the ferry. “It sails at noon on every weekday,” she said.');
    expect(sure.quotations[0]?.basis).toBe('stated');
    const doubtful = read(
      en,
      'Anna Lindqvist met Mary Holt at the pier on Monday, and Mary Holt thanked Anna Lindqvist. “It sails at noon on every weekday,” she said.',
    );
    expect(doubtful.quotations[0]?.basis).toBe('inferred');
  });

  test('what kind of body a name is, the text need not have told: the company is then inferred', () => {
    const reading = read(en, 'Ryan Hart sued Holdane Ltd in May. “We did nothing wrong,” the company said.');
    expect(namesOf(reading)).toEqual(['Holdane Ltd']);
    expect(reading.quotations[0]?.basis).toBe('inferred');
  });

  test('a role that the text has not told of anybody means the one person near, and is inferred', () => {
    const reading = read(
      fr,
      'Jean Morel a repris la ferme. La récolte est perdue. « On repart de zéro », raconte l’agriculteur.',
    );
    expect(namesOf(reading)).toEqual(['Jean Morel']);
    expect(reading.quotations[0]?.basis).toBe('inferred');
  });
});
