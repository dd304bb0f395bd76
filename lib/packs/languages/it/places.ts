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
IT|Italia|italiano|Roma|Palazzo Chigi,Quirinale,Farnesina,Viminale
US|Stati Uniti,Usa,USA,America|americano statunitense|Washington|Casa Bianca,Pentagono,Dipartimento di Stato
RU|Russia|russo|Mosca|Cremlino
UA|Ucraina|ucraino|Kiev,Kyiv|
FR|Francia|francese transalpino|Parigi|Eliseo
DE|Germania|tedesco|Berlino|
GB|Regno Unito,Gran Bretagna,Inghilterra,Scozia|britannico inglese scozzese|Londra|Downing Street
ES|Spagna|spagnolo|Madrid|Moncloa
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
AF|Afghanistan|afghano|Kabul|
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
EU|Unione Europea,Unione europea,Ue,UE|europeo comunitario|Bruxelles|
UN|Nazioni Unite,Onu,ONU|||
NATO|Nato,NATO|||
VA|Vaticano,Santa Sede|vaticano||Santa Sede
`;

export const places = parsePlaces(TABLE).map((place) => ({
  ...place,
  adjectives: place.adjectives.split(' ').filter(Boolean).flatMap(inflect).join(' '),
}));
