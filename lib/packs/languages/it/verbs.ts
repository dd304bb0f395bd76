import type { SpeechVerb, VerbClass, VerbFrame } from '@/lib/core/quotation/lexicon';
import { conjugate } from './conjugation';

/** `fare_sapere`: the words after the first must follow it. */
const GROUPS: readonly (readonly [VerbClass, readonly VerbFrame[], string])[] = [
  [
    'S1',
    ['clause', 'infinitive'],
    'dire affermare dichiarare assicurare sostenere ammettere negare confessare giurare smentire promettere garantire riferire',
  ],
  [
    'S1',
    ['clause'],
    `spiegare aggiungere sottolineare precisare ricordare ribadire rivelare raccontare annunciare comunicare informare segnalare confermare rispondere replicare ribattere commentare osservare notare evidenziare rimarcare rilevare
    specificare chiarire puntualizzare dettagliare illustrare descrivere narrare esporre riportare rimproverare proseguire continuare concludere esordire riprendere incalzare insistere rincarare chiosare argomentare motivare
    scrivere twittare postare pubblicare firmare sbottare esclamare gridare urlare sussurrare mormorare tuonare attaccare scherzare ironizzare sentenziare ammonire avvertire avvisare allertare confidare ammiccare
    lamentare denunciare contestare obiettare protestare criticare accusare domandare chiedere interrogare testimoniare attestare certificare verbalizzare anticipare svelare divulgare diffondere
    citare menzionare elencare enumerare indicare formulare enunciare proclamare riconoscere riassumere sintetizzare rammentare rievocare rimbrottare tagliare_corto mettere_in_guardia fare_sapere far_sapere fare_notare far_notare rendere_noto
    rilanciare controbattere rintuzzare rispedire aggiornare interloquire balbettare sospirare sfogarsi lanciare rassicurare tranquillizzare minimizzare insinuare postillare appuntare scandire dettare definire esprimere ripetere
    fare_presente lasciare_intendere`,
  ],
  [
    'S2',
    ['clause', 'infinitive'],
    'ritenere giudicare reputare considerare valutare stimare ipotizzare supporre presumere pronosticare',
  ],
  [
    'S2',
    ['clause'],
    'analizzare constatare dedurre prevedere riflettere ragionare teorizzare congetturare suggerire auspicare augurarsi deplorare rammaricarsi plaudire dubitare opinare ponderare',
  ],
  [
    'S3',
    ['clause', 'infinitive'],
    'proporre pretendere esigere reclamare raccomandare consigliare minacciare ordinare implorare supplicare rivendicare richiedere sollecitare intimare scommettere prospettare offrire rifiutare decidere',
  ],
  [
    'S3',
    ['person', 'infinitive'],
    'invitare esortare incitare spronare pregare diffidare accusare incolpare sfidare richiamare ringraziare invocare incoraggiare dissuadere',
  ],
  [
    'S3',
    [],
    `condannare stigmatizzare biasimare bacchettare bollare tacciare apostrofare definire qualificare dipingere etichettare elogiare lodare celebrare applaudire salutare difendere bocciare stroncare respingere rigettare
    respingere insultare offendere deridere schernire rinfacciare rimproverare liquidare appellare paragonare ribattezzare chiamare battezzare soprannominare presentare evocare alludere appoggiare ringraziare
    scusarsi complimentarsi congratularsi appellarsi dirsi dichiararsi opporre rivolgere mandare consegnare affidare smontare sconfessare ridimensionare esaltare benedire maledire`,
  ],
  [
    'S4',
    [],
    `credere pensare temere sentire vedere sperare volere sognare immaginare capire intendere comprendere percepire interpretare leggere titolare cantare intonare scandire recitare sorridere ridere piangere sbuffare
    parlare discutere mostrare dimostrare aprire cominciare iniziare finire terminare chiudere chiudersi attribuire indirizzare sembrare trovare cercare aspettarsi avanzare sollevare correggere mentire tradurre`,
  ],
];

/** The verbs of speech, each with its inflections. */
export const verbs: readonly SpeechVerb[] = withoutRepeats(
  GROUPS.flatMap(([verbClass, frames, lemmas]) =>
    lemmas
      .trim()
      .split(/\s+/)
      .map((entry) => toVerb(entry, verbClass, frames)),
  ),
);

function toVerb(entry: string, verbClass: VerbClass, frames: readonly VerbFrame[]): SpeechVerb {
  const [head = '', ...rest] = entry.split('_');
  const isReflexive = head.endsWith('rsi');
  const lemma = isReflexive ? head.replace(/rsi$/, 're') : head.replace(/r$/, 're');
  return {
    lemma: entry.replaceAll('_', ' '),
    class: verbClass,
    frames,
    ...conjugate(lemma),
    particle: rest.length > 0 ? rest.join(' ') : isReflexive ? 'si' : null,
  };
}

/** The first class that names a verb holds. */
function withoutRepeats(all: readonly SpeechVerb[]): readonly SpeechVerb[] {
  const first = new Map(all.toReversed().map((verb) => [verb.lemma, verb]));
  return [...first.values()].toReversed();
}
