import { parsePlaces } from '@/lib/packs/languages/parse-places';

export const places = parsePlaces(`
US|United States,US,U.S.,USA,America,United States of America|American Americans|Washington,Washington DC,Washington D.C.|White House,Pentagon,State Department,Capitol Hill,Justice Department
GB|United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British Briton Britons English Scottish Welsh Scot Scots|London|Downing Street,Whitehall,Westminster,No 10,Number 10,Home Office,Foreign Office
IE|Ireland,Republic of Ireland|Irish|Dublin|
CA|Canada|Canadian Canadians|Ottawa|
AU|Australia|Australian Australians|Canberra|
NZ|New Zealand|Kiwi Kiwis|Wellington|
RU|Russia|Russian Russians|Moscow|Kremlin
UA|Ukraine|Ukrainian Ukrainians|Kyiv,Kiev|
BY|Belarus|Belarusian Belarusians|Minsk|
FR|France|French|Paris|Élysée,Elysee
DE|Germany|German Germans|Berlin|
AT|Austria|Austrian Austrians|Vienna|
CH|Switzerland|Swiss|Bern|
IT|Italy|Italian Italians|Rome|
VA|Vatican||Vatican City|Holy See
ES|Spain|Spanish Spaniard Spaniards|Madrid|
PT|Portugal|Portuguese|Lisbon|
NL|Netherlands,Holland|Dutch|The Hague,Amsterdam|
BE|Belgium|Belgian Belgians|Brussels|
LU|Luxembourg|Luxembourgish||
DK|Denmark|Danish Dane Danes|Copenhagen|
SE|Sweden|Swedish Swede Swedes|Stockholm|
NO|Norway|Norwegian Norwegians|Oslo|
FI|Finland|Finnish Finn Finns|Helsinki|
IS|Iceland|Icelandic Icelander Icelanders|Reykjavik|
EE|Estonia|Estonian Estonians|Tallinn|
LV|Latvia|Latvian Latvians|Riga|
LT|Lithuania|Lithuanian Lithuanians|Vilnius|
PL|Poland|Polish Pole Poles|Warsaw|
CZ|Czech Republic,Czechia|Czech Czechs|Prague|
SK|Slovakia|Slovak Slovaks|Bratislava|
HU|Hungary|Hungarian Hungarians|Budapest|
RO|Romania|Romanian Romanians|Bucharest|
BG|Bulgaria|Bulgarian Bulgarians|Sofia|
GR|Greece|Greek Greeks|Athens|
CY|Cyprus|Cypriot Cypriots|Nicosia|
MT|Malta|Maltese|Valletta|
TR|Turkey,Türkiye|Turkish Turk Turks|Ankara|
RS|Serbia|Serbian Serbians Serb Serbs|Belgrade|
HR|Croatia|Croatian Croatians Croat Croats|Zagreb|
SI|Slovenia|Slovenian Slovenians|Ljubljana|
BA|Bosnia,Bosnia and Herzegovina|Bosnian Bosnians|Sarajevo|
ME|Montenegro|Montenegrin Montenegrins|Podgorica|
MK|North Macedonia,Macedonia|Macedonian Macedonians|Skopje|
AL|Albania|Albanian Albanians|Tirana|
XK|Kosovo|Kosovan Kosovar Kosovars|Pristina|
MD|Moldova|Moldovan Moldovans|Chisinau|
GE|Georgia|Georgian Georgians|Tbilisi|
AM|Armenia|Armenian Armenians|Yerevan|
AZ|Azerbaijan|Azerbaijani Azerbaijanis Azeri|Baku|
KZ|Kazakhstan|Kazakh Kazakhs|Astana|
UZ|Uzbekistan|Uzbek Uzbeks|Tashkent|
KG|Kyrgyzstan|Kyrgyz|Bishkek|
TJ|Tajikistan|Tajik Tajiks|Dushanbe|
TM|Turkmenistan|Turkmen|Ashgabat|
CN|China|Chinese|Beijing|Zhongnanhai
TW|Taiwan|Taiwanese|Taipei|
HK|Hong Kong|||
JP|Japan|Japanese|Tokyo|
KR|South Korea|South_Korean South_Koreans|Seoul|Blue House
KP|North Korea|North_Korean North_Koreans|Pyongyang|
MN|Mongolia|Mongolian Mongolians|Ulaanbaatar|
IN|India|Indian Indians|New Delhi,Delhi|
PK|Pakistan|Pakistani Pakistanis|Islamabad|
BD|Bangladesh|Bangladeshi Bangladeshis|Dhaka|
LK|Sri Lanka|Sri_Lankan Sri_Lankans|Colombo|
NP|Nepal|Nepali Nepalese|Kathmandu|
AF|Afghanistan|Afghan Afghans|Kabul|
MM|Myanmar,Burma|Burmese|Naypyidaw|
TH|Thailand|Thai Thais|Bangkok|
VN|Vietnam|Vietnamese|Hanoi|
LA|Laos|Laotian|Vientiane|
KH|Cambodia|Cambodian Cambodians|Phnom Penh|
MY|Malaysia|Malaysian Malaysians|Kuala Lumpur,Putrajaya|
SG|Singapore|Singaporean Singaporeans||
ID|Indonesia|Indonesian Indonesians|Jakarta|
PH|Philippines|Philippine Filipino Filipinos Filipina|Manila|Malacañang
PG|Papua New Guinea||Port Moresby|
FJ|Fiji|Fijian Fijians|Suva|
IR|Iran|Iranian Iranians|Tehran|
IQ|Iraq|Iraqi Iraqis|Baghdad|
SY|Syria|Syrian Syrians|Damascus|
LB|Lebanon|Lebanese|Beirut|
IL|Israel|Israeli Israelis|Jerusalem,Tel Aviv|
PS|Palestine,Gaza,West Bank|Palestinian Palestinians|Ramallah|
JO|Jordan|Jordanian Jordanians|Amman|
SA|Saudi Arabia|Saudi Saudis|Riyadh|
AE|United Arab Emirates,UAE|Emirati Emiratis|Abu Dhabi|
QA|Qatar|Qatari Qataris|Doha|
KW|Kuwait|Kuwaiti Kuwaitis||
BH|Bahrain|Bahraini Bahrainis|Manama|
OM|Oman|Omani Omanis|Muscat|
YE|Yemen|Yemeni Yemenis|Sanaa|
EG|Egypt|Egyptian Egyptians|Cairo|
LY|Libya|Libyan Libyans|Tripoli|
TN|Tunisia|Tunisian Tunisians|Tunis|
DZ|Algeria|Algerian Algerians|Algiers|
MA|Morocco|Moroccan Moroccans|Rabat|
SD|Sudan|Sudanese|Khartoum|
SS|South Sudan|South_Sudanese|Juba|
ET|Ethiopia|Ethiopian Ethiopians|Addis Ababa|
ER|Eritrea|Eritrean Eritreans|Asmara|
SO|Somalia|Somali Somalis|Mogadishu|
KE|Kenya|Kenyan Kenyans|Nairobi|
UG|Uganda|Ugandan Ugandans|Kampala|
TZ|Tanzania|Tanzanian Tanzanians|Dodoma|
RW|Rwanda|Rwandan Rwandans|Kigali|
BI|Burundi|Burundian Burundians|Gitega|
CD|Democratic Republic of Congo,DRC,Congo|Congolese|Kinshasa|
AO|Angola|Angolan Angolans|Luanda|
ZM|Zambia|Zambian Zambians|Lusaka|
ZW|Zimbabwe|Zimbabwean Zimbabweans|Harare|
MZ|Mozambique|Mozambican Mozambicans|Maputo|
MW|Malawi|Malawian Malawians|Lilongwe|
BW|Botswana|Botswanan Motswana|Gaborone|
NA|Namibia|Namibian Namibians|Windhoek|
ZA|South Africa|South_African South_Africans|Pretoria|Union Buildings
NG|Nigeria|Nigerian Nigerians|Abuja|
GH|Ghana|Ghanaian Ghanaians|Accra|
CI|Ivory Coast,Côte d'Ivoire|Ivorian Ivorians|Abidjan|
SN|Senegal|Senegalese|Dakar|
ML|Mali|Malian Malians|Bamako|
BF|Burkina Faso|Burkinabe|Ouagadougou|
NE|Niger|Nigerien Nigeriens|Niamey|
TD|Chad|Chadian Chadians|N'Djamena|
CM|Cameroon|Cameroonian Cameroonians|Yaoundé|
GA|Gabon|Gabonese|Libreville|
LR|Liberia|Liberian Liberians|Monrovia|
SL|Sierra Leone|Sierra_Leonean|Freetown|
GN|Guinea|Guinean Guineans|Conakry|
MG|Madagascar|Malagasy|Antananarivo|
MX|Mexico|Mexican Mexicans|Mexico City|
CU|Cuba|Cuban Cubans|Havana|
HT|Haiti|Haitian Haitians|Port-au-Prince|
DO|Dominican Republic|Dominican Dominicans|Santo Domingo|
JM|Jamaica|Jamaican Jamaicans|Kingston|
GT|Guatemala|Guatemalan Guatemalans||
HN|Honduras|Honduran Hondurans|Tegucigalpa|
SV|El Salvador|Salvadoran Salvadorans|San Salvador|
NI|Nicaragua|Nicaraguan Nicaraguans|Managua|
CR|Costa Rica|Costa_Rican|San José|
PA|Panama|Panamanian Panamanians||
CO|Colombia|Colombian Colombians|Bogota,Bogotá|
VE|Venezuela|Venezuelan Venezuelans|Caracas|Miraflores
EC|Ecuador|Ecuadorian Ecuadorians|Quito|
PE|Peru|Peruvian Peruvians|Lima|
BO|Bolivia|Bolivian Bolivians|La Paz|
BR|Brazil|Brazilian Brazilians|Brasilia,Brasília|Planalto
PY|Paraguay|Paraguayan Paraguayans|Asunción|
UY|Uruguay|Uruguayan Uruguayans|Montevideo|
AR|Argentina|Argentine Argentinian Argentines|Buenos Aires|Casa Rosada
CL|Chile|Chilean Chileans|Santiago|La Moneda
LS|Lesotho|Basotho|Maseru|
SZ|Eswatini,Swaziland|Swazi Swazis|Mbabane|
MU|Mauritius|Mauritian Mauritians|Port Louis|
GM|Gambia|Gambian Gambians|Banjul|
TG|Togo|Togolese|Lomé,Lome|
BJ|Benin|Beninese|Cotonou|
CF|Central African Republic||Bangui|
DJ|Djibouti|Djiboutian||
MR|Mauritania|Mauritanian Mauritanians|Nouakchott|
CV|Cape Verde|Cape_Verdean|Praia|
GQ|Equatorial Guinea||Malabo|
SC|Seychelles|Seychellois||
BN|Brunei|Bruneian||
TL|East Timor,Timor-Leste|Timorese|Dili|
MV|Maldives|Maldivian Maldivians||
BT|Bhutan|Bhutanese|Thimphu|
WS|Samoa|Samoan Samoans|Apia|
TO|Tonga|Tongan Tongans||
VU|Vanuatu|||
SB|Solomon Islands|||
BZ|Belize|Belizean Belizeans||
GY|Guyana|Guyanese||
SR|Suriname|Surinamese|Paramaribo|
TT|Trinidad,Trinidad and Tobago|Trinidadian Trinidadians||
BB|Barbados|Barbadian Barbadians|Bridgetown|
BS|Bahamas|Bahamian Bahamians|Nassau|
PR|Puerto Rico|Puerto_Rican Puerto_Ricans||
GL|Greenland|Greenlandic Greenlanders|Nuuk|
MC|Monaco|Monegasque||
LI|Liechtenstein|||
XT|Tibet|Tibetan Tibetans||
XC|Catalonia|Catalan Catalans||
US-STATES|Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,New York City,Los Angeles,Chicago,Houston,Philadelphia,San Francisco,Seattle,Boston,Detroit,Miami,Atlanta,Dallas|Texan Texans Californian Californians Floridian Floridians||
REGIONS|Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Toronto,Montreal,Vancouver,New South Wales,Queensland,Tasmania,Western Australia,South Australia,Sydney,Melbourne,Brisbane,Perth,Adelaide,Auckland,Manchester,Birmingham,Liverpool,Glasgow,Edinburgh,Cardiff,Belfast,Yorkshire,Cornwall,Mumbai,Bengaluru,Chennai,Kolkata,Kerala,Tamil Nadu,Maharashtra,Punjab,Kashmir,Karachi,Lahore,Sindh,Lagos,Johannesburg,Cape Town,Durban,Gauteng,Munich,Frankfurt,Hamburg,Milan,Barcelona,Istanbul,Dubai,Shanghai,Xinjiang,Osaka,Crimea,Donbas,Kharkiv,Odesa,Donetsk,Luhansk|||
EU|European Union,EU,Europe|European Europeans||European Commission
UN|United Nations,UN,U.N.|||
`);
