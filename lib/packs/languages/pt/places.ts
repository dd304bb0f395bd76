import { parsePlaces } from '@/lib/packs/languages/parse-places';

/** `russo/a`, `francês/a`, `alemão/alemã`, `israelense`: genders and numbers. */
function inflect(entry: string): readonly string[] {
  const [man = '', ending] = entry.split('/');
  if (ending === undefined) return [man, man.endsWith('l') ? `${man.slice(0, -1)}is` : `${man}s`];
  if (ending !== 'a') return [man, ending, man.replace(/ão$/, 'ães'), `${ending}s`];
  const stem = man.replace(/o$/, '').replace(/ês$/, 'es').replace(/eu$/, 'ei');
  return [man, `${stem}a`, /[ou]$/.test(man) ? `${man}s` : `${stem}es`, `${stem}as`];
}

const TABLE = `
BR|Brasil|brasileiro/a|Brasília|Planalto,Palácio do Planalto,Itamaraty
PT|Portugal|português/a luso/a|Lisboa|São Bento,Belém
US|Estados Unidos,EUA,Estados Unidos da América|americano/a norte-americano/a estadunidense|Washington|Casa Branca,Pentágono,Departamento de Estado
RU|Rússia|russo/a|Moscou,Moscovo|Kremlin
UA|Ucrânia|ucraniano/a|Kiev,Kyiv|
FR|França|francês/a|Paris|Eliseu
DE|Alemanha|alemão/alemã|Berlim|
GB|Reino Unido,Grã-Bretanha,Inglaterra,Escócia|britânico/a inglês/a escocês/a|Londres|Downing Street
ES|Espanha|espanhol/espanhola|Madri,Madrid|Moncloa
IT|Itália|italiano/a|Roma|
PL|Polônia,Polónia|polonês/a polaco/a|Varsóvia|
HU|Hungria|húngaro/a|Budapeste|
RO|Romênia,Roménia|romeno/a|Bucareste|
GR|Grécia|grego/a|Atenas|
TR|Turquia|turco/a|Ancara|
NL|Países Baixos,Holanda|holandês/a neerlandês/a|Amsterdã,Haia|
BE|Bélgica|belga|Bruxelas|
CH|Suíça|suíço/a|Berna|
AT|Áustria|austríaco/a|Viena|
DK|Dinamarca|dinamarquês/a|Copenhague|
SE|Suécia|sueco/a|Estocolmo|
NO|Noruega|norueguês/a|Oslo|
FI|Finlândia|finlandês/a|Helsinque|
IE|Irlanda|irlandês/a|Dublin|
BY|Belarus,Bielorrússia|bielorrusso/a|Minsk|
RS|Sérvia|sérvio/a|Belgrado|
HR|Croácia|croata|Zagreb|
CN|China|chinês/a|Pequim|
TW|Taiwan|taiwanês/a|Taipé|
JP|Japão|japonês/a|Tóquio|
KR|Coreia do Sul|sul-coreano/a|Seul|
KP|Coreia do Norte|norte-coreano/a|Pyongyang|
IN|Índia|indiano/a|Nova Délhi,Nova Deli|
PK|Paquistão|paquistanês/a|Islamabad|
AF|Afeganistão|afegão/afegã|Cabul|
IR|Irã,Irão|iraniano/a|Teerã,Teerão|
IQ|Iraque|iraquiano/a|Bagdá|
IL|Israel|israelense israelita|Jerusalém,Tel Aviv|
PS|Palestina,Gaza|palestino/a palestiniano/a|Ramallah|
SY|Síria|sírio/a|Damasco|
LB|Líbano|libanês/a|Beirute|
SA|Arábia Saudita|saudita|Riad|
QA|Catar,Qatar|catariano/a|Doha|
EG|Egito,Egipto|egípcio/a|Cairo|
LY|Líbia|líbio/a|Trípoli|
MA|Marrocos|marroquino/a|Rabat|
DZ|Argélia|argelino/a|Argel|
NG|Nigéria|nigeriano/a|Abuja|
ZA|África do Sul|sul-africano/a|Pretória|
AO|Angola|angolano/a|Luanda|
MZ|Moçambique|moçambicano/a|Maputo|
CV|Cabo Verde|cabo-verdiano/a|Praia|
GW|Guiné-Bissau|guineense|Bissau|
TL|Timor-Leste|timorense|Díli|
CA|Canadá|canadense canadiano/a|Ottawa|
MX|México|mexicano/a|Cidade do México|
CU|Cuba|cubano/a|Havana|
CO|Colômbia|colombiano/a|Bogotá|
VE|Venezuela|venezuelano/a|Caracas|Miraflores
EC|Equador|equatoriano/a|Quito|
PE|Peru|peruano/a|Lima|
BO|Bolívia|boliviano/a|La Paz|
CL|Chile|chileno/a|Santiago|
AR|Argentina|argentino/a|Buenos Aires|Casa Rosada
UY|Uruguai|uruguaio/a|Montevidéu|
PY|Paraguai|paraguaio/a|Assunção|
AU|Austrália|australiano/a|Camberra|
NZ|Nova Zelândia|neozelandês/a|Wellington|
EU|União Europeia,UE|europeu/a comunitário/a|Bruxelas|
UN|Nações Unidas,ONU|||
NATO|Otan,OTAN,NATO|||
VA|Vaticano,Santa Sé|vaticano/a||
`;

export const places = parsePlaces(TABLE).map((place) => ({
  ...place,
  adjectives: place.adjectives.split(' ').filter(Boolean).flatMap(inflect).join(' '),
}));
