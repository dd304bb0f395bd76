import type { Cues, Grammar, MarkPair, TokenRules } from '@/lib/core/quotation/lexicon';

export const marks: readonly MarkPair[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['``', "''"],
];

export const tokens: TokenRules = {
  elided: "o'",
  enclitic: "'s n't 've 'll 'd 're 'm",
  abbreviations:
    'Mr. Mrs. Ms. Dr. Prof. Sen. Rep. Gov. Gen. Col. Capt. Sgt. Lt. Rev. St. Inc. Ltd. Corp. Co. Jr. Sr. U.S. U.K. No. v. vs. etc. e.g. i.e. a.m. p.m. Jan. Feb. Aug. Sept. Oct. Nov. Dec. Ave. Mt. Ft. Adv. Cmdr. Cdr. Cpl. Det. Insp. Supt. Maj. Brig. Adm. Pvt. Spc. Hon. Msgr. Fr. Assn. Bros. Dept. Univ. Calif. Ala. Ariz. Ark. Colo. Conn. Fla. Ga. Ill. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo. Ont. Ph.D. Reps. Sens. Govs. Drs. Messrs.',
};

export const grammar: Grammar = {
  determiners: [
    { words: 'the this that', gender: 'b', number: 'b', sort: 'definite' },
    { words: 'these those', gender: 'b', number: 'p', sort: 'definite' },
    { words: 'a an another one each every', gender: 'b', number: 's', sort: 'indefinite' },
    {
      words: 'some several many few other two three four five six seven eight nine ten most more',
      gender: 'b',
      number: 'p',
      sort: 'indefinite',
    },
    { words: 'his her its their our my your', gender: 'b', number: 'b', sort: 'possessive' },
  ],
  pronouns: [
    { words: 'he him', gender: 'm', number: 's', sort: 'third' },
    { words: 'she her', gender: 'f', number: 's', sort: 'third' },
    { words: 'they them', gender: 'b', number: 'p', sort: 'third' },
    { words: 'it', gender: 'b', number: 's', sort: 'third' },
    { words: 'i we you us me', gender: 'b', number: 'b', sort: 'first' },
    { words: 'the_latter the_former', gender: 'b', number: 'b', sort: 'latter' },
  ],
  genderTells: { m: 'he him his himself', f: 'she her hers herself' },
  subjectForms: 'he she they we i who which',
  clitics: '',
  relatives: 'who which',
  complementisers: 'that',
  interrogatives: 'whether if how why what when where who which',
  infinitiveMarkers: 'to',
  commonInfinitives: 'have do be go come take make put set let cut hit read',
  agents: 'by',
  privatives: 'without',
  absolutes: 'with despite',
  gerundEndings: 'ing',
  auxiliaries: 'has have had having',
  copulas: 'is are was were be been being am',
  modals: 'will would can cannot could may might shall should must did does do',
  unreal: 'would can could may might should must',
  negations: "not n't never cannot",
  adverbs:
    'also then later further earlier now once again often still already just even only previously recently today yesterday Monday Tuesday Wednesday Thursday Friday Saturday Sunday too ever instead',
  adverbEndings: 'ly',
  of: "of 's",
  prepositions:
    'to in on at by for with from about into over after before under against between during without through among since until towards toward upon off near despite within across behind beyond amid outside inside via per like as following including regarding concerning given based due despite',
  and: 'and or',
  contrast: 'but while whereas although though however',
  subordinators:
    'because when if as since until unless after before so whereas while although though whenever wherever lest',
  commonVerbs:
    "'re 'm 've 'll 'd is are was were am has have had will would can could may might must shall should do does did goes went comes came makes made takes took gets got gives gave became becomes began begins broke brings brought builds built bought caught chose dealt drew drove ate fell fought flew forgot grew heard keeps kept knew leads led left lost met paid proved remains rose ran sat seems sent shook shot sank slept sold spent stood stole struck swam threw tore understood wants woke won wore appears belongs exists happens includes involves requires contains consists depends deserves enjoys intends knows lacks owns prefers provides receives represents seeks sees tends tries wishes allows arrives loses accepts achieves adopts affects applies approves assumes attends attracts avoids behaves carries ceases combines competes composes conceals conducts connects considers consumes contributes converts creates decides defines delivers derives destroys develops differs disappears discovers distributes divides earns eats emerges employs enables engages enhances ensures enters escapes establishes evolves examines exceeds excludes expands explores fails fills finishes flies focuses follows generates governs grows handles hangs hates hears helps hires identifies ignores illustrates imposes improves incorporates inherits inspires intervenes introduces invests joins kills launches learns loves maintains manages meets obtains occupies occurs operates opposes overcomes owes participates pays performs permits persists poses prepares preserves prevents proceeds produces prohibits promotes protects proves publishes pulls pursues pushes puts reaches recognises recognizes reduces relates relies removes renders replaces resembles resigns resolves restores retains satisfies saves sells separates serves settles sits sleeps solves spends succeeds suffers surrounds survives teaches throws understands unites varies waits warns wears weighs wins writes blew bred clung crept dug fed fled flung forbade forgave froze hid hung laid lent overcame overtook rang rode shone shrank slid spun sprang stuck stung swept swung taught wept withdrew meant drank bled knelt leapt leant learnt sped spelt spilt spat strode strove trod wrung withstood upheld undertook underwent overthrew misled mistook oversaw overrode overran rewrote undid outdid swore sang saw delivers discovers enters gathers recovers remembers renders suffers alters bothers considers hinders lowers scatters shatters surrenders utters wanders differs lingers empowers administers",
  finiteEndings: 'ed',
  inquitEndings: 's ed',
  thirdPersonEnding: 's',
  otherFunctionWords:
    'not no there here very too yes all both such than who whom whose which what that if so up down out off back away',
  adjectivesFollow: false,
  nounsHaveCapitals: false,
  subjectsDrop: false,
  pronounsArePersons: true,
  complementiserDrops: 'plain',
  hearsayForms: '',
};

export const cues: Cues = {
  accordingTo: 'according_to in_the_words_of in_the_view_of in_the_opinion_of as_reported_by',
  accordingToWhenSetOff: '',
  accordingToAfter: '',
  accordingToOwner:
    'in_his_view in_her_view in_their_view in_his_words in_her_words in_their_words in_his_opinion in_her_opinion',
  asTold: 'as',
  remarks: 'after despite amid during',
  speechNouns:
    'statement statements tweet tweets post posts remark remarks comment comments letter message messages speech interview words word phrase term release memo email testimony op-ed note notes text texts emails promise promises pledge pledges demand demands request requests appeal plea denial accusation allegation allegations announcement declaration tirade rant quip address manifesto petition complaint apology apologies response responses answer answers question questions assurance assurances explanation explanations claim claims assertion contention insistence suggestion reference sentiment slogan chant chants sign warning verdict conclusion caption quote quotes',
  introductions: 'as_follows these_words',
  mediumPrepositions: 'to in on at during via through by over for',
  mediumNouns:
    'news_release press_release news_conference phone_call text_message blog_post documentary column letter_to op_ed filing court_filing documents court_documents complaint lawsuit affidavit hearing call speech address talk panel event tweet thread WhatsApp TikTok Threads Bluesky Reddit NBC ABC CBS PBS NPR Fox_News MSNBC Sky_News ITV Bloomberg Politico statement post interview letter message release memo email op-ed radio television TV show programme program channel newspaper magazine agency reporters journalists conference press_conference briefing podcast video blog Twitter X Facebook Instagram Telegram YouTube LinkedIn CNN BBC AP AFP Reuters report',
  naming:
    'identified_as known_as registered_as called dubbed named nicknamed titled entitled known labelled labeled branded codenamed renamed christened',
  works:
    'film movie book novel album song title show series documentary play essay article magazine newspaper column operation programme program project plan law bill act label concept exhibition podcast game site website app group movement category award hashtag button tab episode single track poem memoir',
  scare: 'so-called supposed alleged self-styled',
  editorial: 'sic',
};
