import type { SpeechVerb } from '@/lib/core/quotation/lexicon';
import { parseVerbs } from './conjugation';

/** Verbs of speech by how surely their subject speaks; see `parseVerbs` for the form of a line. */
export const verbs: readonly SpeechVerb[] = [
  ...parseVerbs(
    'S1',
    `sagen c
erklären ci
betonen c
mit|teilen c
hinzu|fügen c
ergänzen c
berichten c
erzählen c
schreiben c schreibt schrieb geschrieben
antworten c
erwidern c
entgegnen c
äußern c
behaupten ci
versichern ci
beteuern ci
bekräftigen ci
bestätigen c
verkünden c
an|kündigen ci
bekannt|geben c gibt gab gegeben
bekannt|machen c
melden c
vermelden c
verlautbaren c
verlauten c
unterstreichen c unterstreicht unterstrich unterstrichen
hervor|heben c hebt hob gehoben
heraus|stellen c
fest|stellen c
fest|halten c hält hielt gehalten
klar|stellen c
klar|machen c
deutlich|machen c
dar|legen c
aus|führen c
erläutern c
schildern c
beschreiben c beschreibt beschrieb beschrieben
präzisieren c
konkretisieren c
formulieren c
bemerken c
an|merken c
an|geben ci gibt gab gegeben
aus|sagen c
kommentieren c
unterrichten c
informieren pc
kund|tun c tut tat getan
zu|geben ci gibt gab gegeben
ein|räumen ci
gestehen ci gesteht gestand gestanden
ein|gestehen ci gesteht gestand gestanden
verraten c verrät verriet verraten
enthüllen c
offenbaren c
resümieren c
bilanzieren c
fort|fahren c fährt fuhr gefahren
posten c
twittern c
bloggen c
simsen c
rufen c ruft rief gerufen
aus|rufen c ruft rief gerufen
zu|rufen c ruft rief gerufen
schreien c schreit schrie geschrien
brüllen c
flüstern c
murmeln c
scherzen c
witzeln c
spotten c
höhnen c
jubeln c
schwärmen c
schimpfen c
fluchen c
wettern c
poltern c
ätzen c
stänkern c
raunen c
klagen c
jammern c
stöhnen c
seufzen c
lästern c
dementieren c
bestreiten ci bestreitet bestritt bestritten
ab|streiten ci streitet stritt gestritten
leugnen ci
verneinen c
bejahen c
widersprechen c widerspricht widersprach widersprochen
argumentieren c
begründen c
erinnern cp
verweisen c verweist verwies verwiesen
hin|weisen c weist wies gewiesen
kontern c
entgegen|halten c hält hielt gehalten
zurück|weisen c weist wies gewiesen
nach|schieben c schiebt schob geschoben
nach|legen c
weiter|sagen c
wiederholen c
zusammen|fassen c
zitieren -
referieren c
skizzieren c
diktieren c
notieren c
protokollieren c
vor|tragen c trägt trug getragen
vor|rechnen c
auf|listen c
insistieren c
unterstellen c
orakeln c
philosophieren c
dozieren c
plaudern c
erörtern c
veröffentlichen -
fragen c
nach|fragen c
zurück|fragen c
erkundigen c
bekennen c bekennt bekannte bekannt
beichten c
nach|haken c
zu|gestehen c gesteht gestand gestanden
vermerken c
an|führen c
vor|bringen c bringt brachte gebracht
parieren c
frotzeln c
sticheln c
spötteln c
grummeln c
maulen c
murren c
motzen c
meckern c
keifen c
zetern c
donnern c
toben c
tönen c
prahlen c
posaunen c
frohlocken c
triumphieren c
säuseln c
hauchen c
wispern c
zischen c
fauchen c
knurren c
brummen c
nuscheln c
stammeln c
stottern c
schluchzen c
heulen c
kreischen c
kalauern c
unken c
sinnieren c
räsonieren c
rekapitulieren c
deklarieren -
proklamieren c
postulieren c
suggerieren c
kolportieren c
korrigieren c
relativieren c
ein|schränken c
ein|lenken c
ab|wiegeln c
beschwichtigen c
beruhigen c
trösten c
preis|geben c gibt gab gegeben
aus|plaudern c
durch|geben c gibt gab gegeben
übermitteln c
erwähnen c
bezeugen ci
nach|tragen c trägt trug getragen
hinzu|setzen c
an|fügen c
tweeten c
mailen c
texten c
funken c
predigen c
flehen ci
betteln ci
rätseln c
an|fragen c
vor|lesen - liest las gelesen
richtig|stellen c
fest|legen c
dazwischen|rufen c ruft rief gerufen
entgegen|schleudern c
hinterher|schieben c schiebt schob geschoben
voraus|schicken c
vorweg|schicken c
zurück|rudern c
zurück|schreiben c schreibt schrieb geschrieben
auf|zählen c
aus|richten c
durch|sagen c
dokumentieren c
untermauern c
argwöhnen c
lamentieren c
hadern c
kichern c
feixen c
schmunzeln c
zwitschern c
replizieren c
konzedieren c
sekundieren c
raunzen c
granteln c
pöbeln c
johlen c
grölen c
ulken c
blaffen c
bellen c
schnauben c
krächzen c
wimmern c
schwadronieren c
palavern c
ächzen c
jubilieren c
jauchzen c
ab|winken c
nach|setzen c
titeln c
kommunizieren c
kund|geben c gibt gab gegeben
verdeutlichen c
veranschaulichen c
protestieren c
auf|stöhnen c
auf|schreien c schreit schrie geschrien
auf|lachen c
los|brüllen c
wissen|lassen c lässt ließ gelassen
mitteilen|lassen c lässt ließ gelassen
ausrichten|lassen c lässt ließ gelassen
verlauten|lassen c lässt ließ gelassen
durchblicken|lassen c lässt ließ gelassen
wissen|wollen c will wollte gewollt
auf_den_Punkt|bringen c bringt brachte gebracht
die_Rede|sein h ist war gewesen
zu_lesen|sein ch ist war gewesen
nachzulesen|sein ch ist war gewesen
zu_hören|sein ch ist war gewesen
stehen chm steht stand gestanden
hervor|gehen ch geht ging gegangen`,
  ),
  ...parseVerbs(
    'S2',
    `meinen c
der_Meinung|sein c ist war gewesen
der_Ansicht|sein c ist war gewesen
der_Auffassung|sein c ist war gewesen
der_Überzeugung|sein c ist war gewesen
die_Ansicht|vertreten c vertritt vertrat vertreten
die_Auffassung|vertreten c vertritt vertrat vertreten
die_Meinung|vertreten c vertritt vertrat vertreten
überzeugt|zeigen c
besorgt|zeigen c
enttäuscht|zeigen c
erleichtert|zeigen c
erfreut|zeigen c
zuversichtlich|zeigen c
optimistisch|zeigen c
pessimistisch|zeigen c
skeptisch|zeigen c
kämpferisch|zeigen c
entsetzt|zeigen c
empört|zeigen c
verärgert|zeigen c
betroffen|zeigen c
erschüttert|zeigen c
zufrieden|zeigen c
unzufrieden|zeigen c
überrascht|zeigen c
verwundert|zeigen c
irritiert|zeigen c
gelassen|zeigen c
begeistert|zeigen c
stolz|zeigen c
dankbar|zeigen c
entschlossen|zeigen c
offen|zeigen c
überzeugt|geben c gibt gab gegeben
zuversichtlich|geben c gibt gab gegeben
optimistisch|geben c gibt gab gegeben
skeptisch|geben c gibt gab gegeben
kämpferisch|geben c gibt gab gegeben
gelassen|geben c gibt gab gegeben
entschlossen|geben c gibt gab gegeben
finden c findet fand gefunden
urteilen c
beurteilen -
bewerten -
befinden c befindet befand befunden
konstatieren c
prognostizieren c
prophezeien c
voraus|sagen c
vorher|sagen c
schätzen c
schlussfolgern c
folgern c
mutmaßen c
spekulieren c
analysieren c
diagnostizieren c
attestieren c
bescheinigen c
ein|schätzen -
ein|ordnen -
warnen cip
bedauern ci
begrüßen c
hoffen ci
statuieren c
taxieren -
annoncieren c
ein|stufen -
belehren c
bekritteln c
zu|stimmen c
bei|pflichten c
widerlegen c`,
  ),
  ...parseVerbs(
    'S3',
    `fordern ci
orten -
verlangen ci
auf|fordern pi
auf|rufen pi ruft rief gerufen
appellieren i
mahnen ci
ermahnen pi
an|mahnen c
drohen ic
an|drohen ic
versprechen ci verspricht versprach versprochen
zu|sagen ci
zu|sichern ci
garantieren c
geloben ic
schwören ic schwört schwor geschworen
beschwören c beschwört beschwor beschworen
kritisieren c
bemängeln c
rügen c
tadeln c
monieren c
beanstanden c
verurteilen -
an|prangern c
beklagen c
loben c
würdigen -
preisen - preist pries gepriesen
danken -
bedanken -
gratulieren -
wünschen c
bitten pi bittet bat gebeten
raten i rät riet geraten
ab|raten i rät riet geraten
empfehlen ic empfiehlt empfahl empfohlen
vor|schlagen ic schlägt schlug geschlagen
plädieren i
beantragen i
aus|sprechen i spricht sprach gesprochen
verpflichten i
vor|geben ci gibt gab gegeben
geltend|machen ci
werben i wirbt warb geworben
an|regen ic
ermuntern pi
ermutigen pi
drängen i
pochen -
beschuldigen pi
bezichtigen -
vor|werfen ic wirft warf geworfen
an|klagen -
beschimpfen -
verspotten -
beleidigen -
entschuldigen -
ab|lehnen ci
verteidigen -
rechtfertigen -
verwahren -
distanzieren -
verlesen - verliest verlas verlesen
nennen - nennt nannte genannt
bezeichnen -
betiteln -
titulieren -
charakterisieren -
brandmarken -
geißeln -
feiern -
ein|fordern -
ein|wenden c wendet wandte gewandt
ein|werfen c wirft warf geworfen
zu|spitzen -
signalisieren c
an|deuten c
nahe|legen c
ersuchen pi
auf|klären -
um|schreiben - schreibt schrieb geschrieben
befehlen ic befiehlt befahl befohlen
an|ordnen ci
gebieten i gebietet gebot geboten
an|weisen pi weist wies gewiesen
verbieten i verbietet verbot verboten
untersagen i
an|bieten i bietet bot geboten
verdammen -
verteufeln -
schelten c schilt schalt gescholten
rüffeln c
ab|kanzeln -
attackieren -
verhöhnen -
diffamieren -
verunglimpfen -
schmähen -
rühmen -
huldigen -
bejubeln -
beglückwünschen -
kondolieren -
ab|tun - tut tat getan
ab|stempeln -
beharren c
widerrufen - widerruft widerrief widerrufen
hinterfragen -
an|kreiden c
vor|halten c hält hielt gehalten
an|lasten c
an|spornen pi
entrüsten c
empören c
echauffieren c
gut|heißen c heißt hieß geheißen
aus|schließen c schließt schloss geschlossen
in_Aussicht|stellen c
zu_bedenken|geben c gibt gab gegeben
zu_verstehen|geben c gibt gab gegeben
zu_Protokoll|geben c gibt gab gegeben
in_Abrede|stellen c
zum_Ausdruck|bringen c bringt brachte gebracht
ins_Feld|führen c
in_den_Raum|stellen c
zur_Diskussion|stellen -`,
  ),
  ...parseVerbs(
    'S4',
    `glauben c
denken c denkt dachte gedacht
vermuten c
an|nehmen c nimmt nahm genommen
erwarten c
befürchten c
fürchten c
sehen - sieht sah gesehen
an|sehen - sieht sah gesehen
sprechen - spricht sprach gesprochen
reden -
verstehen - versteht verstand verstanden
erkennen - erkennt erkannte erkannt
interpretieren -
werten -
deuten -
wissen c weiß wusste gewusst
überlegen -
freuen c
ärgern c
wundern c
lachen c
lächeln c
grinsen c
nicken c
reagieren c
rechnen -
heißen c heißt hieß geheißen
lauten c
überschreiben - überschreibt überschrieb überschrieben
zeigen -
zweifeln c
bezweifeln c
singen - singt sang gesungen
skandieren c
beten -
träumen -
spüren -
fühlen -
beginnen - beginnt begann begonnen
enden -
schließen c schließt schloss geschlossen`,
  ),
];
