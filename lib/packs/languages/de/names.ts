import type { NameRules } from '@/lib/core/quotation/lexicon';
import { firstNames } from '@/lib/packs/languages/first-names';

/** First names that are at home where German is spoken; those of other countries are shared by all packs. */
const MEN = `achim adrian albert alexander alfred andreas anton armin arne arno arnold artur august axel bastian benedikt benjamin bernd bernhard björn boris bruno burkhard carl carsten christian christof christoph christopher claus clemens constantin cornelius
  daniel david dennis detlef dieter dietmar dietrich dirk dominik eberhard eckart eckhard edgar edmund eduard egon elmar emil erich erik ernst erwin eugen fabian felix ferdinand florian frank franz friedrich fritz gabriel georg gerald gerd gerhard
  gernot gottfried gregor guido gunnar gunter gunther gustav günter günther hannes hans harald hartmut heiko heiner heinrich heinz helge helmut hendrik henning henrik henry herbert hermann holger horst hubert hubertus hugo ingo jakob jan jannik
  jens joachim jochen johann johannes jonas jonathan jörg josef joseph julian julius justus jürgen kai karl karl-heinz karlheinz karsten kaspar kevin klaus konrad konstantin korbinian kurt lars lennart leo leon leonhard leopold linus lorenz lothar
  louis ludger ludwig luca lukas lutz magnus malte manfred manuel marc marcel marco marcus mario marius mark marko markus martin marvin mathias matthias max maximilian meinhard merlin michael mike moritz nico nicolas niklas nikolas nikolaus nils norbert
  olaf oliver oskar oswald otmar ottmar otto pascal patrick paul peter philipp pit rainer ralf ralph raphael reiner reinhard reinhold reinhard rené richard rico robert robin roderich roland rolf roman ronald rudi rudolf ruprecht rüdiger samuel sascha
  sebastian siegfried siegmar sigmar sigmund simon stefan steffen stephan sven theo theodor thilo thomas thorben thorsten till tilo tim timo timon tino tobias tom torben torsten toni udo ulf uli ulrich urs uwe valentin viktor vincent volker volkmar
  waldemar walter walther werner wieland wilfried wilhelm willi willy winfried wolf wolfgang wolfram xaver beat reto ueli gregor mehmet cem
  ahmet andre arnd arndt bela bodo can claus-peter detlev diether ekkehard enno erdal finn falk falko frederik freddy gero gideon götz gundolf hajo hans-georg hans-jürgen hans-peter hans-joachim hans-werner karl-josef klaus-peter
  hasso heinz-peter hinrich ilja ingolf jasper jerôme joost jörn jost jupp kilian klaas knut kuno lennard levin levi maik marek mirko muhammed nikolai ole omid onur piet quirin raimund randolf rainald reimund reinald rene rouven
  sami selim serkan simeon sönke swen tarek thies thore tilman tillmann toralf torge urban veit vitali wendelin wenzel yannic zoltan alois aloys anselm balthasar bartholomäus benno egbert ewald gebhard gottlieb helfried herwig ignaz
  jodok klemens matthäus meinrad melchior romed severin sigi sigurd vinzenz virgil adalbert fredy hansjörg hanspeter jürg köbi pirmin ruedi silvan zeno arian ansgar attila bahadir burak berthold bertram birger bogdan caspar cemil
  christer christos conrad cord cyrill dariusz deniz dittmar eberhart eckard eckehard eike emre engelbert erhard ercan faruk ferdi fedor friedbert friedhelm friedemann gabor gereon gerold gisbert grzegorz hakan hamed hanno hansi
  harun hasan heribert hilmar ismail jaroslaw jens-peter kamil kenan kemal kristof krzysztof leander ludolf maciej marian memet metin michal nedim oguz okan ottfried patrik paulus raif ramazan rasmus reinhart rigobert rolf-dieter
  sandor savas sefa sergej seyfi siegbert sinan slawomir stanislaw steffan sven-olaf tamer tankred tassilo tolga tomasz tugay ufuk umut ural volkhard vural waldo wilko wim wojciech wolf-dieter yilmaz zbigniew zafer`;
const WOMEN = `agnes alena alexandra alice alina andrea anett anette angela angelika anita anja anke anna annalena anne annegret anneliese annemarie annette antje antonia antonie astrid barbara beate beatrice beatrix bettina bianca birgit birgitta birte brigitte britta
  carina carla carola caroline catharina charlotte christa christel christiane christin christina christine claudia constanze cordula corinna cornelia dagmar daniela diana doris dorothea dorothee edith elena elfriede elisabeth elke ella ellen elsa else emilia
  emma erika esther eva eveline evelyn franziska frauke frieda friederike gabi gabriele gerda gerlinde gertrud gesine gisela greta gudrun hanna hannah hannelore hedwig heide heidi heidemarie heike helena helene helga henriette hilde hildegard ilka ilona ilse
  ina ines inge ingeborg ingrid irene iris irmgard isabel isabell isabella isabelle jana janina janine jasmin jeanette jennifer jenny jessica johanna josefine josephine judith julia juliane jutta karen karin karina karla karola karoline katarina katharina
  kathrin kati katja katrin kerstin kirsten klara klaudia konstanze kristin kristina lara laura lea lena leni leonie lilli lina linda lisa lotte louisa luise lydia magdalena maike maja manja manuela mara mareike maren margarete margit margot margret margrit
  maria marianne marie marika marina marion marlene marlies martina mathilda meike melanie melissa merle michaela milena mira miriam mona monika nadine nadja nancy natalie natascha nele nicola nicole nina nora olga patricia paula pauline petra pia ramona rebecca
  regina regine renate ricarda rita romy rosa rosemarie roswitha ruth sabine sabrina sandra sara sarah saskia sibylle silke silvia simone sina sofia sonja sophia sophie stefanie steffi stephanie susann susanne svenja svetlana sybille sylvia tamara tanja tatjana
  teresa theresa theresia tina ulla ulrike ursula ute valerie vanessa vera verena veronika viktoria viola waltraud wiebke xenia yvonne zoe karoline karline saskia pamela beate-maria
  adelheid aenne alexa almut amelie amira anabel annalisa annelie annelore annett annika ann-kathrin anne-kathrin annekathrin anna-lena anna-maria aylin ayse ayşe bente berit berta bianka birthe brit brunhilde celina celine charlene
  clarissa cora danuta desiree désirée dilek doreen dorit edda edeltraud elfi elif emine emmi esra evelin fatma felicitas fenja filiz franka geraldine gertraud gesa gianna gitta grete gudula gundula gülsen hatice heidrun helma
  henrike hertha hilke hiltrud ildiko imke inga inka insa irmela isolde jadwiga jette jolanda josefa julika käthe katinka kirstin krista lana leonore liane lieselotte liselotte lotta luzia madlen malu margareta margarethe margitta
  marieke marit marthe melina merve mieke mirjam philine ragnhild rahel rike rosi roxana salome samira selina senta sibel sigrun sünje svea swantje swetlana thea thekla therese tilda traudl trixi trude undine walburga wencke
  wilhelmine zeynep agnieszka aleksandra annegrit annina antke aysel brita bozena britt christl cilly cosima dorthe dunja ebru ekin ellinor emel evi ewa fadime franzisca frederike frederica fritzi gerlind gerhild gönül grit gunda
  gunhild halina hanne hedda hella herta ilke ilknur ilva inken irmtraud iwona jale janne jasmina jenni jovana juli jytte karolin katalin kathi kübra leana lisbeth lore magdalene maie marga marija marijke marlis meryem meta mechtild
  mareen nazan nesrin nilgün nike nuray orsolya özlem pinar raphaela regula reinhild rosel roswita rosita rosmarie sanne selin sevim silja sinah solveig sigi sylke svetla tilla tine tuba ulrika urte vesna vreni yeliz yildiz zita
  zsuzsa`;
const BOTH = 'kim robin sascha kay toni andrea conny jona luca mika nikola eike';

const DAYS = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag'.split(' ');
const TIMES = 'morgen vormittag mittag nachmittag abend nacht'.split(' ');
/** `Montagabend`. */
const TIMES_OF_DAYS = DAYS.flatMap((day) => TIMES.map((time) => day + time)).join(' ');

export const names: NameRules = {
  titles: [
    { words: 'Herr Herrn Sir Lord Pater Bruder Kaiser König Prinz Scheich Imam Rabbi Papst', gender: 'm' },
    { words: 'Frau Lady Dame Königin Prinzessin Schwester', gender: 'f' },
    {
      words:
        'Dr. Prof. Professor Professorin Mag. Dipl.-Ing. Ing. General Generalmajor Generalleutnant Oberst Major Hauptmann Leutnant Admiral Graf Gräfin Freiherr',
      gender: 'b',
    },
  ],
  titleRoles: { 'Prof.': 'Professor' },
  particles: 'von van vom zu zum zur de der den del della di da dos du la le el al bin ibn',
  firstNames: {
    m: `${firstNames.m} ${MEN}`,
    f: `${firstNames.f} ${WOMEN}`,
    b: `${firstNames.b} ${BOTH}`,
  },
  stopCapitals: `${TIMES_OF_DAYS} Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Ostern Pfingsten Weihnachten Silvester
    Internet Deutsch Englisch Französisch Gott Erde Corona Covid Covid-19 Sie Ihr Ihre Ihnen Ihren Ihrem Ende Anfang Mitte Prozent Euro Dollar Uhr Jahr Jahre Jahren Tag Tage Woche Wochen Monat Monate Stunden Minuten Million Millionen Milliarde Milliarden Liter Tonne Tonnen Kilo Kilogramm Gramm Meter Metern Kilometer Kilometern Quadratmeter Hektar Grad Cent Franken Pfund Art Reihe Paar Dutzend Glas Flasche Stück Prozentpunkte Sekunden Tagen
    Menschen Leute Kinder Welt Recht Zeit Teil Thema Grund Fall Frage Problem Situation Lage Ziel Weg Leben Arbeit Krieg Frieden Politik Wirtschaft Gesellschaft Sicherheit Zukunft`,
  plainAdjectives:
    'alte alter alten junge junger jungen neue neuer neuen kleine kleiner kleinen große großer großen jahre mittlerweile inzwischen heute gestrige gestrigen ältere älterer älteren jüngere jüngerer jüngeren',
  epithets:
    `Mann Frau Politiker Politikerin Sportler Sportlerin Mittfünfziger Rentner Rentnerin Betroffene Deutsche Österreicher Österreicherin Schweizer Schweizerin Berliner Hamburger Münchner Kölner Franke Bayer Ukrainer Ukrainerin
    Jährige Jähriger Jährigen Mittdreißiger Mittvierziger Mittsechziger Senior Seniorin Ex-Profi Routinier Youngster Landesvater Gastgeber Gastgeberin Verstorbene Verunglückte
    Unternehmen Konzern Firma Organisation Verband Verein Partei Gesellschaft Bank Hersteller Betreiber Sender Blatt Magazin Institut Stiftung Gewerkschaft Anbieter Airline Fluggesellschaft Club Klub Portal Agentur Nachrichtenagentur
    Start-up Initiative Bündnis Internetkonzern Menschenrechtsorganisation Hilfsorganisation Umweltorganisation Autobauer Autohersteller Versicherer Händler Energiekonzern Traditionsverein Fraktion Bundesamt Behörde`.toLowerCase(),
  organisationWords: `IG Initiative Bürgerinitiative Aktion AG GmbH SE KG Inc Inc. Ltd Ltd. Corp Group Gruppe Partei Liga Union Verband Verein Bund Vereinigung Komitee Rat Kommission Ministerium Universität Institut Agentur Bank Gericht Organisation Bewegung Stiftung
    Senat Parlament Polizei Gesellschaft Zentrum Akademie Behörde Amt Kammer Bündnis Allianz Kirche Zeitung Rundschau Allgemeine Presse Nachrichten Tagblatt Tageblatt Anzeiger Kurier Post Network Klinik Klinikum Hochschule Werke Stadtwerke FC SV TSV VfB VfL
    Stadt Land Landkreis Kreis Gemeinde Kanton Bezirk Uni Uniklinik Feuerwehr Berufsfeuerwehr Amtsgericht Landgericht Oberlandesgericht Verwaltungsgericht Arbeitsgericht Sozialgericht Staatsanwaltschaft Polizeipräsidium Polizeiinspektion Polizeidirektion
    Bistum Erzbistum Sparkasse Volksbank Städtetag Landkreistag Kreisverwaltung Stadtverwaltung Bezirksregierung Bezirksamt Landratsamt Handelskammer Handwerkskammer Ärztekammer Landtag Freistaat Krankenhaus Flughafen Zoo Jobcenter Verbraucherzentrale`,
};
