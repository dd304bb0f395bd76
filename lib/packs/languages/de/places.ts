import { parsePlaces } from '@/lib/packs/languages/parse-places';

/** All cases and genders of an adjective in -isch, and the inhabitants. */
const inflect = (adjective: string) => ['', 'e', 'er', 'en', 'es', 'em'].map((ending) => adjective + ending).join(' ');

const TABLE = `
DE|Deutschland,Bundesrepublik|deutsch|Berlin|Kanzleramt,Auswärtiges Amt,Schloss Bellevue
AT|Österreich|österreichisch|Wien|Ballhausplatz
CH|Schweiz|schweizerisch|Bern|Bundeshaus
US|USA,Vereinigte Staaten,Amerika|amerikanisch US-amerikanisch|Washington|Weißes Haus,Weiße Haus,Weißen Haus,Pentagon
RU|Russland|russisch|Moskau|Kreml
UA|Ukraine|ukrainisch|Kiew,Kyjiw|
FR|Frankreich|französisch|Paris|Élysée,Elysée-Palast,Élysée-Palast
GB|Großbritannien,Vereinigtes Königreich,England,Schottland|britisch englisch schottisch|London|Downing Street
IT|Italien|italienisch|Rom|
ES|Spanien|spanisch|Madrid|
PT|Portugal|portugiesisch|Lissabon|
PL|Polen|polnisch|Warschau|
CZ|Tschechien|tschechisch|Prag|
SK|Slowakei|slowakisch|Bratislava|
HU|Ungarn|ungarisch|Budapest|
RO|Rumänien|rumänisch|Bukarest|
BG|Bulgarien|bulgarisch|Sofia|
GR|Griechenland|griechisch|Athen|
TR|Türkei|türkisch|Ankara|
NL|Niederlande,Holland|niederländisch holländisch|Den Haag,Amsterdam|
BE|Belgien|belgisch|Brüssel|
LU|Luxemburg|luxemburgisch||
DK|Dänemark|dänisch|Kopenhagen|
SE|Schweden|schwedisch|Stockholm|
NO|Norwegen|norwegisch|Oslo|
FI|Finnland|finnisch|Helsinki|
IE|Irland|irisch|Dublin|
IS|Island|isländisch|Reykjavík|
EE|Estland|estnisch|Tallinn|
LV|Lettland|lettisch|Riga|
LT|Litauen|litauisch|Vilnius|
BY|Belarus,Weißrussland|belarussisch weißrussisch|Minsk|
RS|Serbien|serbisch|Belgrad|
HR|Kroatien|kroatisch|Zagreb|
SI|Slowenien|slowenisch|Ljubljana|
BA|Bosnien,Bosnien-Herzegowina|bosnisch|Sarajevo|
XK|Kosovo|kosovarisch|Pristina|
AL|Albanien|albanisch|Tirana|
GE|Georgien|georgisch|Tiflis|
AM|Armenien|armenisch|Eriwan|
AZ|Aserbaidschan|aserbaidschanisch|Baku|
CN|China|chinesisch|Peking|
TW|Taiwan|taiwanisch taiwanesisch|Taipeh|
JP|Japan|japanisch|Tokio|
KR|Südkorea|südkoreanisch|Seoul|Blaues Haus
KP|Nordkorea|nordkoreanisch|Pjöngjang|
IN|Indien|indisch|Neu-Delhi|
PK|Pakistan|pakistanisch|Islamabad|
AF|Afghanistan|afghanisch|Kabul|
IR|Iran|iranisch|Teheran|
IQ|Irak|irakisch|Bagdad|
IL|Israel|israelisch|Jerusalem,Tel Aviv|
PS|Palästina,Gazastreifen|palästinensisch|Ramallah|
SY|Syrien|syrisch|Damaskus|
LB|Libanon|libanesisch|Beirut|
JO|Jordanien|jordanisch|Amman|
SA|Saudi-Arabien|saudisch saudi-arabisch|Riad|
AE|Vereinigte Arabische Emirate|emiratisch|Abu Dhabi|
QA|Katar|katarisch|Doha|
YE|Jemen|jemenitisch|Sanaa|
EG|Ägypten|ägyptisch|Kairo|
LY|Libyen|libysch|Tripolis|
TN|Tunesien|tunesisch|Tunis|
DZ|Algerien|algerisch|Algier|
MA|Marokko|marokkanisch|Rabat|
SD|Sudan|sudanesisch|Khartum|
ET|Äthiopien|äthiopisch|Addis Abeba|
KE|Kenia|kenianisch|Nairobi|
NG|Nigeria|nigerianisch|Abuja|
ZA|Südafrika|südafrikanisch|Pretoria|
ML|Mali|malisch|Bamako|
CA|Kanada|kanadisch|Ottawa|
MX|Mexiko|mexikanisch|Mexiko-Stadt|
BR|Brasilien|brasilianisch|Brasília|
AR|Argentinien|argentinisch|Buenos Aires|Casa Rosada
CL|Chile|chilenisch|Santiago|
CO|Kolumbien|kolumbianisch|Bogotá|
VE|Venezuela|venezolanisch|Caracas|
CU|Kuba|kubanisch|Havanna|
AU|Australien|australisch|Canberra|
NZ|Neuseeland|neuseeländisch|Wellington|
TH|Thailand|thailändisch|Bangkok|
VN|Vietnam|vietnamesisch|Hanoi|
ID|Indonesien|indonesisch|Jakarta|
PH|Philippinen|philippinisch|Manila|
EU|Europäische Union,EU|europäisch||
UN|Vereinte Nationen,UN,UNO|||
NATO|Nato,NATO|||
VA|Vatikan|vatikanisch||Heiliger Stuhl
`;

export const places = parsePlaces(TABLE).map((place) => ({
  ...place,
  adjectives: place.adjectives.split(' ').filter(Boolean).map(inflect).join(' '),
}));
