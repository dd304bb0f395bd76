import { parsePlaces } from '@/lib/packs/languages/parse-places';

/** `russo` has four forms, `francese` two, `belga` three. */
function inflect(adjective: string): readonly string[] {
  const stem = adjective.slice(0, -1);
  if (adjective.endsWith('co') || adjective.endsWith('go'))
    return [adjective, `${stem}a`, `${stem}${/dco$/.test(adjective) ? 'h' : ''}i`, `${stem}hi`, `${stem}he`];
  if (adjective.endsWith('o')) return [adjective, `${stem}a`, `${stem}i`, `${stem}e`];
  if (adjective.endsWith('a')) return [adjective, `${stem}i`, `${stem}e`, `${stem}hi`, `${stem}he`];
  return [adjective, `${stem}i`];
}

const TABLE = `
IT|Italia|italiano|Roma|Palazzo Chigi,Quirinale,Farnesina,Viminale,Via Arenula,Via XX Settembre,Palazzo Madama,Montecitorio
US|Stati Uniti,Usa,USA,America|americano statunitense|Washington|Casa Bianca,Pentagono,Dipartimento di Stato
RU|Russia|russo|Mosca|Cremlino
UA|Ucraina|ucraino|Kiev,Kyiv|
FR|Francia|francese transalpino|Parigi|Eliseo
DE|Germania|tedesco|Berlino|
GB|Regno Unito,Gran Bretagna,Inghilterra,Scozia,Galles|britannico inglese scozzese gallese nordirlandese|Londra|Downing Street
ES|Spagna|spagnolo catalano basco|Madrid|Moncloa
PT|Portogallo|portoghese|Lisbona|
PL|Polonia|polacco|Varsavia|
CZ|Repubblica Ceca|ceco|Praga|
HU|Ungheria|ungherese|Budapest|
RO|Romania|rumeno romeno|Bucarest|
BG|Bulgaria|bulgaro|Sofia|
GR|Grecia|greco|Atene|
TR|Turchia|turco|Ankara|
NL|Paesi Bassi,Olanda|olandese|Amsterdam,L'Aia|
BE|Belgio|belga|Bruxelles|
CH|Svizzera|svizzero elvetico|Berna|
AT|Austria|austriaco|Vienna|
DK|Danimarca|danese|Copenaghen|
SE|Svezia|svedese|Stoccolma|
NO|Norvegia|norvegese|Oslo|
FI|Finlandia|finlandese|Helsinki|
IE|Irlanda|irlandese|Dublino|
BY|Bielorussia|bielorusso|Minsk|
RS|Serbia|serbo|Belgrado|
HR|Croazia|croato|Zagabria|
SI|Slovenia|sloveno|Lubiana|
AL|Albania|albanese|Tirana|
XK|Kosovo|kosovaro|Pristina|
MT|Malta|maltese|La Valletta|
GE|Georgia|georgiano|Tbilisi|
AM|Armenia|armeno|Erevan|
AZ|Azerbaigian|azero|Baku|
CN|Cina|cinese|Pechino|
TW|Taiwan|taiwanese|Taipei|
JP|Giappone|giapponese nipponico|Tokyo|
KR|Corea del Sud|sudcoreano|Seul|
KP|Corea del Nord|nordcoreano|Pyongyang|
IN|India|indiano|Nuova Delhi|
PK|Pakistan|pakistano|Islamabad|
AF|Afghanistan|afghano afgano|Kabul|
IR|Iran|iraniano|Teheran|
IQ|Iraq|iracheno|Baghdad|
IL|Israele|israeliano|Gerusalemme,Tel Aviv|
PS|Palestina,Gaza|palestinese|Ramallah|
SY|Siria|siriano|Damasco|
LB|Libano|libanese|Beirut|
SA|Arabia Saudita|saudita|Riad|
AE|Emirati Arabi Uniti|emiratino|Abu Dhabi|
QA|Qatar|qatariota|Doha|
YE|Yemen|yemenita|Sana'a|
EG|Egitto|egiziano|Il Cairo,Cairo|
LY|Libia|libico|Tripoli|
TN|Tunisia|tunisino|Tunisi|
DZ|Algeria|algerino|Algeri|
MA|Marocco|marocchino|Rabat|
NG|Nigeria|nigeriano|Abuja|
ZA|Sudafrica|sudafricano|Pretoria|
ET|Etiopia|etiope|Addis Abeba|
CA|Canada|canadese|Ottawa|
MX|Messico|messicano|Città del Messico|
CU|Cuba|cubano|L'Avana|
CO|Colombia|colombiano|Bogotà|
VE|Venezuela|venezuelano|Caracas|
BR|Brasile|brasiliano|Brasilia|
AR|Argentina|argentino|Buenos Aires|Casa Rosada
CL|Cile|cileno|Santiago|
AU|Australia|australiano|Canberra|
NZ|Nuova Zelanda|neozelandese|Wellington|
SK|Slovacchia|slovacco|Bratislava|
EE|Estonia|estone|Tallinn|
LV|Lettonia|lettone|Riga|
LT|Lituania|lituano|Vilnius|
BA|Bosnia|bosniaco|Sarajevo|
ME|Montenegro|montenegrino|Podgorica|
MK|Macedonia del Nord|macedone|Skopje|
MD|Moldova,Moldavia|moldavo|Chisinau|
CY|Cipro|cipriota|Nicosia|
IS|Islanda|islandese|Reykjavik|
LU|Lussemburgo|lussemburghese||
SM|San Marino|sammarinese||
MC|Monaco|monegasco||
KG|Kirghizistan,Kirgizistan|kirghiso kirghizo|Bishkek|
UZ|Uzbekistan|uzbeko|Tashkent|
KZ|Kazakistan,Kazakhstan|kazako|Astana|
TJ|Tagikistan|tagiko|Dushanbe|
TM|Turkmenistan|turkmeno|Ashgabat|
MN|Mongolia|mongolo|Ulan Bator|
VN|Vietnam|vietnamita|Hanoi|
TH|Thailandia|thailandese|Bangkok|
PH|Filippine|filippino|Manila|
ID|Indonesia|indonesiano|Giacarta|
MY|Malesia,Malaysia|malese malaysiano|Kuala Lumpur|
SG|Singapore|singaporiano||
KH|Cambogia|cambogiano|Phnom Penh|
MM|Birmania,Myanmar|birmano|Naypyidaw|
BD|Bangladesh|bengalese|Dacca|
NP|Nepal|nepalese|Kathmandu|
LK|Sri Lanka|cingalese|Colombo|
JO|Giordania|giordano|Amman|
KW|Kuwait|kuwaitiano||
BH|Bahrein|bahreinita|Manama|
OM|Oman|omanita|Mascate|
SD|Sudan|sudanese|Khartum|
SO|Somalia|somalo|Mogadiscio|
ER|Eritrea|eritreo|Asmara|
KE|Kenya|keniano keniota|Nairobi|
UG|Uganda|ugandese|Kampala|
RW|Ruanda|ruandese|Kigali|
CD|Congo|congolese|Kinshasa|
CM|Camerun|camerunense|Yaoundé|
GH|Ghana|ghanese|Accra|
CI|Costa d'Avorio|ivoriano|Abidjan|
SN|Senegal|senegalese|Dakar|
ML|Mali|maliano|Bamako|
NE|Niger|nigerino|Niamey|
BF|Burkina Faso|burkinabé|Ouagadougou|
TD|Ciad|ciadiano|N'Djamena|
MR|Mauritania|mauritano|Nouakchott|
AO|Angola|angolano|Luanda|
MZ|Mozambico|mozambicano|Maputo|
ZW|Zimbabwe|zimbabwese|Harare|
ZM|Zambia|zambiano|Lusaka|
NA|Namibia|namibiano|Windhoek|
TZ|Tanzania|tanzaniano|Dodoma|
MG|Madagascar|malgascio|Antananarivo|
BO|Bolivia|boliviano|La Paz|
PE|Perù|peruviano|Lima|
EC|Ecuador|ecuadoriano ecuadoregno|Quito|
PY|Paraguay|paraguaiano|Asunción|
UY|Uruguay|uruguaiano uruguayano|Montevideo|
GT|Guatemala|guatemalteco||
HN|Honduras|honduregno|Tegucigalpa|
SV|El Salvador|salvadoregno||
NI|Nicaragua|nicaraguense|Managua|
PA|Panama|panamense||
CR|Costa Rica|costaricano||
DO|Repubblica Dominicana|dominicano|Santo Domingo|
HT|Haiti|haitiano|Port-au-Prince|
JM|Giamaica|giamaicano|Kingston|
EU|Unione Europea,Unione europea,Ue,UE|europeo comunitario|Bruxelles|
UN|Nazioni Unite,Onu,ONU|||
NATO|Nato,NATO|||
VA|Vaticano,Santa Sede|vaticano||Santa Sede
`;

export const places = parsePlaces(TABLE).map((place) => ({
  ...place,
  adjectives: place.adjectives.split(' ').filter(Boolean).flatMap(inflect).join(' '),
}));
