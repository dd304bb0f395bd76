import type { SpeechVerb, VerbClass, VerbFrame } from '@/lib/core/quotation/lexicon';
import { conjugate } from './conjugation';

/** Words after a lemma's first must stand behind it. Provenance: written for Sourcelight; see SOURCES.md. */
const GROUPS: readonly (readonly [VerbClass, readonly VerbFrame[], string])[] = [
  [
    'S1',
    ['clause'],
    `say state declare announce add write explain note reply respond answer report insist stress argue assert affirm confirm comment remark observe reveal disclose recall recount tweet post
    quip joke muse recite repeat reiterate retort shout yell scream cry exclaim whisper mutter murmur mumble maintain allege contend counter emphasise emphasize underline underscore clarify elaborate specify testify
    swear vouch boast brag lament complain grumble moan rant rage fume scoff snap sneer sigh gush enthuse confess confide blog caption recap summarise summarize conclude continue proclaim pronounce relate narrate opine
    plead protest object attest certify concur chime_in point_out go_on make_clear interject rejoin email text`,
  ],
  ['S1', ['clause', 'infinitive'], 'claim agree'],
  ['S1', ['clause', 'person'], 'tell inform notify remind assure advise brief'],
  [
    'S2',
    ['clause'],
    'estimate suggest predict acknowledge concede admit reckon judge forecast speculate imply indicate reason theorise theorize posit assess deny warn signal caution hint',
  ],
  ['S2', [], 'believe think guess suppose consider hope fear doubt worry expect'],
  ['S3', ['clause', 'infinitive'], 'promise vow pledge threaten demand propose recommend request offer refuse'],
  [
    'S3',
    ['person', 'infinitive'],
    'urge ask order instruct call_on call_for implore beg encourage invite advise command beseech',
  ],
  ['S3', ['person'], 'accuse blame criticise criticize slam praise hail'],
  [
    'S3',
    [],
    `describe denounce condemn blast decry deride dismiss reject rebuke mock ridicule applaud welcome commend laud salute defend attack attack label brand characterise characterize portray depict refer_to cite echo challenge question quote call term dub
    lambast lambaste castigate chastise scold insult taunt thank congratulate apologise apologize joke address advocate champion endorse extol voice tout`,
  ],
  [
    'S4',
    [],
    'see view read speak talk laugh smile nod shrug feel sing chant begin open start finish end sign hold sum_up put_it regard treat discuss mention express cite compare liken',
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
