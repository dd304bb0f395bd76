import { describe, expect, test } from 'vitest';
import type { Article, BlockRole } from '@/lib/core/article/article';
import { readQuotations } from '@/lib/core/quotation/read-quotations';
import { fr } from '@/lib/packs/languages/fr';

type Written = readonly [role: BlockRole, text: string, scope?: number];

/** What is read in an article of these blocks: each quotation's words and its speaker's name. */
function read(...written: readonly Written[]): readonly (readonly [content: string, speaker: string | null])[] {
  let start = 0;
  const blocks = written.map(([role, text, scope = 0]) => {
    const block = { role, text, scope, start, end: start + text.length, quotedByElement: [], attribution: null };
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
    language: 'fr',
    blocks,
    text: blocks.map(({ text }) => `${text}\n`).join(''),
    metadata: { section: null, description: null, keywords: [], mentions: [], siteName: null },
  };
  const steps = readQuotations(article, fr);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { quotations, speakers } = step.value;
  return quotations.map(({ content, speaker }) => [content, speakers.find(({ id }) => id === speaker)?.name ?? null]);
}

describe('a quotation in several places', () => {
  test('a fragment in the headline takes its speaker from the body', () => {
    expect(
      read(
        ['headline', 'Le pont restera « fermé tout l’hiver »'],
        ['paragraph', '« Il restera fermé tout l’hiver », a annoncé Jeanne Morel.'],
      ),
    ).toEqual([
      ['fermé tout l’hiver', 'Jeanne Morel'],
      ['Il restera fermé tout l’hiver', 'Jeanne Morel'],
    ]);
  });

  test('words that the headline gives to a name and the body to a role are the name’s', () => {
    expect(
      read(
        ['headline', 'Pour Jeanne Morel, le quai est « une passoire »'],
        ['paragraph', 'La ville compte ses dégâts depuis la crue, dont Luc Penne a fait la liste avec Anne Roy.'],
        ['paragraph', 'La directrice du port estime que le quai est « une passoire ».'],
      ).filter(([content]) => content === 'une passoire'),
    ).toEqual([
      ['une passoire', 'Jeanne Morel'],
      ['une passoire', 'Jeanne Morel'],
    ]);
  });

  test('a block quotation goes on with the one who spoke above it', () => {
    expect(
      read(['paragraph', '« La digue tiendra », assure Jeanne Morel.'], ['blockquote', '« Nous l’avons relevée. »']),
    ).toEqual([
      ['La digue tiendra', 'Jeanne Morel'],
      ['Nous l’avons relevée.', 'Jeanne Morel'],
    ]);
  });
});

describe('answers of an interview', () => {
  test('that name nobody are said by the one whom the page is about', () => {
    expect(
      read(
        ['headline', 'Jeanne Morel raconte sa rivière'],
        ['paragraph', 'Jeanne Morel vit au bord de l’eau depuis le départ de Luc Penne.'],
        ['question', 'Aimez-vous le fleuve ?'],
        ['answer', '« Certains jours. »'],
      ),
    ).toEqual([['Certains jours.', 'Jeanne Morel']]);
  });

  test('are nobody’s where the page names two as often', () => {
    expect(
      read(
        ['paragraph', 'Jeanne Morel et Luc Penne vivent au bord de l’eau.'],
        ['question', 'Aimez-vous le fleuve ?'],
        ['answer', 'Certains jours.'],
      ),
    ).toEqual([['Certains jours.', null]]);
  });
});

describe('paragraphs of one statement', () => {
  test('each opens its marks again and the last alone closes them', () => {
    expect(
      read(['paragraph', 'Jeanne Morel a écrit : « La digue tiendra.'], ['paragraph', '« Nous l’avons relevée. »']).map(
        ([, speaker]) => speaker,
      ),
    ).toEqual(['Jeanne Morel', 'Jeanne Morel']);
  });

  test('marks that are never closed end with their paragraph', () => {
    expect(
      read(
        ['paragraph', 'Jeanne Morel a écrit : « La digue tiendra tout l’hiver'],
        ['paragraph', 'La mairie a fermé le quai.'],
      ).map(([content]) => content),
    ).toEqual(['La digue tiendra tout l’hiver']);
  });
});

describe('an article of entries', () => {
  test('no speaker crosses into another entry', () => {
    expect(
      read(
        ['paragraph', 'Jeanne Morel assure que « la digue tiendra ».', 1],
        ['paragraph', '« Les écoles rouvrent lundi matin. »', 2],
      )[1],
    ).toEqual(['Les écoles rouvrent lundi matin.', null]);
  });
});

describe('names', () => {
  test('of two who share a surname, the first name’s gender decides', () => {
    expect(
      read([
        'paragraph',
        'Paul Leduc et Anne Leduc dirigent la ferme. « Il pleut trop », regrette Mme Leduc. « La récolte est perdue », dit M. Leduc.',
      ]).map(([, speaker]) => speaker),
    ).toEqual(['Anne Leduc', 'Paul Leduc']);
  });

  test('a misspelt surname is still its bearer’s', () => {
    expect(read(['paragraph', 'Irène Bartholin préside. « C’est voté », dit Bartolin.'])[0]).toEqual([
      'C’est voté',
      'Irène Bartholin',
    ]);
  });

  test('an apostrophe is no mark', () => {
    expect(read(['paragraph', 'Aujourd’hui, l’équipe d’Irène n’a rien dit.'])).toEqual([]);
  });
});

describe('a quotation that no words beside it attribute', () => {
  test('a subheading is said by whoever speaks first below it', () => {
    expect(
      read(
        ['paragraph', 'La crue a noyé trois quais.'],
        ['subheading', '« Du jamais-vu en trente ans »'],
        ['paragraph', 'Luc Penne répare les bateaux du port. « Personne ne dort ici », raconte Luc Penne.'],
      )[0],
    ).toEqual(['Du jamais-vu en trente ans', 'Luc Penne']);
  });

  test('a headline that shortens a quotation is its speaker’s', () => {
    expect(
      read(
        ['headline', 'Crue : « On a perdu toute la récolte »'],
        ['paragraph', '« On a donc perdu cette nuit toute notre récolte », dit Anne Roy.'],
        ['paragraph', '« La digue tiendra », promet Luc Penne.'],
      )[0],
    ).toEqual(['On a perdu toute la récolte', 'Anne Roy']);
  });

  test('a block quotation that shortens one of the text is its speaker’s', () => {
    expect(
      read(
        ['paragraph', '« On a donc perdu cette nuit toute notre récolte », dit Anne Roy.'],
        ['paragraph', 'Luc Penne compte les arbres.'],
        ['blockquote', 'On a perdu toute la récolte'],
      ).at(-1),
    ).toEqual(['On a perdu toute la récolte', 'Anne Roy']);
  });

  test('a headline that no one echoes is said by the one who says nearly all', () => {
    expect(
      read(
        ['headline', 'Crue : « Plus jamais ça »'],
        ['paragraph', '« La digue a cédé », dit Anne Roy. « Il faut la refaire », ajoute Anne Roy.'],
      )[0],
    ).toEqual(['Plus jamais ça', 'Anne Roy']);
    expect(
      read(
        ['headline', 'Crue : « Plus jamais ça »'],
        ['paragraph', '« La digue a cédé », dit Anne Roy. « Il faut la refaire », ajoute Luc Penne.'],
      )[0],
    ).toEqual(['Plus jamais ça', null]);
  });

  test('a quotation that opens its paragraph is said by the person whom that goes on with', () => {
    expect(
      read(['paragraph', '« C’était la plus longue nuit de ma vie. » Le commandant Morel ne cache pas sa fatigue.']),
    ).toEqual([['C’était la plus longue nuit de ma vie.', 'Morel']]);
  });

  test('the plural before the colon of a heading tells what it is about, not who speaks', () => {
    expect(
      read(['headline', 'Banques inondées : « Tout est sec »'], ['paragraph', '« Tout est sec », assure Anne Roy.'])[0],
    ).toEqual(['Tout est sec', 'Anne Roy']);
  });

  test('a name in marks that speaks is no quotation', () => {
    expect(
      read(['paragraph', '« On aurait gagné plus de matchs avec lui », confie « JP ». « JP » se demande pourquoi.']),
    ).toEqual([['On aurait gagné plus de matchs avec lui', null]]);
  });

  test('the section before the colon of a headline is nobody', () => {
    expect(
      read(
        ['headline', 'Économie : la ville perd une agence'],
        ['paragraph', 'La banque Ouest Crédit quitte la ville. Elle promet « un bus par semaine ».'],
      ),
    ).toEqual([['un bus par semaine', 'Ouest Crédit']]);
  });

  test('a paragraph of its own is said by the person whom the one before is about', () => {
    expect(
      read(
        ['paragraph', 'Anne Roy a repris la ferme de ses parents il y a dix ans.'],
        ['paragraph', '« Nous vendons tout ce que nous récoltons au marché du village. »'],
      ),
    ).toEqual([['Nous vendons tout ce que nous récoltons au marché du village.', 'Anne Roy']]);
  });
});

test('an answer in a live entry is not given to whom only another entry names, though the page has the full name', () => {
  const said = read(
    ['headline', 'Anne prend la mer', 2],
    ['blockquote', 'Anne Roy, capitaine', 0],
    ['answer', 'Nous partons demain.', 1],
  );
  expect(said.at(-1)).toEqual(['Nous partons demain.', null]);
});

test('an answer in a live entry is not given to whom another entry is about', () => {
  expect(read(['headline', 'Ana Ruiz prend la mer', 1], ['answer', 'Nous partons demain.', 2])).toEqual([
    ['Nous partons demain.', null],
  ]);
});
