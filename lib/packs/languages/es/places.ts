import { parsePlaces } from '@/lib/packs/languages/parse-places';

/** `ruso/a`, `francés/a`, `estadounidense`: genders and numbers. */
function inflect(entry: string): readonly string[] {
  const [man = '', ending] = entry.split('/');
  if (ending === undefined) return [man, `${man}${/[aeiouí]$/.test(man) ? 's' : 'es'}`];
  const stem = man.replace(/o$/, '').replace(/és$/, 'es').replace(/án$/, 'an');
  return [man, `${stem}a`, man.endsWith('o') ? `${man}s` : `${stem}es`, `${stem}as`];
}

const TABLE = `
ES|España|español/a|Madrid|Moncloa,La Moncloa,Zarzuela
US|Estados Unidos,EE.UU.,EEUU,EE UU,EE. UU.,Norteamérica|estadounidense norteamericano/a|Washington|Casa Blanca,Pentágono,Departamento de Estado
RU|Rusia|ruso/a|Moscú|Kremlin
UA|Ucrania|ucraniano/a ucranio/a|Kiev,Kyiv|
FR|Francia|francés/a galo/a|París|Elíseo
DE|Alemania|alemán/a germano/a|Berlín|
GB|Reino Unido,Gran Bretaña,Inglaterra,Escocia|británico/a inglés/a escocés/a|Londres|Downing Street
IT|Italia|italiano/a|Roma|Quirinal
PT|Portugal|portugués/a luso/a|Lisboa|
PL|Polonia|polaco/a|Varsovia|
CZ|República Checa,Chequia|checo/a|Praga|
HU|Hungría|húngaro/a|Budapest|
RO|Rumanía,Rumania|rumano/a|Bucarest|
BG|Bulgaria|búlgaro/a|Sofía|
GR|Grecia|griego/a heleno/a|Atenas|
TR|Turquía|turco/a|Ankara|
NL|Países Bajos,Holanda|neerlandés/a holandés/a|Ámsterdam,La Haya|
BE|Bélgica|belga|Bruselas|
CH|Suiza|suizo/a helvético/a|Berna|
AT|Austria|austriaco/a|Viena|
DK|Dinamarca|danés/a|Copenhague|
SE|Suecia|sueco/a|Estocolmo|
NO|Noruega|noruego/a|Oslo|
FI|Finlandia|finlandés/a|Helsinki|
IE|Irlanda|irlandés/a|Dublín|
EE|Estonia|estonio/a|Tallin|
LV|Letonia|letón/a|Riga|
LT|Lituania|lituano/a|Vilna|
BY|Bielorrusia|bielorruso/a|Minsk|
RS|Serbia|serbio/a|Belgrado|
HR|Croacia|croata|Zagreb|
XK|Kosovo|kosovar|Pristina|
GE|Georgia|georgiano/a|Tiflis|
AM|Armenia|armenio/a|Ereván|
AZ|Azerbaiyán|azerbaiyano/a|Bakú|
CN|China|chino/a|Pekín|
TW|Taiwán|taiwanés/a|Taipéi|
JP|Japón|japonés/a nipón/a|Tokio|
KR|Corea del Sur|surcoreano/a|Seúl|
KP|Corea del Norte|norcoreano/a|Pyongyang|
IN|India|indio/a|Nueva Delhi|
PK|Pakistán|paquistaní pakistaní|Islamabad|
AF|Afganistán|afgano/a|Kabul|
IR|Irán|iraní|Teherán|
IQ|Irak,Iraq|iraquí|Bagdad|
IL|Israel|israelí|Jerusalén,Tel Aviv|
PS|Palestina,Gaza|palestino/a gazatí|Ramala|
SY|Siria|sirio/a|Damasco|
LB|Líbano|libanés/a|Beirut|
JO|Jordania|jordano/a|Amán|
SA|Arabia Saudí,Arabia Saudita|saudí saudita|Riad|
AE|Emiratos Árabes Unidos|emiratí|Abu Dabi|
QA|Catar,Qatar|catarí qatarí|Doha|
YE|Yemen|yemení|Saná|
EG|Egipto|egipcio/a|El Cairo|
LY|Libia|libio/a|Trípoli|
TN|Túnez|tunecino/a||
DZ|Argelia|argelino/a|Argel|
MA|Marruecos|marroquí|Rabat|
NG|Nigeria|nigeriano/a|Abuya|
ZA|Sudáfrica|sudafricano/a|Pretoria|
KE|Kenia|keniano/a|Nairobi|
ET|Etiopía|etíope|Adís Abeba|
CA|Canadá|canadiense|Ottawa|
MX|México|mexicano/a|Ciudad de México|Palacio Nacional
GT|Guatemala|guatemalteco/a||
SV|El Salvador|salvadoreño/a||
HN|Honduras|hondureño/a|Tegucigalpa|
NI|Nicaragua|nicaragüense|Managua|
CR|Costa Rica|costarricense||
PA|Panamá|panameño/a||
CU|Cuba|cubano/a|La Habana|
DO|República Dominicana|dominicano/a|Santo Domingo|
HT|Haití|haitiano/a|Puerto Príncipe|
CO|Colombia|colombiano/a|Bogotá|Casa de Nariño
VE|Venezuela|venezolano/a|Caracas|Miraflores
EC|Ecuador|ecuatoriano/a|Quito|Carondelet
PE|Perú|peruano/a|Lima|
BO|Bolivia|boliviano/a|La Paz|
CL|Chile|chileno/a|Santiago|La Moneda
AR|Argentina|argentino/a|Buenos Aires|Casa Rosada
UY|Uruguay|uruguayo/a|Montevideo|
PY|Paraguay|paraguayo/a|Asunción|
BR|Brasil|brasileño/a|Brasilia|Planalto
AU|Australia|australiano/a|Canberra|
NZ|Nueva Zelanda|neozelandés/a|Wellington|
PH|Filipinas|filipino/a|Manila|
VN|Vietnam|vietnamita|Hanói|
ID|Indonesia|indonesio/a|Yakarta|
EU|Unión Europea,UE|europeo/a comunitario/a|Bruselas|
UN|Naciones Unidas,ONU|||
NATO|OTAN|||
VA|Vaticano,Santa Sede|vaticano/a||
CAT|Cataluña,Catalunya|catalán/a|Barcelona|Generalitat
`;

export const places = parsePlaces(TABLE).map((place) => ({
  ...place,
  adjectives: place.adjectives.split(' ').filter(Boolean).flatMap(inflect).join(' '),
}));
