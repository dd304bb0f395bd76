import type { Quotation } from '@/lib/core/report';

/** One quotation of a sample as a careful reader of the annotation guide finds it. */
export interface ExpectedQuotation {
  readonly kind: Quotation['kind'];
  readonly place: Quotation['place'];
  readonly content: string;
  /** The names that are right: mostly one. */
  readonly speaker: readonly string[];
  /** The content of the entry that holds the same words in the body. */
  readonly repeats?: string;
  /** Whether another answer is as good, so that it may be missing. */
  readonly optional?: true;
  /** Whether the engine is known to miss it: this mark goes away with the mistake. */
  readonly isMissed?: true;
}

export interface ExpectedReading {
  readonly quotations: readonly ExpectedQuotation[];
  /** What the engine is known to take for a quotation, or to cut wrongly. */
  readonly mistaken: readonly string[];
  readonly notQuotations: readonly string[];
  readonly authors: readonly string[];
  readonly controllers: readonly string[];
  readonly choices: readonly string[];
  /** Wordings of the outlet's that must be marked. */
  readonly framing: readonly (readonly [category: string, content: string])[];
}

const RIVER_EN = 'The river does not read our minutes. It will rise, with us or without us,';
const RIVER_FR = 'La rivière ne lit pas nos délibérations. Elle montera, avec ou sans nous';

export const EXPECTED: Readonly<Record<'en' | 'fr', ExpectedReading>> = {
  en: {
    quotations: [
      {
        kind: 'indirect',
        place: 'headline',
        content: 'not to give up “a single street”',
        speaker: ['Helen Marsh'],
        optional: true,
      },
      {
        kind: 'mixed',
        place: 'headline',
        content: 'a single street',
        speaker: ['Helen Marsh'],
        repeats: 'We will not give up a single street,',
      },
      {
        kind: 'direct',
        place: 'caption',
        content: 'The water went right over it,',
        speaker: ['a passer-by', 'passer-by'],
        isMissed: true,
      },
      { kind: 'direct', place: 'body', content: 'We will not give up a single street,', speaker: ['Helen Marsh'] },
      {
        kind: 'indirect',
        place: 'body',
        content: 'work would begin “before the harvest”',
        speaker: ['Helen Marsh'],
        isMissed: true,
      },
      { kind: 'mixed', place: 'body', content: 'before the harvest', speaker: ['Helen Marsh'] },
      {
        kind: 'indirect',
        place: 'body',
        content: 'the government had to “carry its share”',
        speaker: ['Helen Marsh'],
      },
      { kind: 'mixed', place: 'body', content: 'carry its share', speaker: ['Helen Marsh'] },
      {
        kind: 'indirect',
        place: 'body',
        content: 'a meeting with the county on 12 June',
        speaker: ['Helen Marsh'],
        optional: true,
      },
      {
        kind: 'direct',
        place: 'pull-quote',
        content: 'The river does not read our minutes',
        speaker: ['Karim Bell'],
        repeats: RIVER_EN,
      },
      { kind: 'direct', place: 'body', content: RIVER_EN, speaker: ['Karim Bell'] },
      {
        kind: 'indirect',
        place: 'body',
        content: 'three bridges out of five have been closed since the winter',
        speaker: ['Karim Bell'],
      },
      {
        kind: 'mixed',
        place: 'subheading',
        content: 'left on our own',
        speaker: ['Odette Farrow'],
        repeats: 'We were left on our own for three days,',
      },
      { kind: 'direct', place: 'body', content: 'We were left on our own for three days,', speaker: ['Odette Farrow'] },
      { kind: 'direct', place: 'body', content: 'Three days without light.', speaker: ['Odette Farrow'] },
      {
        kind: 'indirect',
        place: 'body',
        content: 'he was waiting for “pumps, not promises”',
        speaker: ['Her neighbour'],
      },
      { kind: 'mixed', place: 'body', content: 'pumps, not promises', speaker: ['Her neighbour'] },
      {
        kind: 'indirect',
        place: 'body',
        content: 'levels would fall by the end of the month',
        speaker: ['Virl Water Board', 'The Virl Water Board'],
      },
      {
        kind: 'direct',
        place: 'body',
        content: 'The gates have been open since Sunday and will stay open,',
        speaker: ['a statement', 'the statement', 'statement', 'Virl Water Board', 'The Virl Water Board'],
      },
      {
        kind: 'indirect',
        place: 'body',
        content: 'a flood of this kind returns every thirty years or so',
        speaker: ['Jonas Verne'],
      },
      { kind: 'direct', place: 'body', content: 'This is not fate,', speaker: ['Jonas Verne'], isMissed: true },
      {
        kind: 'direct',
        place: 'body',
        content: 'It is a river whose bed was taken away.',
        speaker: ['Jonas Verne'],
        isMissed: true,
      },
      {
        kind: 'indirect',
        place: 'body',
        content: 'the town hall is paying for twenty years of neglect',
        speaker: ['Some observers', 'observers'],
      },
      {
        kind: 'indirect',
        place: 'body',
        content: 'the matter would be “treated as a priority”',
        speaker: ['The county', 'the county', 'county'],
      },
      {
        kind: 'mixed',
        place: 'body',
        content: 'treated as a priority',
        speaker: ['The county', 'the county', 'county'],
      },
    ],
    mistaken: ['work would begin “before the harvest”, without naming a figure'],
    notQuotations: ['new', 'Water Memories'],
    authors: ['Lucy Andrews'],
    controllers: ['Virl Valley Press Ltd'],
    choices: ['accept 1', 'reject 1', 'settings 1', 'save 2'],
    framing: [
      ['OUTCOME', 'fails to convince'],
      ['VERB', 'slammed'],
      ['COUNTER', 'But in fact'],
      ['ANON', 'Some observers say'],
    ],
  },
  fr: {
    quotations: [
      {
        kind: 'indirect',
        place: 'headline',
        content: 'n’abandonner « aucun quartier »',
        speaker: ['Hélène Marchais'],
        optional: true,
      },
      {
        kind: 'mixed',
        place: 'headline',
        content: 'aucun quartier',
        speaker: ['Hélène Marchais'],
        repeats: 'Nous n’abandonnerons aucun quartier',
      },
      { kind: 'direct', place: 'caption', content: 'L’eau est passée par-dessus', speaker: ['un passant', 'passant'] },
      { kind: 'direct', place: 'body', content: 'Nous n’abandonnerons aucun quartier', speaker: ['Hélène Marchais'] },
      {
        kind: 'indirect',
        place: 'body',
        content: 'les premiers travaux commenceraient « avant les vendanges »',
        speaker: ['Hélène Marchais'],
      },
      { kind: 'mixed', place: 'body', content: 'avant les vendanges', speaker: ['Hélène Marchais'] },
      { kind: 'indirect', place: 'body', content: 'l’État devait « prendre sa part »', speaker: ['Hélène Marchais'] },
      { kind: 'mixed', place: 'body', content: 'prendre sa part', speaker: ['Hélène Marchais'] },
      {
        kind: 'indirect',
        place: 'body',
        content: 'une réunion avec la préfecture le 12 juin',
        speaker: ['Hélène Marchais'],
        optional: true,
      },
      {
        kind: 'direct',
        place: 'pull-quote',
        content: 'La rivière ne lit pas nos délibérations',
        speaker: ['Karim Belloc'],
        repeats: RIVER_FR,
      },
      { kind: 'direct', place: 'body', content: RIVER_FR, speaker: ['Karim Belloc'] },
      {
        kind: 'indirect',
        place: 'body',
        content: 'trois ponts sur cinq sont fermés depuis l’hiver',
        speaker: ['Karim Belloc'],
      },
      {
        kind: 'mixed',
        place: 'subheading',
        content: 'laissés seuls',
        speaker: ['Odile Fabre'],
        repeats: 'On nous a laissés seuls trois jours',
      },
      { kind: 'direct', place: 'body', content: 'On nous a laissés seuls trois jours', speaker: ['Odile Fabre'] },
      { kind: 'direct', place: 'body', content: 'Trois jours sans lumière.', speaker: ['Odile Fabre'] },
      {
        kind: 'indirect',
        place: 'body',
        content: 'attendre « des pompes, pas des promesses »',
        speaker: ['Son voisin'],
        isMissed: true,
      },
      { kind: 'mixed', place: 'body', content: 'des pompes, pas des promesses', speaker: ['Son voisin'] },
      {
        kind: 'indirect',
        place: 'body',
        content: 'le niveau baissera dès la fin du mois',
        speaker: ['Syndicat des eaux de la Virole', 'Le Syndicat des eaux de la Virole'],
      },
      {
        kind: 'direct',
        place: 'body',
        content: 'Les vannes sont ouvertes depuis dimanche et le resteront',
        speaker: ['un communiqué', 'communiqué', 'le texte', 'texte', 'Syndicat des eaux de la Virole'],
      },
      {
        kind: 'indirect',
        place: 'body',
        content: 'une telle crue revient tous les trente ans environ',
        speaker: ['Jonas Verne'],
      },
      { kind: 'direct', place: 'body', content: 'Ce n’est pas une fatalité', speaker: ['Jonas Verne'] },
      {
        kind: 'direct',
        place: 'body',
        content: 'C’est une rivière à qui l’on a pris son lit.',
        speaker: ['Jonas Verne'],
      },
      {
        kind: 'indirect',
        place: 'body',
        content: 'la mairie paie vingt ans d’inaction',
        speaker: ['Certains observateurs', 'observateurs'],
      },
      {
        kind: 'indirect',
        place: 'body',
        content: 'le dossier serait « traité en priorité »',
        speaker: ['La préfecture', 'la préfecture', 'préfecture'],
        isMissed: true,
      },
      {
        kind: 'mixed',
        place: 'body',
        content: 'traité en priorité',
        speaker: ['La préfecture', 'la préfecture', 'préfecture'],
        isMissed: true,
      },
    ],
    mistaken: [],
    notQuotations: ['nouvelle', 'Mémoires d’eau'],
    authors: ['Lucie Andrieu'],
    controllers: ['Éditions de la Virole SAS'],
    choices: ['accept 1', 'reject 1', 'settings 1', 'save 2'],
    framing: [
      ['OUTCOME', 'échoue à'],
      ['VERB', 'a fustigé'],
      ['COUNTER', 'De fait'],
      ['ANON', 'Certains observateurs estiment'],
    ],
  },
};
