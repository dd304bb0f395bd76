import { parsePlaces } from '@/lib/packs/languages/parse-places';

/** Every country of the world, with the inhabitants and the seats of power that stand for its government. */
export const places = parsePlaces(`
FR|France,Hexagone|français française françaises tricolore tricolores hexagonal hexagonale|Paris|Elysée,Élysée,Palais de l'Elysée,Matignon,Hôtel Matignon,Quai d'Orsay,Bercy,Place Beauvau,Beauvau,Place Vendôme,Palais Bourbon,Palais du Luxembourg
US|Etats-Unis,États-Unis,Amérique|américain américaine américains américaines états-unien états-unienne étasunien étasunienne|Washington|Maison Blanche,Maison-Blanche,Pentagone,Département d'Etat,Département d'État,Capitole
RU|Russie,Fédération de Russie|russe russes moscovite moscovites|Moscou|Kremlin
GB|Royaume-Uni,Grande-Bretagne,Angleterre,Ecosse,Écosse,Pays de Galles|britannique britanniques anglais anglaise anglaises écossais écossaise écossaises gallois galloise galloises londonien londonienne|Londres|Downing Street,Buckingham,Whitehall
DE|Allemagne|allemand allemande allemands allemandes berlinois berlinoise|Berlin|Chancellerie,Bundestag
IT|Italie|italien italienne italiens italiennes transalpin transalpine|Rome|Quirinal,Palais Chigi
ES|Espagne|espagnol espagnole espagnols espagnoles ibérique madrilène catalan catalane catalans catalanes|Madrid|Moncloa,Palais de la Moncloa
PT|Portugal|portugais portugaise portugaises lusitanien|Lisbonne|Belém
BE|Belgique|belge belges flamand flamande flamands flamandes wallon wallonne wallons wallonnes|Bruxelles|
NL|Pays-Bas,Hollande|néerlandais néerlandaise néerlandaises hollandais hollandaise|Amsterdam,La Haye|
LU|Luxembourg|luxembourgeois luxembourgeoise luxembourgeoises||
CH|Suisse,Confédération helvétique|suisse suisses helvétique helvétiques genevois genevoise|Berne|
AT|Autriche|autrichien autrichienne autrichiens autrichiennes|Vienne|
IE|Irlande|irlandais irlandaise irlandaises|Dublin|
DK|Danemark,Groenland|danois danoise danoises|Copenhague|
SE|Suède|suédois suédoise suédoises|Stockholm|
NO|Norvège|norvégien norvégienne norvégiens norvégiennes|Oslo|
FI|Finlande|finlandais finlandaise finlandaises|Helsinki|
IS|Islande|islandais islandaise islandaises|Reykjavik|
PL|Pologne|polonais polonaise polonaises|Varsovie|
CZ|République tchèque,Tchéquie|tchèque tchèques|Prague|
SK|Slovaquie|slovaque slovaques|Bratislava|
HU|Hongrie|hongrois hongroise hongroises magyar magyare|Budapest|
RO|Roumanie|roumain roumaine roumains roumaines|Bucarest|
BG|Bulgarie|bulgare bulgares|Sofia|
GR|Grèce|grec grecque grecs grecques hellénique helléniques|Athènes|
CY|Chypre|chypriote chypriotes|Nicosie|
MT|Malte|maltais maltaise maltaises|La Valette|
HR|Croatie|croate croates|Zagreb|
SI|Slovénie|slovène slovènes|Ljubljana|
RS|Serbie|serbe serbes|Belgrade|
BA|Bosnie-Herzégovine,Bosnie|bosnien bosnienne bosniens bosniennes bosniaque|Sarajevo|
ME|Monténégro|monténégrin monténégrine monténégrins||
MK|Macédoine du Nord,Macédoine|macédonien macédonienne macédoniens|Skopje|
AL|Albanie|albanais albanaise albanaises|Tirana|
XK|Kosovo|kosovar kosovare kosovars kosovares|Pristina|
EE|Estonie|estonien estonienne estoniens estoniennes|Tallinn|
LV|Lettonie|letton lettone lettons lettones lettonne|Riga|
LT|Lituanie|lituanien lituanienne lituaniens lituaniennes|Vilnius|
UA|Ukraine|ukrainien ukrainienne ukrainiens ukrainiennes|Kiev,Kyiv|Bankova
BY|Biélorussie,Bélarus|biélorusse biélorusses bélarusse bélarusses|Minsk|
MD|Moldavie|moldave moldaves|Chisinau|
GE|Géorgie|géorgien géorgienne géorgiens géorgiennes|Tbilissi|
AM|Arménie|arménien arménienne arméniens arméniennes|Erevan|
AZ|Azerbaïdjan|azerbaïdjanais azerbaïdjanaise azerbaïdjanaises azéri azérie azéris|Bakou|
TR|Turquie|turc turque turcs turques|Ankara|
SY|Syrie|syrien syrienne syriens syriennes|Damas|
LB|Liban|libanais libanaise libanaises|Beyrouth|
IL|Israël|israélien israélienne israéliens israéliennes hébreu|Tel-Aviv,Jérusalem|Knesset
PS|Palestine,Cisjordanie,Gaza|palestinien palestinienne palestiniens palestiniennes gazaoui gazaouie gazaouis|Ramallah|
JO|Jordanie|jordanien jordanienne jordaniens jordaniennes|Amman|
IQ|Irak|irakien irakienne irakiens irakiennes|Bagdad|
IR|Iran|iranien iranienne iraniens iraniennes|Téhéran|
SA|Arabie saoudite|saoudien saoudienne saoudiens saoudiennes|Riyad|
YE|Yémen|yéménite yéménites|Sanaa|
OM|Oman|omanais omanaise||
AE|Emirats arabes unis,Émirats arabes unis,Emirats|émirati émiratie émiratis|Abou Dhabi|
QA|Qatar|qatari qatarie qataris qatarien qatarienne|Doha|
KW|Koweït|koweïtien koweïtienne koweïtiens||
BH|Bahreïn|bahreïni bahreïnie bahreïnis|Manama|
AF|Afghanistan|afghan afghane afghans afghanes|Kaboul|
PK|Pakistan|pakistanais pakistanaise pakistanaises|Islamabad|
IN|Inde|indien indienne indiens indiennes|New Delhi|
BD|Bangladesh|bangladais bangladaise bangladaises|Dacca|
LK|Sri Lanka|sri-lankais sri-lankaise sri-lankaises|Colombo|
NP|Népal|népalais népalaise népalaises|Katmandou|
BT|Bhoutan|bhoutanais bhoutanaise||
MV|Maldives|maldivien maldivienne||
CN|Chine|chinois chinoise chinoises|Pékin|Zhongnanhai
HK|Hongkong,Hong Kong|hongkongais hongkongaise hongkongaises||
TW|Taïwan,Taiwan|taïwanais taïwanaise taïwanaises|Taipei|
JP|Japon|japonais japonaise japonaises nippon nippone nippons nippones|Tokyo|
KR|Corée du Sud|sud-coréen sud-coréenne sud-coréens sud-coréennes|Séoul|Maison Bleue
KP|Corée du Nord|nord-coréen nord-coréenne nord-coréens nord-coréennes|Pyongyang|
MN|Mongolie|mongol mongole mongols|Oulan-Bator|
VN|Vietnam,Viêt Nam|vietnamien vietnamienne vietnamiens vietnamiennes|Hanoï|
LA|Laos|laotien laotienne laotiens laotiennes|Vientiane|
KH|Cambodge|cambodgien cambodgienne cambodgiens cambodgiennes|Phnom Penh|
TH|Thaïlande|thaïlandais thaïlandaise thaïlandaises|Bangkok|
MM|Birmanie,Myanmar|birman birmane birmans birmanes|Naypyidaw|
MY|Malaisie|malaisien malaisienne malaisiens malaisiennes|Kuala Lumpur|
SG|Singapour|singapourien singapourienne singapouriens||
ID|Indonésie|indonésien indonésienne indonésiens indonésiennes|Jakarta|
PH|Philippines|philippin philippine philippins philippines|Manille|
TL|Timor oriental|est-timorais est-timoraise||
KZ|Kazakhstan|kazakh kazakhe kazakhs kazakhes|Astana|
UZ|Ouzbékistan|ouzbek ouzbèke ouzbeks|Tachkent|
TM|Turkménistan|turkmène turkmènes|Achgabat|
KG|Kirghizstan,Kirghizistan|kirghize kirghizes kirghiz|Bichkek|
TJ|Tadjikistan|tadjik tadjike tadjiks|Douchanbé|
AU|Australie|australien australienne australiens australiennes|Canberra|
NZ|Nouvelle-Zélande|néo-zélandais néo-zélandaise néo-zélandaises|Wellington|
PG|Papouasie-Nouvelle-Guinée|papouasien papouasienne|Port Moresby|
FJ|Fidji|fidjien fidjienne fidjiens|Suva|
CA|Canada|canadien canadienne canadiens canadiennes québécois québécoise québécoises|Ottawa|
MX|Mexique|mexicain mexicaine mexicains mexicaines|Mexico|
GT|Guatemala|guatémaltèque guatémaltèques||
HN|Honduras|hondurien hondurienne honduriens|Tegucigalpa|
SV|Salvador|salvadorien salvadorienne salvadoriens|San Salvador|
NI|Nicaragua|nicaraguayen nicaraguayenne nicaraguayens|Managua|
CR|Costa Rica|costaricien costaricienne costariciens|San José|
PA|Panama|panaméen panaméenne panaméens||
CU|Cuba|cubain cubaine cubains cubaines|La Havane|
HT|Haïti|haïtien haïtienne haïtiens haïtiennes|Port-au-Prince|
DO|République dominicaine|dominicain dominicaine dominicains dominicaines|Saint-Domingue|
JM|Jamaïque|jamaïcain jamaïcaine jamaïcains|Kingston|
TT|Trinité-et-Tobago|trinidadien trinidadienne||
CO|Colombie|colombien colombienne colombiens colombiennes|Bogota|
VE|Venezuela|vénézuélien vénézuélienne vénézuéliens vénézuéliennes|Caracas|Palais de Miraflores
EC|Equateur,Équateur|équatorien équatorienne équatoriens équatoriennes|Quito|
PE|Pérou|péruvien péruvienne péruviens péruviennes|Lima|
BO|Bolivie|bolivien bolivienne boliviens boliviennes|La Paz|
CL|Chili|chilien chilienne chiliens chiliennes|Santiago|La Moneda
AR|Argentine|argentin argentine argentins argentines|Buenos Aires|Casa Rosada
UY|Uruguay|uruguayen uruguayenne uruguayens|Montevideo|
PY|Paraguay|paraguayen paraguayenne paraguayens|Asuncion|
BR|Brésil|brésilien brésilienne brésiliens brésiliennes|Brasilia|Planalto
SR|Suriname|surinamais surinamaise|Paramaribo|
GY|Guyana|guyanien guyanienne|Georgetown|
MA|Maroc|marocain marocaine marocains marocaines chérifien chérifienne|Rabat|
DZ|Algérie|algérien algérienne algériens algériennes|Alger|Palais d'El Mouradia
TN|Tunisie|tunisien tunisienne tunisiens tunisiennes|Tunis|Palais de Carthage
LY|Libye|libyen libyenne libyens libyennes|Tripoli|
EG|Egypte,Égypte|égyptien égyptienne égyptiens égyptiennes|Le Caire|
SD|Soudan|soudanais soudanaise soudanaises|Khartoum|
SS|Soudan du Sud|sud-soudanais sud-soudanaise sud-soudanaises|Djouba|
ET|Ethiopie,Éthiopie|éthiopien éthiopienne éthiopiens éthiopiennes|Addis-Abeba|
ER|Erythrée,Érythrée|érythréen érythréenne érythréens|Asmara|
DJ|Djibouti|djiboutien djiboutienne djiboutiens||
SO|Somalie|somalien somalienne somaliens somaliennes|Mogadiscio|
KE|Kenya|kényan kényane kényans kényanes|Nairobi|
UG|Ouganda|ougandais ougandaise ougandaises|Kampala|
RW|Rwanda|rwandais rwandaise rwandaises|Kigali|
BI|Burundi|burundais burundaise burundaises|Gitega|
TZ|Tanzanie|tanzanien tanzanienne tanzaniens|Dodoma|
CD|République démocratique du Congo,RDC,Congo-Kinshasa|congolais congolaise congolaises|Kinshasa|
CG|République du Congo,Congo-Brazzaville|congolais congolaise congolaises|Brazzaville|
GA|Gabon|gabonais gabonaise gabonaises|Libreville|
GQ|Guinée équatoriale|équato-guinéen équato-guinéenne|Malabo|
CM|Cameroun|camerounais camerounaise camerounaises|Yaoundé|
CF|Centrafrique,République centrafricaine|centrafricain centrafricaine centrafricains centrafricaines|Bangui|
TD|Tchad|tchadien tchadienne tchadiens tchadiennes|N'Djamena|
NE|Niger|nigérien nigérienne nigériens nigériennes|Niamey|
NG|Nigeria|nigérian nigériane nigérians nigérianes|Abuja|
BJ|Bénin|béninois béninoise béninoises|Porto-Novo,Cotonou|
TG|Togo|togolais togolaise togolaises|Lomé|
GH|Ghana|ghanéen ghanéenne ghanéens ghanéennes|Accra|
CI|Côte d'Ivoire|ivoirien ivoirienne ivoiriens ivoiriennes|Abidjan,Yamoussoukro|
BF|Burkina Faso,Burkina|burkinabè burkinabé burkinabés|Ouagadougou|
ML|Mali|malien malienne maliens maliennes|Bamako|
SN|Sénégal|sénégalais sénégalaise sénégalaises|Dakar|
GM|Gambie|gambien gambienne gambiens|Banjul|
GN|Guinée|guinéen guinéenne guinéens guinéennes|Conakry|
GW|Guinée-Bissau|bissau-guinéen bissau-guinéenne|Bissau|
SL|Sierra Leone|sierra-léonais sierra-léonaise|Freetown|
LR|Liberia|libérien libérienne libériens|Monrovia|
CV|Cap-Vert|cap-verdien cap-verdienne|Praia|
MR|Mauritanie|mauritanien mauritanienne mauritaniens mauritaniennes|Nouakchott|
EH|Sahara occidental|sahraoui sahraouie sahraouis||
ZA|Afrique du Sud|sud-africain sud-africaine sud-africains sud-africaines|Pretoria|
ZW|Zimbabwe|zimbabwéen zimbabwéenne zimbabwéens|Harare|
ZM|Zambie|zambien zambienne zambiens|Lusaka|
MZ|Mozambique|mozambicain mozambicaine mozambicains|Maputo|
AO|Angola|angolais angolaise angolaises|Luanda|
NA|Namibie|namibien namibienne namibiens|Windhoek|
BW|Botswana|botswanais botswanaise|Gaborone|
MW|Malawi|malawite malawites malawien malawienne|Lilongwe|
LS|Lesotho|lésothien lésothienne|Maseru|
SZ|Eswatini|eswatinien eswatinienne|Mbabane|
MG|Madagascar|malgache malgaches|Antananarivo|
MU|Maurice,île Maurice|mauricien mauricienne mauriciens|Port-Louis|
SC|Seychelles|seychellois seychelloise||
KM|Comores|comorien comorienne comoriens comoriennes|Moroni|
MC|Monaco|monégasque monégasques||
AD|Andorre|andorran andorrane||
LI|Liechtenstein|liechtensteinois liechtensteinoise|Vaduz|
SM|Saint-Marin|saint-marinais saint-marinaise||
VA|Vatican|vatican|Cité du Vatican|Saint-Siège
EU|Union européenne,Europe|européen européenne européens européennes communautaire||Commission européenne,Parlement européen
UN|Nations unies,ONU|onusien onusienne onusiens onusiennes||
`);
