import { parseRoles } from '@/lib/packs/languages/parse-roles';

/** Singular and plural of both genders: `minister ministers`. */
const PEOPLE = `minister president director secretary leader head chief chairman chairwoman chairperson chair spokesperson deputy senator lawmaker legislator congressman congresswoman representative mayor governor ambassador councillor
councilor adviser advisor aide official candidate boss executive founder co-founder ceo owner manager prosecutor judge attorney lawyer solicitor barrister magistrate sheriff officer detective inspector superintendent constable policeman commissioner
commander general colonel captain sergeant soldier veteran journalist reporter correspondent editor columnist anchor presenter host author writer novelist poet philosopher professor lecturer teacher academic researcher scientist scholar historian sociologist
economist analyst expert specialist psychologist psychiatrist epidemiologist virologist biologist physicist climatologist doctor physician surgeon nurse pharmacist paramedic engineer consultant strategist pollster actor actress filmmaker producer singer
musician rapper artist painter photographer designer comedian coach player striker goalkeeper midfielder defender skipper champion athlete swimmer driver referee trainer quarterback king queen prince princess emperor duke duchess pope bishop archbishop cardinal
priest pastor imam rabbi chancellor premier envoy diplomat negotiator coordinator organiser organizer member activist campaigner unionist dissident dictator republican democrat conservative liberal billionaire tycoon man woman boy girl child teenager student pupil
retiree father mother son daughter brother sister husband wife uncle aunt cousin neighbour neighbor friend colleague partner girlfriend boyfriend parent grandfather grandmother resident witness victim survivor plaintiff defendant suspect inmate prisoner customer client passenger patient volunteer
protester demonstrator migrant refugee tourist participant tenant landlord voter citizen farmer fisherman baker trader entrepreneur employee worker banker investor blogger influencer curator counterpart predecessor successor rival opponent attacker gunman
whistleblower donor supporter fan user reader critic insider broker realtor contractor person year-old ally counsel rebel militant insurgent fighter separatist loyalist hacker nominee contender incumbent backbencher delegate mediator observer monitor investigator interpreter translator detainee asylum-seeker settler grower breeder grocer shopkeeper landlady bystander passer-by onlooker motorist cyclist pedestrian commuter shopper diner homeowner lender insurer bookmaker lobbyist philanthropist statistician mathematician chemist astronomer botanist zoologist ecologist geologist archaeologist anthropologist meteorologist forecaster hydrologist seismologist oncologist cardiologist neurologist paediatrician pediatrician dentist vet veterinarian midwife therapist counsellor counselor clinician practitioner coroner pathologist carer principal dean provost ombudsman regulator peer baroness firefighter pilot astronaut chef trustee treasurer
accountant administrator advocate agent ambassador-designate announcer apprentice arbitrator archivist architect aristocrat assailant assemblyman
assemblywoman assemblymember assistant associate astrophysicist auctioneer auditor babysitter backer bailiff ballerina bartender bassist batsman
beekeeper beneficiary bidder biochemist biographer bodyguard boxer bricklayer brigadier brother-in-law builder bureaucrat buyer cameraman caller
caretaker caregiver cartoonist cashier caseworker celebrity cellist chaplain childminder choreographer civilian claimant cleaner cleric clergyman clerk
climber co-author co-chair co-creator co-director co-host co-leader co-owner co-pilot co-star co-worker collaborator collector commentator commandant
complainant composer concertgoer conductor confidant congressmember conservationist conspirator constituent consul convict cop councilman councilwoman
councilmember courier creator creditor cricketer criminologist crewman custodian dad dancer daughter-in-law dealer defector deportee dermatologist
descendant developer dietitian director-general dj dramatist drummer educator electrician elder enthusiast environmentalist ethicist evacuee evangelist
examiner executor eyewitness facilitator father-in-law feminist fiancé fiancée fielder film-maker financier finalist fisherwoman flatmate footballer
foreman freelancer freshman fugitive fundraiser gambler gamer gangster geneticist geographer geophysicist golfer grandad grandchild granddaughter
grandma grandpa grandparent grandson guardian guest guide guitarist gymnast gynaecologist gynecologist hairdresser handler headmaster headmistress
headteacher heir heiress helper herder hiker holidaymaker hostage hotelier housemate housewife illustrator immigrant immunologist industrialist
informant inhabitant instructor intermediary intern interviewer inventor islander janitor jeweller jockey juror jurist kidnapper labourer laborer
landowner leaseholder legend librarian lifeguard linebacker linguist listener looter lover magnate marathoner matriarch mechanic medic mentor merchant
microbiologist militiaman millionaire minister-designate missionary mobster moderator monarch mountaineer mum mom murderer musicologist nanny native
naturalist nephew niece neuroscientist neurosurgeon newcomer newlywed newsreader nun nutritionist obstetrician occupier officeholder oligarch
ombudsperson operative ophthalmologist optician ornithologist palaeontologist paleontologist panelist panellist parishioner parliamentarian partygoer
patriarch patron peacekeeper pensioner performer perpetrator petitioner pharmacologist physiologist physiotherapist pianist pilgrim planner playwright
podcaster policymaker policy-maker politician pontiff postgraduate preacher president-elect primatologist programmer promoter proponent proprietor
prostitute psychoanalyst psychotherapist publicist racegoer radiologist rancher rapporteur receptionist recipient recruit recruiter rector registrar
relative reservist respondent restaurateur reviewer revolutionary rioter robber roommate rower ruler sailor salesman salesperson saleswoman
screenwriter scriptwriter sculptor secretary-general seller serviceman servicewoman shareholder showrunner signatory singer-songwriter sister-in-law
skater skier smuggler sniper socialist socialite son-in-law songwriter soprano speaker spectator sponsor spouse sprinter spy staffer stakeholder
stalker star statesman stepbrother stepdaughter stepfather stepmother stepsister stepson stockbroker stranger streamer stylist subcontractor subscriber
superstar surfer surveyor taxpayer technician technologist teen tenor terrorist theologian thief thinker toddler toxicologist trafficker trainee
truck-driver trucker tutor umpire undergraduate undersecretary urologist vacationer vendor vicar vice-chair vice-chancellor vice-president villager
violinist visitor vlogger vocalist volcanologist waitress warlord whip widow widower winemaker winger winner wrestler youngster youtuber
commenter justice co-chairman co-chairwoman vice-chairman vice-president-elect alderman alderwoman selectman comptroller warden patrolman assessor adjudicator appellant litigant paralegal foreperson notary emissary
haematologist hematologist hepatologist nephrologist endocrinologist gastroenterologist pulmonologist rheumatologist parasitologist entomologist herpetologist ichthyologist glaciologist oceanographer hydrogeologist cosmologist astrobiologist biophysicist biostatistician bioethicist demographer cartographer egyptologist philologist lexicographer medievalist theorist futurist cryptographer
coder horticulturist arborist agronomist brewer distiller sommelier supermodel frontman bandmate lyricist gallerist essayist memoirist ghostwriter cinematographer animator satirist impressionist magician newscaster weatherman pundit tiktoker redditor netizen teammate vice-captain goalscorer playmaker full-back centre-back fly-half scrum-half wicketkeeper all-rounder bowler pitcher outfielder shortstop cornerback goaltender defenseman
racer hurdler decathlete biathlete snowboarder judoka physio gaffer head-coach steward olympian paralympian medallist medalist title-holder runner-up semi-finalist contestant competitor entrant laureate honoree graduate alumnus alumna valedictorian sophomore postdoc schoolboy schoolgirl classmate lodger squatter renter householder occupant expat expatriate exile deserter conscript airman paratrooper commando captor abductor rapist abuser paedophile pedophile burglar mugger shoplifter
fraudster scammer conman arsonist vandal killer shooter felon offender parolee arrestee co-defendant accomplice ringleader kingpin informer spymaster functionary outsider centrist leftist rightist hardliner hawk populist nationalist monarchist communist fascist extremist anarchist pacifist firebrand autocrat despot strongman guru monk abbot friar deacon churchgoer worshipper worshiper believer congregant televangelist chieftain herdsman pastoralist gamekeeper birdwatcher birder angler trawlerman boatman ferryman crewmember deckhand docker longshoreman stevedore coalminer steelworker autoworker
farmworker farmhand roofer plumber carpenter welder handyman removalist postman postwoman mailman binman bellhop concierge doorman bouncer barman barmaid publican innkeeper teller underwriter actuary speculator short-seller capitalist benefactor liquidator debtor borrower saver jobseeker applicant interviewee cofounder
self-builder shop-owner store-owner homebuyer house-hunter first-time-buyer allotment-holder breadwinner stepparent step-parent stepchild godfather godmother godson goddaughter in-law newlyweds bridesmaid groom bride fiance fiancee ex-boyfriend ex-girlfriend ex-husband ex-wife roomie preteen tween octogenarian nonagenarian septuagenarian centenarian
responder first-responder dispatcher call-handler lifeboatman coxswain rescuer winchman lifesaver mountain-rescuer dog-walker jogger runner rambler walker hillwalker paddleboarder kayaker canoeist diver caver potholer
police-chief fire-chief attorney-general solicitor-general inspector-general surgeon-general auditor-general governor-general governor-elect mayor-elect senator-elect congressman-elect
master harbourmaster harbormaster lead someone somebody contributor commenter commentator-in-chief poster follower pal mate insider aide-de-camp clerk registrar usher juror bailiff magistrate paralegal probationer parolee custodian groundskeeper greenkeeper ranger gamekeeper trapper forager beekeeper smallholder crofter rancher homesteader longshoreman stevedore docker shipbuilder boatbuilder trawlerman lobsterman oysterman bosun skipper helmsman deckhand purser stewardess first-mate adjuster alumni anchorman anchorwoman arranger artisan assassin astrologer attendant ayatollah baron beautician boater bookseller bursar butcher butler caterer chauffeur companion compere conservator consumer controller convener convenor copywriter courtier craftsman decorator elector emir employer entertainer estimator explorer fireman florist forester gardener genealogist guard hobbyist housekeeper hunter jailer keeper lieutenant locksmith machinist matron miner mourner muralist navigator passerby protestor radiographer reveller rider schoolteacher shepherd sibling speechwriter sportsman sportswoman supervisor tailor traveller traveler undertaker understudy viewer viticulturist waiter watchman weaver woodworker youth zookeeper anaesthetist anesthesiologist osteopath chiropractor acupuncturist homeopath naturopath podiatrist audiologist optometrist ethnographer folklorist classicist sinologist tipster quartermaster petty-officer commodore rear-admiral vice-admiral air-marshal wing-commander squadron-leader co-editor subeditor sub-editor copy-editor leader-writer newsagent publisher typesetter
whistle-blower watchkeeper gatekeeper goalminder treasurer-elect ex-president ex-minister ex-mayor ex-governor ex-chief`;
const IRREGULAR = `spokesman/spokeswoman/spokesmen/spokeswomen businessman/businesswoman/businessmen/businesswomen fisherman//fishermen policeman/policewoman/policemen/policewomen gunman//gunmen man//men /woman//women congressman/congresswoman/congressmen/congresswomen
child/child/children/children wife//wives hero/heroine/heroes/heroines secretary/secretary/secretaries/secretaries MP/MP/MPs/MPs batsman//batsmen cameraman//cameramen MEP/MEP/MEPs/MEPs MSP/MSP/MSPs/MSPs CEO/CEO/CEOs/CEOs MD/MD/MDs/MDs CFO/CFO/CFOs/CFOs COO/COO/COOs/COOs CTO/CTO/CTOs/CTOs CIO/CIO/CIOs/CIOs CMO/CMO/CMOs/CMOs MLA/MLA/MLAs/MLAs TD/TD/TDs/TDs DA/DA/DAs/DAs PM/PM/PMs/PMs GP/GP/GPs/GPs QC/QC/QCs/QCs KC/KC/KCs/KCs VP/VP/VPs/VPs AG/AG/AGs/AGs`;
const GENDER: Readonly<Record<string, 'm' | 'f'>> = Object.fromEntries([
  ...'king prince father son brother husband uncle boy boyfriend grandfather duke priest pope dad grandad grandpa grandson nephew stepson stepfather stepbrother father-in-law son-in-law brother-in-law widower fiancé headmaster pontiff patriarch monk'
    .split(' ')
    .map((word) => [word, 'm' as const]),
  ...'queen princess mother daughter sister wife aunt girl girlfriend grandmother actress duchess chairwoman baroness mum mom grandma granddaughter niece stepdaughter stepmother stepsister daughter-in-law sister-in-law widow fiancée headmistress matriarch nun waitress heiress ballerina housewife saleswoman servicewoman councilwoman assemblywoman fisherwoman'
    .split(' ')
    .map((word) => [word, 'f' as const]),
]);

export const roles = parseRoles([
  ['person', IRREGULAR],
  ['person', regular(PEOPLE)],
  [
    'organisation',
    regular(
      `government ministry presidency administration department council parliament senate congress commission committee court tribunal police army navy military party union association federation organisation organization foundation
    movement league coalition alliance opposition company firm group corporation bank agency institute university hospital centre center laboratory school museum club team authority office bureau board service newspaper broadcaster
    network magazine outlet channel station website publisher regulator watchdog charity campaign embassy mission church regime city state county district force airline manufacturer retailer operator supplier startup giant maker
    affiliate airport ballclub carrier casino clan command confederation corps distillery eatery faculty festival fleet kingdom mill nursery port prison provider pub republic resort squadron start-up store taskforce town troupe venue village winery country
    nonprofit ngo panel task-force delegation fund unit archdiocese assembly automaker band battalion bloc branch brewery brigade cabinet carmaker chain chamber chipmaker clinic collective college conglomerate consortium constabulary consulate cooperative co-operative crew diocese directorate division enterprise exchange faction franchise gallery guild household institution junta label library lobby municipality newsroom non-profit observatory orchestra outfit parish partnership platform province publication quango regiment restaurant secretariat squad studio subcommittee subsidiary supermarket syndicate tabloid theatre theater think-tank thinktank trust union-branch utility watchmaker workforce zoo app prosecution defence defense management leadership militia gang cartel coastguard coast-guard jury pharmacy hospice prison jail hotel steelmaker housebuilder homebuilder drugmaker planemaker toymaker lab laboratory academy society wing brand distributor importer exporter wholesaler refinery shipyard railway trade-body trade-group school-board registry garrison legion insurgency expedition synod synagogue mosque temple monastery convent choir ensemble fraternity sorority camp industry side brokerage law-firm consultancy tracker legislature caucus inspectorate treasury monarchy palace`,
    ),
  ],
  [
    'group',
    `${regular('couple duo trio majority minority handful family community crowd public source observer critic people authority')} people//people authorities//authorities authorities-/ sources//sources personnel//personnel police//police staff//staff prosecutors//prosecutors others//others dozens//dozens hundreds//hundreds thousands//thousands scores//scores`.replace(
      ' authorities-/',
      '',
    ),
  ],
  [
    'document',
    regular(
      'announcement appraisal autobiography biography booklet bylaw certificate dissertation e-mail evaluation explainer infographic invoice monograph notification ordinance patent presentation proclamation projection proposal prospectus rebuttal specification spreadsheet subpoena telegram voicemail worksheet write-up slideshow timeline report statement study survey poll text document article letter law bill decree order agreement treaty declaration resolution complaint lawsuit message documentary book paper note memo ruling judgment verdict indictment affidavit filing sign banner poster petition editorial page review constitution proverb slogan release advisory notice warning bulletin lawsuit analysis transcript record figure finding estimate statistic poster budget motion plaque inscription disclosure dataset database census memoir diary testimony footage account assessment audit blueprint brief briefing brochure circular commentary communique communiqué contract directive docket dossier draft essay excerpt factsheet file framework guidance guideline handbook index inquiry investigation leaflet legislation log manifesto manual manuscript memorandum newsletter obituary op-ed pamphlet press-release prospectus protocol questionnaire readout regulation rulebook statute submission suit summary summons tally thesis update warrant writ email tweet post caption auto-reply transcript preprint textbook dictionary encyclopedia screenshot placard headstone gravestone epitaph flyer flier logbook ledger whitepaper white-paper green-paper meta-analysis forecast modelling obituary advert advertisement billboard blog clause subsection amendment provision charter covenant code press-statement',
    ) +
      ' data//data research//research minutes//minutes stats//stats figures//figures accounts//accounts papers//papers files//files statistics//statistics',
  ],
]);

export const equivalentRoles: readonly (readonly string[])[] = [
  ['minister prime', 'premier', 'head government'],
  ['secretary foreign', 'minister foreign', 'diplomat top'],
  ['ceo', 'executive chief', 'boss', 'chief'],
  ['md', 'director managing', 'boss'],
  ['cfo', 'officer chief financial', 'chief finance'],
  ['coo', 'officer chief operating'],
  ['cto', 'officer chief technology'],
  ['ceo', 'officer chief executive'],
  ['pm', 'minister prime', 'premier'],
  ['mla', 'lawmaker', 'legislator'],
  ['da', 'attorney district', 'prosecutor'],
  ['ag', 'attorney general'],
  ['gp', 'doctor'],
  ['congressman', 'lawmaker', 'representative', 'legislator'],
  ['senator', 'lawmaker', 'legislator'],
  ['mp', 'lawmaker'],
  ['professor', 'academic', 'scholar', 'researcher'],
  ['lawyer', 'attorney'],
  ['manager', 'boss', 'coach', 'gaffer'],
  ['newspaper', 'tabloid', 'publication'],
  ['officer', 'policeman', 'constable'],
];

/** Writes each singular with its plural, both genders alike unless the word has one. */
function regular(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => {
      const plural = pluralOf(word);
      const gender = GENDER[word];
      if (gender === 'm') return `${word}//${plural}`;
      return gender === 'f' ? `/${word}//${plural}` : `${word}/${word}/${plural}/${plural}`;
    })
    .join(' ');
}

function pluralOf(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`;
}
