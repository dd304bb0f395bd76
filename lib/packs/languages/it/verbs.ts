import type { SpeechVerb, VerbClass, VerbFrame } from '@/lib/core/quotation/lexicon';
import { conjugate } from './conjugation';

/** `fare_sapere`: the words after the first must follow it. */
const GROUPS: readonly (readonly [VerbClass, readonly VerbFrame[], string])[] = [
  [
    'S1',
    ['clause', 'infinitive', 'person'],
    'accusare avvertire avvisare informare rassicurare tranquillizzare allertare ammonire mettere_in_guardia preavvisare ragguagliare allarmare ingiungere',
  ],
  [
    'S1',
    ['clause', 'infinitive'],
    'dire affermare dichiarare assicurare sostenere ammettere negare confessare giurare smentire promettere garantire riferire ridire riaffermare asserire',
  ],
  [
    'S1',
    ['clause', 'infinitive'],
    `spiegare aggiungere sottolineare precisare ricordare ribadire rivelare raccontare annunciare comunicare segnalare confermare rispondere replicare ribattere commentare osservare notare evidenziare rimarcare rilevare
    specificare chiarire puntualizzare dettagliare illustrare descrivere narrare esporre rimproverare concludere esordire incalzare insistere rincarare chiosare argomentare motivare
    scrivere twittare postare sbottare esclamare gridare urlare sussurrare mormorare tuonare scherzare ironizzare sentenziare confidare ammiccare
    lamentare denunciare contestare obiettare protestare criticare domandare chiedere interrogare testimoniare attestare certificare verbalizzare anticipare svelare divulgare
    menzionare indicare enunciare proclamare riconoscere riassumere sintetizzare rammentare rimbrottare tagliare_corto fare_sapere far_sapere fare_notare far_notare rendere_noto
    controbattere rintuzzare interloquire balbettare sospirare minimizzare definire insinuare postillare appuntare dettare esprimere ripetere
    fare_presente far_presente lasciare_intendere premettere polemizzare notificare convalidare riconfermare spergiurare millantare inveire farneticare telegrafare interloquire palesare preconizzare adombrare concordare convenire dissentire
    argomentare obbiettare eccepire controreplicare rimbeccare rinfacciare recriminare deplorare denotare delucidare esplicitare esemplificare dettagliare esternare esplicare comprovare avvalorare asseverare
    farfugliare biascicare borbottare brontolare bofonchiare bisbigliare strillare sbraitare inveire imprecare gemere singhiozzare piagnucolare ringhiare ruggire sibilare sghignazzare gongolare pontificare filosofeggiare teorizzare speculare
    vaticinare profetizzare presagire preannunciare predire paventare ipotizzare ponderare riepilogare ricapitolare parafrasare rettificare ratificare corroborare trasmettere rapportare relazionare testimoniare rimuginare congetturare eccepire
    sfogarsi lamentarsi vantarsi schermirsi giustificarsi difendersi rallegrarsi compiacersi indignarsi interrogarsi domandarsi chiedersi raccomandarsi sbilanciarsi infervorarsi accalorarsi
    mettere_in_chiaro mettere_in_evidenza mettere_le_mani_avanti mettere_nero_su_bianco porre_l'accento puntare_il_dito fare_il_punto fare_appello lasciare_trapelare lasciar_intendere dare_conto dare_atto tenere_a_precisare fare_eco gettare_acqua_sul_fuoco chiamare_in_causa prendere_atto rincarare_la_dose
    dire_convinto dire_convinta dire_convinti dire_sicuro dire_sicura dire_sicuri dire_certo dire_certa dire_certi dire_fiducioso dire_fiduciosa dire_pronto dire_pronta dire_pronti dire_pronte dire_disposto dire_disposta dire_disposti dire_contrario dire_contraria dire_contrari dire_favorevole dire_favorevoli dire_preoccupato dire_preoccupata dire_preoccupati
    mettere_le_cose_in_chiaro gettare_la_spugna alzare_la_voce alzare_i_toni fare_autocritica fare_mea_culpa fare_una_promessa fare_chiarezza dare_notizia dare_ragione dare_torto passare_al_contrattacco dire_la_sua tirare_dritto
    soggiungere ventilare accennare proferire declamare ansimare urlacchiare ridacchiare sogghignare mugugnare vociferare predicare rimembrare rivangare puntare_l'indice dare_l'annuncio dare_la_notizia dare_l'allarme lanciare_l'allarme lanciare_l'appello lanciare_un_monito lanciare_un_avvertimento
    rompere_il_silenzio alzare_il_tiro andare_all'attacco passare_all'attacco partire_all'attacco smorzare_i_toni abbassare_i_toni mandare_a_dire lasciar_capire lasciare_capire far_capire fare_capire far_intendere fare_intendere far_trapelare fare_trapelare far_osservare fare_osservare far_rilevare fare_rilevare
    far_eco mettere_in_dubbio mettere_in_discussione avanzare_l'ipotesi sollevare_il_dubbio prendere_le_distanze mettere_a_verbale mettere_agli_atti rendere_pubblico rispedire_al_mittente cinguettare`,
  ],
  ['S1', ['clause', 'hearer'], 'leggersi trapelare filtrare apprendersi evincersi'],
  [
    'S1',
    ['marks'],
    'frenare affondare gelare stoppare spazzare glissare svicolare sdrammatizzare esultare gioire punzecchiare stuzzicare pungolare provocare snocciolare puntare delirare approfondire arringare delineare smorzare stemperare congedarsi accodarsi sciorinare discettare disquisire moraleggiare tergiversare temporeggiare nicchiare traccheggiare enfatizzare drammatizzare esplodere infierire infuriarsi arrabbiarsi stupirsi meravigliarsi dissociarsi smarcarsi defilarsi discolparsi scagionarsi felicitarsi commemorare intonare pronunciare consolare confortare rincuorare annotare',
  ],
  [
    'S1',
    ['clause', 'marks'],
    `riportare proseguire continuare riprendere rilanciare pubblicare firmare diffondere lanciare citare elencare enumerare formulare rievocare aggiornare scandire attaccare rispedire completare integrare rifinire intervenire sbottare`,
  ],
  ['S2', ['clause', 'infinitive'], 'ritenere giudicare reputare stimare supporre presumere pronosticare sospettare'],
  ['S2', [], 'considerare valutare esaminare ravvisare riscontrare'],
  [
    'S2',
    ['clause'],
    'analizzare constatare dedurre prevedere riflettere ragionare suggerire auspicare augurarsi rammaricarsi plaudere dubitare opinare arguire desumere intravedere concedere inferire evincere meditare',
  ],
  ['S3', ['clause'], 'stabilire disporre decretare sancire deliberare prescrivere imporre statuire'],
  [
    'S3',
    ['clause', 'infinitive'],
    'proporre pretendere esigere reclamare raccomandare consigliare minacciare ordinare implorare supplicare rivendicare richiedere sollecitare intimare scommettere prospettare offrire rifiutare decidere impegnarsi offrirsi rifiutarsi vietare proibire comandare lanciare_un_appello rivolgere_un_appello',
  ],
  [
    'S3',
    ['person', 'infinitive'],
    'invitare esortare incitare spronare pregare diffidare incolpare sfidare richiamare ringraziare invocare incoraggiare dissuadere persuadere convincere scongiurare redarguire tacciare',
  ],
  [
    'S3',
    [],
    `condannare stigmatizzare biasimare bacchettare bollare apostrofare qualificare dipingere etichettare elogiare lodare celebrare applaudire salutare difendere bocciare stroncare respingere rigettare
    insultare offendere deridere schernire liquidare appellare paragonare ribattezzare chiamare battezzare soprannominare presentare evocare parlare alludere appoggiare
    scusarsi complimentarsi congratularsi appellarsi dirsi dichiararsi mostrarsi sentirsi definirsi rivolgersi riferirsi esprimersi pronunciarsi schierarsi opporsi scagliarsi opporre rivolgere mandare consegnare affidare smontare sconfessare ridimensionare esaltare benedire maledire
    censurare ripudiare vituperare vilipendere infangare denigrare diffamare calunniare ingiuriare sbeffeggiare ridicolizzare irridere dileggiare fischiare contestare rinnegare sminuire banalizzare demonizzare criminalizzare encomiare osannare acclamare omaggiare festeggiare ossequiare additare tratteggiare caratterizzare inquadrare classificare catalogare raffigurare compatire commiserare rampognare strigliare sferzare attribuire imputare addebitare ascrivere sponsorizzare caldeggiare propugnare patrocinare perorare
    addossare silurare demolire smantellare derubricare deprecare esecrare equiparare assimilare apprezzare scagionare discolpare magnificare decantare incensare glorificare`,
  ],
  [
    'S4',
    [],
    `credere pensare temere sentire vedere sperare volere sognare immaginare capire intendere comprendere percepire interpretare leggere titolare cantare intonare recitare sorridere ridere piangere sbuffare
    discutere mostrare dimostrare aprire cominciare iniziare finire terminare chiudere chiudersi indirizzare sembrare trovare cercare aspettarsi avanzare sollevare correggere mentire tradurre`,
  ],
];

/** First persons that are nouns far oftener. */
const NOUNS = new Set(
  'canto commento racconto annuncio appello lamento ricordo riporto saluto attacco rilancio invito richiamo rifiuto rimprovero elogio insulto consiglio comando avviso fischio omaggio sogno grido urlo sussurro sospiro scherzo monito rapporto firmo firma indirizzo inquadro replica plauso paragono bollo ordine'.split(
    ' ',
  ),
);

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
  const forms = conjugate(lemma);
  return {
    lemma: entry.replaceAll('_', ' '),
    class: verbClass,
    frames,
    ...forms,
    firstPerson: forms.firstPerson
      .split(' ')
      .filter((form) => !NOUNS.has(form))
      .join(' '),
    particle: rest.length > 0 ? rest.join(' ') : isReflexive ? 'se' : null,
  };
}

/** The first class that names a verb holds. */
function withoutRepeats(all: readonly SpeechVerb[]): readonly SpeechVerb[] {
  const first = new Map(all.toReversed().map((verb) => [verb.lemma, verb]));
  return [...first.values()].toReversed();
}
