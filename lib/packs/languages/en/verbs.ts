import type { SpeechVerb, VerbClass, VerbFrame } from '@/lib/core/quotation/lexicon';
import { conjugate } from './conjugation';

/** Words after a lemma's first must stand behind it. Provenance: written for Sourcelight; see SOURCES.md. */
const GROUPS: readonly (readonly [VerbClass, readonly VerbFrame[], string])[] = [
  [
    'S1',
    ['clause'],
    `say state declare add explain note insist stress argue assert affirm confirm reveal disclose recount tweet post
    quip joke muse reiterate retort shout yell scream cry exclaim whisper mutter murmur mumble maintain allege contend counter emphasise emphasize underline underscore clarify testify
    swear boast brag lament complain grumble moan rant rage fume scoff snap sneer sigh gush enthuse confess confide blog conclude proclaim pronounce opine
    concur chime_in point_out make_clear interject rejoin rule stipulate volunteer venture groan growl hiss holler bark bellow roar wail gasp intone deadpan chirp
    reaffirm restate reassert aver avow profess divulge intimate corroborate postulate hypothesise hypothesize surmise fret gripe grouse gloat crow thunder blurt stammer stutter squeal shriek snarl snort whine whimper tease marvel demur interpose rasp splutter sputter wisecrack moralise moralize pontificate preach agree reply remark bray trumpet fulminate bluster harrumph huff coo drawl sniff smirk beam sermonise sermonize editorialise editorialize decree adjudge caw cackle giggle snicker snigger snark yelp yap whoop cheer exult rejoice commiserate console expound enunciate articulate verbalise verbalize vocalise vocalize philosophise philosophize prophesy forewarn foretell intercede interrupt ad-lib snipe jibe jeer carp bleat whinge chortle guffaw banter riff josh rib tut purr croak squawk simper grunt wheeze pant blabber babble gabble jabber prattle witter waffle ramble drone riposte reconfirm rhapsodise rhapsodize insinuate conjecture prognosticate quibble nitpick rationalise rationalize paraphrase wager howl hoot screech sob yammer parrot reprise enumerate itemise itemize`,
  ],
  [
    'S1',
    ['that'],
    `respond answer comment observe recite repeat specify elaborate vouch caption recap summarise summarize relate narrate plead protest object attest certify share reflect reminisce remember submit flag relay convey disagree`,
  ],
  ['S1', ['that', 'marks'], 'continue go_on'],
  ['S1', ['clause', 'noun'], 'announce'],
  ['S1', ['clause', 'person'], 'write email text message'],
  ['S1', ['clause', 'gerund'], 'report recall'],
  ['S1', ['clause', 'infinitive'], 'claim'],
  ['S1', ['clause', 'person', 'addressee'], 'reassure apprise tell inform notify remind assure brief'],
  [
    'S1',
    ['that', 'person', 'marks'],
    'give_evidence give_assurances put_to express_concern express_hope issue_warning make_claim make_argument make_point ',
  ],
  ['S2', ['that', 'marks'], 'hold determine establish'],
  [
    'S2',
    ['clause'],
    'estimate predict acknowledge concede reckon judge forecast speculate imply indicate reason theorise theorize posit assess signal hint project foresee',
  ],
  ['S2', ['clause', 'gerund'], 'suggest deny admit'],
  ['S2', ['clause', 'person'], 'warn caution'],
  ['S2', ['clause', 'document'], 'find show'],
  ['S2', [], 'believe think guess suppose consider hope fear doubt worry expect'],
  ['S3', ['clause', 'infinitive'], 'promise vow pledge guarantee'],
  ['S3', ['that'], 'highlight'],
  ['S3', ['infinitive'], 'threaten offer appeal'],
  ['S3', ['that', 'infinitive', 'noun'], 'demand propose'],
  ['S3', ['that', 'infinitive'], 'request'],
  ['S3', ['that', 'gerund', 'noun'], 'recommend'],
  ['S3', ['infinitive'], 'ask_for'],
  ['S3', ['that', 'person', 'infinitive', 'noun'], 'urge'],
  ['S3', ['that', 'person', 'infinitive'], 'order instruct advise'],
  ['S3', ['question', 'person', 'infinitive'], 'ask'],
  ['S3', ['person', 'infinitive'], 'exhort entreat enjoin call_on implore beg encourage invite command beseech'],
  ['S3', ['person', 'infinitive', 'noun'], 'call_for'],
  ['S3', ['person', 'gerund'], 'accuse blame criticise criticize slam praise hail condemn'],
  ['S3', ['question'], 'question inquire enquire query describe detail outline spell_out'],
  [
    'S3',
    [],
    `denounce blast decry deride dismiss reject refuse rebuke mock ridicule applaud welcome commend laud salute defend attack label brand characterise characterize portray depict refer_to cite echo challenge quote call term dub
    lambast lambaste castigate chastise chide admonish bemoan scold insult taunt thank congratulate apologise apologize address advocate champion endorse extol voice tout berate excoriate reprimand reproach upbraid pillory skewer rip_into tear_into lash_out hit_out hit_back fire_back push_back clap_back bash disparage belittle downplay play_down dispute contest contradict rebuff repudiate disavow refute rubbish eulogise eulogize sympathise sympathize rail acclaim censure harangue renounce retract revile rue attribute ascribe rate deplore savage assail pan trash scorn stigmatise stigmatize demonise demonize hype vilify malign lampoon parody scorch roast shame hector lecture heckle badger accost belabour belabor bewail`,
  ],
  [
    'S4',
    [],
    `see view read speak talk laugh chuckle smile nod shrug feel sing chant begin open start finish end sign sum_up put_it regard treat discuss mention express compare liken wonder`,
  ],
];

/** The verbs of reporting, each with its inflections. */
export const verbs: readonly SpeechVerb[] = GROUPS.flatMap(([verbClass, frames, lemmas]) =>
  lemmas
    .trim()
    .split(/\s+/)
    .map((entry) => toVerb(entry, verbClass, frames)),
);

function toVerb(entry: string, verbClass: VerbClass, frames: readonly VerbFrame[]): SpeechVerb {
  const [head = '', ...rest] = entry.split('_');
  return {
    lemma: entry.replaceAll('_', ' '),
    class: verbClass,
    frames,
    ...conjugate(head),
    particle: rest.length > 0 ? rest.join(' ') : null,
  };
}
