import type { NameRules } from '@/lib/core/quotation/lexicon';
import { firstNames } from '@/lib/packs/languages/first-names';

export const names: NameRules = {
  titles: [
    { words: 'Mr Mr. Sir Lord Father King Prince Sheikh Imam Rabbi', gender: 'm' },
    { words: 'Mrs Mrs. Ms Ms. Miss Lady Dame Queen Princess Sister', gender: 'f' },
    {
      words:
        'Dr Dr. Prof Prof. Professor President Minister Senator Sen. Rep. Gov. Governor Mayor Judge General Gen. Colonel Col. Captain Capt. Sgt. Lt. Chief Secretary Chancellor Ambassador Rev. Pope Bishop Archbishop Detective Officer Inspector Sheriff Councillor Cllr Attorney Coach Sen Rep Gov Gen Col Capt Sgt Lt Rev Adv Adv. Hon Hon. Maj. Major Brig. Brigadier Adm. Admiral Cmdr. Commander Cpl. Corporal Det. Insp. Supt. Superintendent Constable Trooper Pastor Reverend Cardinal Premier Dean Engr Justice',
      gender: 'b',
    },
  ],
  titleRoles: {
    'Sen.': 'senator',
    Sen: 'senator',
    'Rep.': 'congressman',
    Rep: 'congressman',
    'Gov.': 'governor',
    Gov: 'governor',
    'Gen.': 'general',
    Gen: 'general',
    'Col.': 'colonel',
    Col: 'colonel',
    'Capt.': 'captain',
    Capt: 'captain',
    'Sgt.': 'sergeant',
    Sgt: 'sergeant',
    'Prof.': 'professor',
    Prof: 'professor',
    'Dr.': 'doctor',
    Dr: 'doctor',
    'Rev.': 'pastor',
    Cllr: 'councillor',
    Adv: 'lawyer',
  },
  particles: 'de du des van von der den bin ibn al el da dos di del della la le',
  firstNames,
  plainAdjectives:
    'new newly-elected veteran current top longtime long-time outgoing incoming young old powerful influential',
  epithets: 'year-old',
  stopCapitals:
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter Internet English French Spanish Congress God I Earth Covid Covid-19',
  partyTags: 'd r i',
  postmodifiers:
    'familiar_with close_to with_knowledge_of with_direct_knowledge_of briefed_on involved_in privy_to aware_of acquainted_with for at from with',
  organisationWords:
    'Inc Inc. Ltd Ltd. LLC Corp Corp. Co. Company Group Party League Union Federation Association Committee Council Commission Ministry Department University Institute Agency Bank Court Organisation Organization Movement Foundation Assembly Senate Parliament Police Society Observatory Centre Center Academy Authority Office Chamber Alliance Church Board Bureau Service Services School College Hospital Club Trust Network Press News Times Post Fund',
};
