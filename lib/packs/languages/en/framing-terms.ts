import type { TermGroup } from '@/lib/core/framing/lexicon';

/** Each group holds the names that at least two sides use for one thing; who uses which is observed usage, not a judgement. */
export const englishTerms: readonly TermGroup[] = [
  {
    id: 'crimea-2014',
    variants: [
      {
        usedBy: 'Ukraine, the European Union, the UN General Assembly',
        label: 'annexation',
        cues: ['annexation of crimea', '(illegal|illegally)? (annexation|annexed|annexing)'],
      },
      {
        usedBy: 'the Russian authorities',
        label: 'reunification, accession',
        cues: [
          'reunification',
          'reunited with russia',
          'accession of crimea',
          'incorporation of crimea',
          'return of crimea',
        ],
      },
    ],
    gate: ['crimea', 'sevastopol', 'ukraine', 'russia', 'kyiv', 'kiev', 'moscow'],
    provenance: 'UN General Assembly resolution 68/262',
  },
  {
    id: 'ukraine-2022',
    variants: [
      {
        usedBy: 'the Russian authorities',
        label: 'special military operation',
        cues: ['special military operation'],
        alone: true,
      },
      {
        usedBy: 'Ukraine and its allies',
        label: 'full-scale invasion, war of aggression',
        cues: [
          'full-scale invasion',
          'unprovoked (invasion|war|attack)',
          'war of aggression',
          'russian aggression',
          'russian invasion',
        ],
      },
      { usedBy: 'critics of Western aid', label: 'proxy war', cues: ['proxy war'] },
    ],
    gate: ['ukraine', 'ukrainian', 'russia', 'russian', 'kyiv', 'kiev', 'moscow', 'putin', 'zelensky', 'zelenskyy'],
    provenance: 'UN General Assembly resolution ES-11/1',
  },
  {
    id: 'governments',
    variants: [
      {
        usedBy: 'opponents of a government',
        label: 'regime, junta',
        cues: ['regime', 'junta', 'puppet government', 'puppet state'],
      },
      {
        usedBy: 'the government concerned and those that recognise it',
        label: 'government',
        cues: ['(syrian|iranian|venezuelan|cuban|burmese|russian|ukrainian|belarusian) government'],
      },
    ],
    gate: [
      'syria',
      'assad',
      'iran',
      'venezuela',
      'maduro',
      'myanmar',
      'north korea',
      'pyongyang',
      'belarus',
      'sanctions',
      'tehran',
      'ayatollah',
    ],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'fighters',
    variants: [
      {
        usedBy: 'the state they fight',
        label: 'terrorists',
        cues: ['terrorists', 'terrorist group', 'terrorist organization', 'terrorist organisation'],
      },
      {
        usedBy: 'most news agencies',
        label: 'militants',
        cues: ['militants', 'militant group', 'gunmen', 'insurgents'],
      },
      {
        usedBy: 'their supporters',
        label: 'resistance, freedom fighters',
        cues: ['freedom fighters', 'resistance fighters', 'resistance movement', 'mujahideen'],
      },
    ],
    gate: ['hamas', 'hezbollah', 'taliban', 'gaza', 'pkk', 'houthi', 'houthis', 'al-qaeda', 'isis'],
    provenance: 'Reuters Handbook of Journalism',
  },
  {
    id: 'west-bank',
    variants: [
      {
        usedBy: 'the UN and most states',
        label: 'occupied territories',
        cues: ['occupied (palestinian)? territories', 'occupied west bank', 'occupied east jerusalem'],
      },
      {
        usedBy: 'the Israeli government',
        label: 'disputed territories, Judea and Samaria',
        cues: ['disputed territories', 'judea and samaria'],
      },
    ],
    gate: ['west bank', 'israel', 'israeli', 'israelis', 'palestinian', 'palestinians', 'gaza'],
    provenance: 'ICJ advisory opinion of 9 July 2004',
  },
  {
    id: 'barrier',
    variants: [
      {
        usedBy: 'the Israeli government',
        label: 'security fence',
        cues: ['security (fence|barrier)', 'anti-terrorist fence'],
      },
      {
        usedBy: 'the Palestinian Authority',
        label: 'separation wall, apartheid wall',
        cues: ['separation (wall|barrier)', 'apartheid wall', 'annexation wall'],
      },
    ],
    gate: ['west bank', 'israel', 'israeli', 'palestinian', 'palestinians'],
    provenance: 'ICJ advisory opinion of 9 July 2004',
  },
  {
    id: 'gaza',
    variants: [
      {
        usedBy: 'South Africa at the ICJ, NGOs, a UN commission',
        label: 'genocide',
        cues: ['genocide', 'ethnic cleansing'],
      },
      {
        usedBy: 'the Israeli government',
        label: 'self-defence, targeted operation',
        cues: ['right to defend itself', 'targeted (operation|operations|killing|killings|strike|strikes)'],
      },
      {
        usedBy: 'most news agencies',
        label: 'Israel-Hamas war',
        cues: ['israel-hamas war', 'israel–hamas war', 'war (against|with) hamas'],
      },
    ],
    gate: ['gaza', 'hamas', 'israel', 'israeli', 'netanyahu', 'idf'],
    provenance: 'ICJ, South Africa v. Israel, order of 26 January 2024',
  },
  {
    id: 'warfare',
    variants: [
      {
        usedBy: 'armed forces',
        label: 'collateral damage, surgical strike',
        cues: ['collateral damage', 'surgical (strike|strikes)', 'neutralised', 'neutralized'],
      },
      {
        usedBy: 'victims and those who speak for them',
        label: 'massacre of civilians',
        cues: [
          '(massacre|massacres|slaughter|bombing) of civilians',
          'extrajudicial (killing|killings|execution|executions)',
        ],
      },
    ],
    gate: ['airstrike', 'airstrikes', 'army', 'drone', 'drones', 'civilians', 'military', 'strike'],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'interrogation',
    variants: [
      {
        usedBy: 'the Bush administration and the CIA',
        label: 'enhanced interrogation',
        cues: ['enhanced interrogation (techniques)?'],
        alone: true,
      },
      { usedBy: 'human rights organisations, the US Senate report', label: 'torture', cues: ['torture', 'tortured'] },
    ],
    gate: ['cia', 'waterboarding', 'guantanamo', 'abu ghraib'],
    provenance: 'US Senate Select Committee on Intelligence 2014',
  },
  {
    id: 'immigrants',
    variants: [
      {
        usedBy: 'those who want stricter rules, US law (alien)',
        label: 'illegal aliens, illegal immigrants',
        cues: [
          'illegal (alien|aliens|immigrant|immigrants|immigration)',
          'illegals',
          'migrant invasion',
          'invasion of migrants',
          'open borders',
          'chain migration',
          'anchor (baby|babies)',
          'catch and release',
          'catch-and-release',
        ],
        alone: true,
      },
      {
        usedBy: 'those who want milder rules, many news styles',
        label: 'undocumented immigrants',
        cues: [
          'undocumented (immigrant|immigrants|migrant|migrants|worker|workers|people)',
          'unauthorized immigrants',
          'unauthorised immigrants',
          'dreamers',
          'family reunification',
        ],
        alone: true,
      },
    ],
    gate: [],
    provenance: 'AP Stylebook 2013',
  },
  {
    id: 'abortion',
    variants: [
      {
        usedBy: 'opponents of abortion',
        label: 'pro-life, unborn child',
        cues: [
          'pro-life',
          'pro-lifer',
          'pro-lifers',
          'unborn (child|children|baby|babies|life)',
          'late-term (abortion|abortions)',
          'partial-birth (abortion|abortions)',
          'heartbeat (bill|law)',
          'abortionist',
          'abortionists',
        ],
        alone: true,
      },
      {
        usedBy: 'supporters of legal abortion',
        label: 'pro-choice, reproductive rights',
        cues: ['pro-choice', 'reproductive (rights|freedom|justice)', 'forced birth', 'anti-choice'],
        alone: true,
      },
      {
        usedBy: 'many news styles',
        label: 'anti-abortion, abortion rights',
        cues: ['anti-abortion', 'abortion-rights', 'abortion rights'],
      },
    ],
    gate: [],
    provenance: 'AP Stylebook 2013',
  },
  {
    id: 'guns',
    variants: [
      {
        usedBy: 'those who want stricter laws',
        label: 'gun safety, assault weapons',
        cues: [
          'gun safety',
          'gun violence prevention',
          'assault (weapon|weapons)',
          'assault-style (weapon|weapons|rifle|rifles)',
          'weapons of war',
        ],
        alone: true,
      },
      {
        usedBy: 'those who want laxer laws',
        label: 'gun rights, gun grab',
        cues: [
          'gun rights',
          'gun (grab|grabbers)',
          'modern sporting (rifle|rifles)',
          'second amendment rights',
          'law-abiding gun owners',
        ],
        alone: true,
      },
      { usedBy: 'most news styles', label: 'gun control', cues: ['gun control'] },
    ],
    gate: [],
    provenance: 'AP Stylebook 2013',
  },
  {
    id: 'taxes',
    variants: [
      {
        usedBy: 'those who want lower taxes',
        label: 'tax relief, death tax',
        cues: [
          'tax relief',
          'death tax',
          'tax burden',
          'job creators',
          'socialized medicine',
          'socialised medicine',
          'government takeover',
        ],
        alone: true,
      },
      {
        usedBy: 'those who want higher taxes',
        label: 'tax giveaway, tax cuts for the rich',
        cues: [
          'tax giveaway',
          'tax giveaways',
          'tax cuts for the (rich|wealthy)',
          'corporate welfare',
          'trickle-down economics',
        ],
        alone: true,
      },
    ],
    gate: [],
    provenance: 'Luntz 2007; Lakoff 2004',
  },
  {
    id: 'climate',
    variants: [
      {
        usedBy: 'part of the scientists and campaigners',
        label: 'climate crisis, climate emergency',
        cues: ['climate (crisis|emergency|breakdown|chaos)', 'climate (denier|deniers|denial|denialism)'],
        alone: true,
      },
      {
        usedBy: 'those who doubt it',
        label: 'climate alarmism',
        cues: ['climate (alarmism|alarmist|alarmists|hysteria|cult|hoax)', 'global warming alarmists'],
        alone: true,
      },
      { usedBy: 'the IPCC', label: 'climate change', cues: ['climate change', 'global warming'] },
    ],
    gate: [],
    provenance: 'Painter et al. 2019',
  },
  {
    id: 'right',
    variants: [
      {
        usedBy: 'opponents and most political scientists',
        label: 'far right',
        cues: [
          'far-right',
          'far right',
          'hard-right',
          'hard right',
          'alt-right',
          'extreme right',
          'ultraconservative',
          'ultra-conservative',
          'ultra-right',
        ],
        alone: true,
      },
      {
        usedBy: 'those concerned',
        label: 'national conservatives, patriotic camp',
        cues: ['national conservatives', 'national conservatism', 'patriotic (movement|camp|alliance)'],
      },
    ],
    gate: [],
    provenance: 'Mudde 2019',
  },
  {
    id: 'left',
    variants: [
      {
        usedBy: 'opponents',
        label: 'far left, radical left',
        cues: [
          'far-left',
          'far left',
          'radical left',
          'radical-left',
          'hard left',
          'hard-left',
          'extreme left',
          'ultra-left',
        ],
        alone: true,
      },
      {
        usedBy: 'those concerned',
        label: 'progressives, democratic socialists',
        cues: ['progressives', 'democratic socialist', 'democratic socialists'],
      },
    ],
    gate: [],
    provenance: 'Mudde 2019',
  },
  {
    id: 'gender',
    variants: [
      {
        usedBy: 'critics of transgender policies',
        label: 'biological male, gender ideology',
        cues: [
          'biological (male|males|men|man|female|females)',
          '(transgender|gender) ideology',
          'gender mutilation',
          'child mutilation',
        ],
        alone: true,
      },
      {
        usedBy: 'supporters of transgender rights, medical associations',
        label: 'transgender women, gender-affirming care',
        cues: ['gender-affirming (care|treatment|surgery|therapy)', 'assigned (male|female) at birth'],
        alone: true,
      },
    ],
    gate: [],
    provenance: 'AP Stylebook, Transgender Topical Guide',
  },
  {
    id: 'culture',
    variants: [
      {
        usedBy: 'critics',
        label: 'wokeness, cancel culture',
        cues: [
          'wokeness',
          'woke (agenda|ideology|mob|left|culture|mind)',
          'cancel culture',
          'thought police',
          'political correctness',
        ],
        alone: true,
      },
      {
        usedBy: 'supporters',
        label: 'accountability, social justice',
        cues: ['consequence culture', 'accountability culture', 'social justice', 'racial justice', 'anti-racism'],
      },
    ],
    gate: ['woke', 'diversity', 'campus', 'dei', 'activists'],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'virus',
    variants: [
      {
        usedBy: 'those who stress its origin',
        label: 'China virus, Wuhan virus',
        cues: ['(china|chinese|wuhan) virus', 'kung flu'],
        alone: true,
      },
      {
        usedBy: 'the World Health Organization',
        label: 'coronavirus, Covid-19',
        cues: ['sars-cov-2', 'novel coronavirus'],
      },
    ],
    gate: [],
    provenance: 'WHO, Best practices for naming diseases 2015',
  },
  {
    id: 'police',
    variants: [
      {
        usedBy: 'protesters and rights organisations',
        label: 'police brutality, police violence',
        cues: ['police (brutality|violence|state)', 'defund the police'],
        alone: true,
      },
      {
        usedBy: 'police and authorities',
        label: 'use of force, law and order',
        cues: ['use of force', 'officer-involved (shooting|shootings)', 'law and order', 'law-and-order'],
      },
    ],
    gate: ['police', 'officers', 'protesters', 'protests', 'shooting'],
    provenance: 'AP Stylebook 2020',
  },
  {
    id: 'crowds',
    variants: [
      {
        usedBy: 'authorities and opponents of the crowd',
        label: 'rioters, mob',
        cues: ['rioters', 'rioting', 'mob', 'insurrection', 'insurrectionists', 'looters', 'thugs'],
      },
      {
        usedBy: 'those concerned',
        label: 'protesters',
        cues: [
          'peaceful (protest|protests|protesters)',
          'protesters',
          'demonstrators',
          'uprising',
          'political prisoners',
        ],
      },
    ],
    gate: ['capitol', 'january 6', 'protest', 'protests', 'riot', 'riots', 'unrest'],
    provenance: 'AP Stylebook 2020',
  },
  {
    id: 'rich-russians',
    variants: [
      { usedBy: 'Western media and governments, of Russians', label: 'oligarch', cues: ['oligarch', 'oligarchs'] },
      {
        usedBy: 'the same, of others; those concerned',
        label: 'billionaire, business leader',
        cues: ['billionaire', 'billionaires', 'tycoon', 'tycoons', 'business leaders'],
      },
    ],
    gate: ['russia', 'russian', 'kremlin', 'putin', 'ukraine', 'sanctions'],
    provenance: 'Recasens et al. 2013',
  },
];
