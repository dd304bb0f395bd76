import type { NameRules } from '@/lib/core/quotation/lexicon';
import { firstNames } from '@/lib/packs/languages/first-names';

export const names: NameRules = {
  titles: [
    {
      words:
        'Mr Mr. Sir Lord Father King Prince Sheikh Imam Rabbi Baron Duke Earl Viscount Sultan Emir Emperor Ayatollah Mullah Mufti Congressman Councilman Assemblyman Alderman Msgr. Monsignor Datuk Dato Shri Alhaji Cardinal',
      gender: 'm',
    },
    {
      words:
        'Mrs Mrs. Ms Ms. Miss Lady Dame Queen Princess Sister Madam Madame Baroness Duchess Countess Congresswoman Councilwoman Assemblywoman Smt Puan',
      gender: 'f',
    },
    {
      words:
        'Dr Dr. Prof Prof. Professor President Minister Senator Sen Sen. Sens. Rep Rep. Reps. Gov Gov. Governor Mayor Judge Justice General Gen Gen. Colonel Col Col. Captain Capt Capt. Sgt Sgt. Sergeant Lt Lt. Lieutenant Chief Secretary Chancellor Ambassador Rev Rev. Reverend Pope Bishop Archbishop Detective Officer Inspector Sheriff Councillor Cllr Attorney Coach Adv Adv. Advocate Hon Hon. Maj. Major Brig Brig. Brigadier Adm Adm. Admiral Cdr Cdr. Cmdr Cmdr. Commander Commissioner Cpl Cpl. Corporal Det Det. Insp Insp. Supt Supt. Superintendent Constable Trooper Pvt. Spc. Pastor Premier Dean Engr Councilmember Assemblymember Taoiseach Tánaiste Mx',
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
    'Adv.': 'lawyer',
    Advocate: 'lawyer',
    'Cmdr.': 'commander',
    Congresswoman: 'congressman',
    Councilman: 'councillor',
    Councilwoman: 'councillor',
    Pastor: 'pastor',
    Reverend: 'pastor',
    Rev: 'pastor',
    'Lt.': 'officer',
    'Det.': 'detective',
    Det: 'detective',
    'Insp.': 'inspector',
    Trooper: 'officer',
  },
  particles: 'de du des van von der den bin ibn al el da dos di del della la le',
  firstNames,
  plainAdjectives:
    'new newly-elected veteran current top longtime long-time outgoing incoming young old powerful influential',
  epithets:
    'year-old mum mom dad pensioner youngster company firm group organisation organization agency corporation charity nonprofit non-profit watchdog regulator network broadcaster newspaper outlet publication retailer manufacturer automaker carmaker chipmaker chain giant maker startup platform airline lender insurer developer operator supplier conglomerate ngo think-tank thinktank consultancy publisher',
  stopCapitals:
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter Internet English French Spanish Congress God I Earth Covid Covid-19',
  partyTags: 'd r i',
  postmodifiers:
    'familiar_with close_to with_knowledge_of with_direct_knowledge_of briefed_on involved_in privy_to aware_of acquainted_with for at from with',
  organisationWords:
    'Inc Inc. Ltd Ltd. LLC Corp Corp. Co. Company Group Party League Union Federation Association Committee Council Commission Ministry Department University Institute Agency Bank Court Organisation Organization Movement Foundation Assembly Senate Parliament Police Society Observatory Centre Center Academy Authority Office Chamber Alliance Church Board Bureau Service Services School College Hospital Club Trust Network Press News Times Post Fund Force Guard Navy Army Command Treasury Cabinet Embassy Consulate Airlines Airways Airline Holdings Holding Partners Capital Industries Motors Energy Electric Media Entertainment Studios Records Pictures Athletic Athletics FC Coalition Congregation Diocese Archdiocese Cathedral Mosque Synagogue Laboratory Laboratories Labs Library Museum Gallery Theatre Theater Orchestra Zoo Airport Hotel Clinic Pharmaceuticals Therapeutics Technologies Technology Systems Solutions Software Telecom Railway Railways Legislature Caucus Panel Tribunal Constabulary Brigade Battalion Regiment Consortium Forum Initiative Campaign Register Gazette Herald Tribune Journal Chronicle Guardian Telegraph Mirror Globe Observer Examiner Inquirer Dispatch Courier Sentinel Review Magazine Weekly Daily Radio Television Broadcasting Broadcaster Ombudsman Secretariat Directorate Inspectorate Taskforce Squad Corps Taliban Hamas Hezbollah Government Administration',
};
