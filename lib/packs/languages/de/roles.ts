import type { Gender, GrammaticalNumber, RoleHead } from '@/lib/core/quotation/lexicon';

type Kind = RoleHead['kind'];

/**
 * Reads role heads of one declension: `Sprecher/in` is a man's and a woman's form, `Minister` a man's alone, `/Ärztin` a woman's.
 * The endings are those of the cases: genitive, dative, nominative plural.
 */
function people(singular: string, plural: string, words: string): readonly RoleHead[] {
  return words
    .trim()
    .split(/\s+/)
    .flatMap((entry) => toPerson(entry, singular.split(' '), plural.split(' ')));
}

function toPerson(entry: string, singular: readonly string[], plural: readonly string[]): readonly RoleHead[] {
  const [man = '', woman] = entry.split('/');
  const base = man.replace(/e$/, '');
  const feminine = woman === undefined ? [] : [woman === 'in' ? `${base}in` : woman];
  // Forms that are of both numbers, `der Sprecher` and `die Sprecher`, come first: the first entry of a word counts.
  const both = ['', ...singular].filter((ending) => plural.includes(ending));
  return [
    ...toHeads(
      man,
      'person',
      'm',
      'b',
      both.map((ending) => man + ending),
    ),
    ...toHeads(
      man,
      'person',
      'm',
      's',
      ['', ...singular].filter((ending) => !both.includes(ending)).map((ending) => man + ending),
    ),
    ...toHeads(
      man,
      'person',
      'm',
      'p',
      plural.filter((ending) => !both.includes(ending)).map((ending) => man + ending),
    ),
    ...feminine.flatMap((form) => [
      ...toHeads(man, 'person', 'f', 's', [form]),
      ...toHeads(man, 'person', 'f', 'p', [/in$/.test(form) ? `${form}nen` : form]),
    ]),
  ];
}

function toHeads(
  lemma: string,
  kind: Kind,
  gender: Gender,
  number: GrammaticalNumber,
  forms: readonly string[],
): readonly RoleHead[] {
  return [...new Set(forms)].map((word) => ({ word, lemma, kind, gender, number }));
}

/** Nouns as they are written, all cases of the singular first, then after a bar those of the plural. */
function things(kind: Kind, gender: Gender, entries: string): readonly RoleHead[] {
  return entries
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => {
      const [singular = '', plural = ''] = line.split('|').map((cell) => cell.trim());
      const lemma = singular.split(' ')[0] || (plural.split(' ')[0] ?? '');
      return [
        ...toHeads(lemma, kind, gender, 's', singular.split(' ').filter(Boolean)),
        ...toHeads(lemma, kind, gender, 'p', plural.split(' ').filter(Boolean)),
      ];
    });
}

const peopleRoles: readonly RoleHead[] = [
  // Genitive -s, plural like the singular: der Sprecher, des Sprechers, die Sprecher.
  ...people(
    's',
    ' n',
    `Sprecher/in Redner/in Vorredner/in User/in Follower/in Anrainer/in Fachhändler/in Sprayer/in Minister/in Außenminister/in Innenminister/in Finanzminister/in Verteidigungsminister/in Justizminister/in Gesundheitsminister/in Wirtschaftsminister/in Umweltminister/in Kultusminister/in Bildungsminister/in
    Verkehrsminister/in Arbeitsminister/in Premierminister/in Ministerpräsidentensprecher/in Kanzler/in Bundeskanzler/in Vizekanzler/in Altkanzler/in Bürgermeister/in Oberbürgermeister/in Amtsleiter/in Leiter/in Einsatzleiter/in
    Geschäftsführer/in Hauptgeschäftsführer/in Generalsekretär/in Sekretär/in Staatssekretär/in Botschafter/in Richter/in Berater/in Forscher/in Klimaforscher/in Wissenschaftler/in Politikwissenschaftler/in Politiker/in Bundespolitiker/in Trainer/in Bundestrainer/in Spieler/in
    Nationalspieler/in Torhüter/in Stürmer/in Schauspieler/in Sänger/in Musiker/in Künstler/in Schriftsteller/in Moderator/in Reporter/in Lehrer/in Schüler/in Verkäufer/in Unternehmer/in Arbeitgeber/in Arbeitnehmer/in Bauer/Bäuerin
    Besitzer/in Eigentümer/in Betreiber/in Bewohner/in Anwohner/in Einwohner/in Bürger/in Nutzer/in Leser/in Zuschauer/in Teilnehmer/in Demonstrant/in Kritiker/in Befürworter/in Gegner/in Verteidiger/in Strafverteidiger/in Ermittler/in Angreifer/in Täter/in
    Fahrer/in Autofahrer/in Helfer/in Retter/in Pfarrer/in Priester/in Führer/in Anführer/in Parteiführer/in Fraktionsführer/in Oppositionsführer/in Gewerkschafter/in Vertreter/in Stellvertreter/in Ökonom/in Chefökonom/in
    Historiker/in Physiker/in Mediziner/in Virologe/in Mitarbeiter/in Manager/in Vermieter/in Mieter/in Verleger/in Herausgeber/in Gründer/in Mitgründer/in Autor/in Direktor/in Generaldirektor/in Professor/in Senator/in Gouverneur/in
    Kommissar/in Kommissionspräsident/in Investor/in Kommandeur/in Redakteur/in Chefredakteur/in Regisseur/in Ingenieur/in Funktionär/in Pensionär/in Kandidatensprecher/in Offizier/in Kapitän/in General Jugendlicher Major Rektor/in Inspektor/in Referent/in
    Landwirtschaftsminister/in Ressortleiter/in Vater Bruder Coach Interviewer/in Kassenwart/in Platzwart/in Begleiter/in Partner/in Händler/in Einzelhändler/in Züchter/in Förster/in Jäger/in Wirtschaftswissenschaftler/in Meteorologe/in Fachleiter/in Schulleiter/in Heimleiter/in Revierleiter/in Gerichtssprecher/in Polizeisprecher/in Regierungssprecher/in Parteisprecher/in
    Unternehmenssprecher/in Konzernsprecher/in Ministeriumssprecher/in Feuerwehrsprecher/in Senatssprecher/in Fraktionssprecher/in Vorstandssprecher/in Militärsprecher/in Stadtsprecher/in Außenamtssprecher/in Regierungsvertreter/in Staatsrechtler/in Verfassungsrechtler/in Völkerrechtler/in Kommissionssprecher/in
    Arbeiter/in Pfleger/in Betreuer/in Verwalter/in Käufer/in Makler/in Banker/in Börsianer/in Anleger/in Gläubiger/in Gesellschafter/in Teilhaber/in Inhaber/in Veranstalter/in Organisator/in Kurator/in
    Koordinator/in Rapper/in Tänzer/in Dichter/in Lyriker/in Dramatiker/in Maler/in Bildhauer/in Designer/in Illustrator/in Filmemacher/in Youtuber/in Influencer/in Blogger/in Streamer/in Podcaster/in Entwickler/in
    Programmierer/in Informatiker/in Mathematiker/in Chemiker/in Psychiater/in Apotheker/in Heilpraktiker/in Sanitäter/in Notfallsanitäter/in Notar/in Fahnder/in Profiler/in Gutachter/in Kläger/in Inspekteur/in
    Generalinspekteur/in Kämpfer/in Milizionär/in Söldner/in Kämmerer/in Vorsteher/in Parlamentarier/in Unterhändler/in Vordenker/in Mitstreiter/in Nachfolger/in Vorgänger/in Rabbiner/in Prediger/in Seelsorger/in
    Keeper/in Läufer/in Schwimmer/in Turner/in Springer/in Reiter/in Weltmeister/in Europameister/in Meister/in Sieger/in Boxer/in Promoter/in Skifahrer/in Ruderer/in Erzieher/in Techniker/in Mechaniker/in
    Elektriker/in Handwerker/in Gärtner/in Winzer/in Imker/in Bäcker/in Metzger/in Fleischer/in Schlachter/in Tischler/in Dachdecker/in Brauer/in Waldbesitzer/in Urlauber/in Besucher/in Anhänger/in Unterstützer/in
    Wähler/in Steuerzahler/in Verbraucher/in Rentner/in Asylbewerber/in Einwanderer Auswanderer Fußgänger/in Spaziergänger/in Radler/in Camper/in Anrufer/in Großvater Mitschüler/in Erfinder/in Denker/in
    Berichterstatter/in Kommentator/in Broker/in Trader/in Agrarwissenschaftler/in Vermögensverwalter/in Insolvenzverwalter/in Fondsmanager/in Projektleiter/in Pressesprecher/in Bauleiter/in Marktleiter/in
    Hüttenwirt/in Bergführer/in Bergretter/in Rettungsschwimmer/in Taucher/in Lokführer/in Busfahrer/in Taxifahrer/in Zugbegleiter/in Flugbegleiter/in Schaffner/in Kontrolleur/in Ausbilder/in Wahlleiter/in
    Landeswahlleiter/in Bundeswahlleiter/in Dienststellenleiter/in Klinikleiter/in Museumsleiter/in Festivalleiter/in Stammspieler/in Nationaltorhüter/in Abwehrspieler/in Mittelfeldspieler/in Sozialarbeiter/in
    Streetworker/in Bewährungshelfer/in Unfallforscher/in Zukunftsforscher/in Friedensforscher/in Wahlforscher/in Parteienforscher/in Hirnforscher/in Rechtsmediziner/in Naturschützer/in Klimaschützer/in
    Bürgerrechtler/in Frauenrechtler/in Rechtswissenschaftler/in Strafrechtler/in Arbeitsrechtler/in Kirchenrechtler/in Premier Mufti Rabbi Vikar/in Dekan/in Pastor/in Cousin Onkel Enkel/in Tierpfleger/in
    Altenpfleger/in Krankenpfleger/in Betriebsleiter/in Abteilungsleiter/in Bereichsleiter/in Filialleiter/in Teamleiter/in Lagerarbeiter/in Vorarbeiter/in Schichtleiter/in Streikleiter/in Hausmeister/in
    Bademeister/in Schwimmmeister/in Friseur/in Masseur/in Monteur/in Installateur/in Souffleur/in Kassierer/in Kellner/in Barkeeper/in Türsteher/in Aufseher/in Wächter/in Pförtner/in Dolmetscher/in Übersetzer/in
    Lektor/in Romancier Verfasser/in Urheber/in Erzähler/in Sprachwissenschaftler/in Literaturwissenschaftler/in Sozialwissenschaftler/in Medienwissenschaftler/in Naturwissenschaftler/in Grafiker/in Zeichner/in
    Drummer/in Schlagzeuger/in Popsänger/in Sportler/in Spitzensportler/in Leistungssportler/in Schiedsrichter/in Linienrichter/in Kampfrichter/in Bundesrichter/in Amtsrichter/in Untersuchungsrichter/in
    Gerichtsvollzieher/in Rechtspfleger/in Beisitzer/in Verkehrsplaner/in Stadtplaner/in Planer/in Gesellschaftskritiker/in Trompeter/in Sachbearbeiter/in Antragsteller/in Bewerber/in Interessenvertreter/in
    Bauunternehmer/in Spediteur/in Reeder/in Bauträger/in Projektentwickler/in Vermittler/in Schlichter/in Mediator/in Whistleblower/in Hacker/in Gamer/in Tester/in Tüftler/in Bastler/in Sammler/in Spender/in
    Sponsor/in Förderer Stifter/in Pächter/in Viehhalter/in Tierhalter/in Hundehalter/in Halter/in Almbauer Angler/in Segler/in Wanderer/in Kletterer Bergsteiger/in Radfahrer/in Motorradfahrer/in Lkw-Fahrer/in
    Beifahrer/in Mitfahrer/in Pendler/in Reiseführer/in Stadtführer/in Fremdenführer/in Reiseleiter/in Witwer/in Zwillingsbruder Stiefvater Pflegevater Schwiegervater Schwiegersohn Ministerialdirektor/in
    Ministerialdirigent/in Ratsmann Stadtdirektor/in Ortsvorsteher/in
    Amtsvorsteher/in Kreisbrandmeister/in Brandmeister/in Wehrführer/in Stadtkämmerer/Stadtkämmerin Bezirksbürgermeister/in Altbürgermeister/in Ortsbürgermeister/in`,
  ),
  // Weak: des Präsidenten.
  ...people(
    'en',
    'en',
    `Präsident/in Bundespräsident/in Vizepräsident/in Ministerpräsident/in Parlamentspräsident/in Bundestagspräsident/in Landtagspräsident/in Polizeipräsident/in EU-Kommissionspräsident/in Staatspräsident/in US-Präsident/in Ex-Präsident/in Demonstrant/in Student/in Abgeordnetenpräsident/in Soldat/in Kandidat/in
    Kanzlerkandidat/in Spitzenkandidat/in Präsidentschaftskandidat/in Polizist/in Journalist/in Aktivist/in Klimaaktivist/in Umweltaktivist/in Spezialist/in Jurist/in Terrorist/in Analyst/in Ökonom/in Astronom/in Demokrat/in Sozialdemokrat/in Christdemokrat/in Republikaner/in Liberalist/in
    Therapeut/in Architekt/in Korrespondent/in Chefdiplomat/in Produzent/in Konsument/in Patient/in Dozent/in Intendant/in Kommandant/in Lieferant/in Asylant/in Autokrat/in Diplomat/in Bürokrat/in Bandit/in Christ/in Herr
    Gastronom/in Pianist/in Fotograf/in Kabarettist/in Chirurg/in Internist/in Orientalist/in Arabist/in Germanist/in Romanist/in Linguist/in Rebell/in Veteran/in Reservist/in Dezernent/in Lobbyist/in Pilot/in Athlet/in
    Biathlet/in Triathlet/in Doktorand/in Absolvent/in Passant/in Tourist/in Migrant/in Emigrant/in Prokurist/in Karikaturist/in Kolumnist/in Essayist/in Publizist/in Bassist/in Gitarrist/in Cellist/in Solist/in Organist/in
    Artist/in Florist/in Optimist/in Pessimist/in Sympathisant/in Kontrahent/in Assistent/in Referendar Praktikant/in Informant/in Adjutant/in Leutnant Repräsentant/in Fabrikant/in Spekulant/in Debütant/in Laborant/in
    Musikant/in Gratulant/in Mandant/in Querulant/in Astronaut/in Kosmonaut/in Bürgermeisterkandidat/in Monarch/in Patriarch/in Stratege/in Fürst/in Graf Antiquar Prälat Magnat Advokat/in Renegat Delegat
    Vizeregierungspräsident/in Regierungspräsident/in Philosoph/in Dirigent/in Komponist/in Matrose Direktkandidat/in Rezensent/in Biograf/in Mäzen Alpinist/in  Choreograf/in Geograf/in Kartograf/in Gewerkschaftspräsident/in Nationalratspräsident/in Bauernpräsident/in Parteipräsident/in Verbandspräsident/in Vereinspräsident/in Klubpräsident/in Kirchenpräsident/in Ligapräsident/in`,
  ),
  ...people(
    'n',
    'n',
    `Experte/in Kollege/in Zeuge/in Augenzeuge/in Nachbar/in Biologe/in Soziologe/in Psychologe/in Politologe/in Virologe/in Geologe/in Ökologe/in Archäologe/in Meteorologe/in Pathologe/in Theologe/in Epidemiologe/in Sportkollege/in Amtskollege/in Kunde/in Junge Rechtsexperte/in Sicherheitsexperte/in Klimaexperte/in Gesundheitsexperte/in Finanzexperte/in Verkehrsexperte/in Pate
    Pädagoge/in Kriminologe/in Ornithologe/in Zoologe/in Ethnologe/in Philologe/in Kardiologe/in Neurologe/in Onkologe/in Gynäkologe/in Urologe/in Dermatologe/in Immunologe/in Infektiologe/in Radiologe/in Pneumologe/in
    Endokrinologe/in Diabetologe/in Toxikologe/in Pharmakologe/in Gerontologe/in Anthropologe/in Hydrologe/in Glaziologe/in Seismologe/in Vulkanologe/in Klimatologe/in Paläontologe/in Ägyptologe/in Sinologe/in Japanologe/in
    Ideologe/in Demagoge/in Genosse/in Weggefährte/in Gefährte/in Rivale/in Neffe Schöffe/in Bote Lotse/in Fluglotse/in Erbe/in Insasse/in Schütze/in Torschütze/in Franzose Türke
    Grieche Russe Däne Finne Schwede Pole Tscheche Slowake Brite Schotte Ire Baske Katalane Chinese Kurde Jude `,
  ),
  ...people(
    's es',
    'e en',
    `Chef/in Rathauschef/in Parteichef/in Fraktionschef/in Regierungschef/in Staatschef/in Außenamtschef/in Polizeichef/in Feuerwehrchef/in Konzernchef/in Firmenchef/in Vereinschef/in Vorstandschef/in Co-Chef/in Vizechef/in Landeschef/in CDU-Chef/in SPD-Chef/in CSU-Chef/in FDP-Chef/in AfD-Chef/in Grünen-Chef/in Linken-Chef/in Nato-Chef/in Armeechef/in Geheimdienstchef/in Verbandschef/in
    Anwalt/Anwältin Rechtsanwalt/Rechtsanwältin Staatsanwalt/Staatsanwältin Oberstaatsanwalt/Oberstaatsanwältin Arzt/Ärztin Chefarzt/Chefärztin Notarzt/Notärztin Landrat/Landrätin Stadtrat/Stadträtin Gemeinderat/Gemeinderätin Bischof/Bischöfin Papst König/in Prinz Koch/Köchin Gast
    Mann Sohn Freund/in Fachmann Amtmann Obmann/Obfrau Landeshauptmann/Landeshauptfrau Hauptmann Vorstand Sportdirektor/in Gastwirt/in Landwirt/in Wirt/in Schatzmeister/in Star Dieb/in Kameramann Ehemann
    Volkswirt/in Chefvolkswirt/in Betriebswirt/in Torwart/in Landeswart Hauswirt/in Profi Azubi Abt Propst Kaplan Mönch Feldwebel Attaché Konsul/in Ombudsmann/Ombudsfrau Feuerwehrmann/Feuerwehrfrau
    Geschäftsmann/Geschäftsfrau Kaufmann/Kauffrau Landsmann/Landsfrau Parteifreund/in Flüchtling Häftling Schützling Neuling Passagier/in Juwelier/in Hotelier Botaniker Ministeriumschef/in Stabschef/in Senatschef/in
    Behördenchef/in Klinikchef/in Klubchef/in Bandchef/in Ressortchef/in Altbischof Landesbischof/Landesbischöfin Erzbischof Weihbischof Schwager/Schwägerin
    Kantonsrat/Kantonsrätin Regierungsrat/Regierungsrätin Ständerat/Ständerätin Großrat/Großrätin Ratsherr/Ratsfrau Stadtbaurat/Stadtbaurätin Baurat/Baurätin Schulrat/Schulrätin Seemann Steuermann Kardinal Bibliothekar/in Notar/in Archivar/in Kommissar/in Gemahl/in Patron/in`,
  ),
  // Adjectives used as nouns: der Vorsitzende, ein Vorsitzender, die Vorsitzende.
  ...people(
    'r n',
    'n',
    `Vorsitzende Parteivorsitzende Fraktionsvorsitzende Landesvorsitzende Bundesvorsitzende Vorstandsvorsitzende Betriebsratsvorsitzende Aufsichtsratsvorsitzende Co-Vorsitzende Ratsvorsitzende Ausschussvorsitzende Abgeordnete Bundestagsabgeordnete Landtagsabgeordnete Europaabgeordnete Beauftragte Regierungsbeauftragte Datenschutzbeauftragte Wehrbeauftragte Delegierte Beamte Angestellte Verantwortliche Betroffene Angeklagte Beschuldigte Verdächtige Überlebende Angehörige Verwandte Bekannte Geflüchtete Vertraute Gesandte Sachverständige Intellektuelle Studierende Reisende Demonstrierende Liberale Konservative Grüne Jugendliche Erwachsene Tote Kranke Außenbeauftragte EU-Außenbeauftragte
    Kreisvorsitzende Ortsvorsitzende Vereinsvorsitzende Verbandsvorsitzende Gewerkschaftsvorsitzende Vizevorsitzende Ehrenvorsitzende Stadtverordnete Bezirksverordnete Beigeordnete Hauptamtliche Ehrenamtliche Freiwillige
    Geschädigte Verletzte Vermisste Verstorbene Gefangene Inhaftierte Obdachlose Arbeitslose Selbstständige Selbständige Auszubildende Alleinerziehende Behinderte Hinterbliebene Verlobte Einheimische Prominente
    Adlige Geistliche Gelehrte Rechtsgelehrte Industrielle Linke Rechtsextreme Bundesbeauftragte Landesbeauftragte Sonderbeauftragte Sonderermittler Antisemitismusbeauftragte Drogenbeauftragte Missbrauchsbeauftragte
    Ausländerbeauftragte Integrationsbeauftragte Gleichstellungsbeauftragte Klimabeauftragte Kriminalbeamte Polizeibeamte Justizbeamte Vollzugsbeamte Bankangestellte Bevollmächtigte Sorgeberechtigte Zugereiste
    Lehrende Forschende Mitarbeitende Teilnehmende Jährige`,
  ).map((head) => ({
    ...head,
    gender: head.number !== 'p' && !head.word.endsWith('r') ? ('b' as const) : head.gender,
  })),
  ...things(
    'person',
    'f',
    `Frau | Frauen
    Fachfrau Amtfrau Kauffrau Landesfrau | Kauffrauen
    Bundestagsvizepräsidentin | Bundestagsvizepräsidentinnen
    Mutter | Mütter
    Schwester | Schwestern
    Tochter | Töchter
    Ehefrau | Ehefrauen
    Königin | Königinnen
    Hebamme | Hebammen
    Pflegekraft | Pflegekräfte
    Lehrkraft | Lehrkräfte
    Führungskraft | Führungskräfte`,
  ),
  ...things(
    'person',
    'b',
    `Mitglied Mitglieds Mitgliedes | Mitglieder Mitgliedern
    Vorstandsmitglied Vorstandsmitglieds | Vorstandsmitglieder
    Ratsmitglied Ratsmitglieds | Ratsmitglieder
    Opfer Opfers | Opfern
    Staatsoberhaupt Staatsoberhaupts Staatsoberhauptes | Staatsoberhäupter
    Stadtoberhaupt Stadtoberhaupts Stadtoberhauptes | Stadtoberhäupter
    Nobelpreisträger Nobelpreisträgers | Nobelpreisträgern
    Kind Kindes | Kinder Kindern
    Person | Personen
    Mensch Menschen | Leute Leuten`,
  ),
];

const groups: readonly RoleHead[] = [
  ...things(
    'group',
    'b',
    ` | Demonstranten Anwohner Experten Fachleute Fachleuten Kritiker Forscher Wissenschaftler Behörden Ermittler Einsatzkräfte Sicherheitskräfte Rettungskräfte Streitkräfte Truppen Rebellen Nachbarn Zeugen Augenzeugen Eltern Medien Medienberichte Medienberichten Politiker Vertreter Beobachter Juristen Ökonomen Gewerkschaften Verbände Oppositionelle Insider Insidern Kreise Kreisen Regierungskreise Regierungskreisen Parteikreise Parteikreisen Sicherheitskreise Sicherheitskreisen Diplomaten Analysten Historiker Nutzer Kollegen Freunde Fans Händler Landwirte Studierende Aktivisten Bürger Bewohner Verbraucherschützer Verbraucherschützern Umweltschützer Umweltschützern Tierschützer Datenschützer Menschenrechtler Westmächte Angehörigen Hinterbliebenen Grünen Linken Liberalen Republikaner Demokraten Sozialdemokraten Christdemokraten Taliban Huthi Länder Kommunen Städte Kassen Krankenkassen Ärzte Meteorologen Statistiker`,
  ),
  ...things(
    'group',
    'f',
    `Opposition | Oppositionen
    Bevölkerung |
    Belegschaft | Belegschaften
    Familie | Familien
    Mannschaft | Mannschaften
    Gruppe | Gruppen
    Delegation | Delegationen
    Mehrheit | Mehrheiten
    Öffentlichkeit |
    Fachwelt |
    Branche | Branchen`,
  ),
];

const organisations: readonly RoleHead[] = [
  ...things(
    'organisation',
    'f',
    `Regierung | Regierungen
    Bundesregierung | Bundesregierungen
    Landesregierung | Landesregierungen
    Staatsregierung |
    Polizei | Polizeien
    Bundespolizei |
    Kriminalpolizei |
    Feuerwehr | Feuerwehren
    Staatsanwaltschaft | Staatsanwaltschaften
    Generalstaatsanwaltschaft | Generalstaatsanwaltschaften
    Bundesanwaltschaft |
    Behörde | Behörden
    Gesundheitsbehörde | Gesundheitsbehörden
    Umweltbehörde | Umweltbehörden
    Aufsichtsbehörde | Aufsichtsbehörden
    Verwaltung | Verwaltungen
    Stadtverwaltung | Stadtverwaltungen
    Bezirksregierung | Bezirksregierungen
    Stadt | Städte
    Gemeinde | Gemeinden
    Partei | Parteien
    Fraktion | Fraktionen
    Bundestagsfraktion | Bundestagsfraktionen
    Gewerkschaft | Gewerkschaften
    IG |
    Kommission | Kommissionen
    EU-Kommission |
    Europäische-Kommission |
    Organisation | Organisationen
    Hilfsorganisation | Hilfsorganisationen
    Menschenrechtsorganisation | Menschenrechtsorganisationen
    Umweltorganisation | Umweltorganisationen
    Agentur | Agenturen
    Nachrichtenagentur | Nachrichtenagenturen
    Zeitung | Zeitungen
    Zeitschrift | Zeitschriften
    Universität | Universitäten
    Hochschule | Hochschulen
    Schule | Schulen
    Firma | Firmen
    Gesellschaft | Gesellschaften
    Bank | Banken
    Notenbank | Notenbanken
    Zentralbank | Zentralbanken
    Stiftung | Stiftungen
    Klinik | Kliniken
    Kirche | Kirchen
    Armee | Armeen
    Luftwaffe |
    Marine |
    Bundeswehr |
    Botschaft | Botschaften
    Justiz |
    Kammer | Kammern
    Union |
    Koalition | Koalitionen
    Airline | Airlines
    Fluggesellschaft | Fluggesellschaften
    Redaktion | Redaktionen
    Leitung | Leitungen
    Schulleitung | Schulleitungen
    Führung |
    Konferenz | Konferenzen
    Versicherung | Versicherungen
    Krankenkasse | Krankenkassen
    Weltgesundheitsorganisation |
    Bürgerinitiative | Bürgerinitiativen
    Initiative | Initiativen
    Verbraucherzentrale | Verbraucherzentralen
    Leitstelle | Leitstellen
    Staatskanzlei | Staatskanzleien
    Senatsverwaltung | Senatsverwaltungen
    Kanzlei | Kanzleien
    Reederei | Reedereien
    Brauerei | Brauereien
    Fabrik | Fabriken
    Werft | Werften
    Spedition | Speditionen
    Kette | Ketten
    Supermarktkette | Supermarktketten
    Holding |
    Genossenschaft | Genossenschaften
    Innung | Innungen
    Gemeinschaft | Gemeinschaften
    Allianz | Allianzen
    Liga | Ligen
    Föderation | Föderationen
    Vereinigung | Vereinigungen
    Bewegung | Bewegungen
    Miliz | Milizen
    Brigade | Brigaden
    Nationalgarde |
    Küstenwache |
    Bergwacht |
    Wasserwacht |
    Flugsicherung |
    Sparkasse | Sparkassen
    Börse | Börsen
    Aufsicht |
    Finanzaufsicht |
    Bahn |
    Post |
    Akademie | Akademien
    Fakultät | Fakultäten
    Bibliothek | Bibliotheken
    Galerie | Galerien
    Oper | Opern
    Kita | Kitas
    Diözese | Diözesen
    Synode | Synoden
    Diakonie |
    Caritas |
    Tafel | Tafeln
    Jury | Jurys
    Taskforce |
    Direktion | Direktionen
    Inspektion | Inspektionen
    Wache | Wachen
    Dienststelle | Dienststellen
    Pressestelle | Pressestellen
    Beratungsstelle | Beratungsstellen
    Meldestelle | Meldestellen
    Vertretung | Vertretungen
    Mission | Missionen
    Uni | Unis
    Uniklinik | Unikliniken
    Geschäftsführung | Geschäftsführungen
    Konzernführung |
    Geschäftsleitung |
    Kreisverwaltung | Kreisverwaltungen
    Intendanz | Intendanzen
    Enquete-Kommission |
    Vertragswerkstatt | Werkstätten
    Airline-Gruppe |
    Hotelkette | Hotelketten
    Ministerpräsidentenkonferenz |
    Ampel |
    Ampelkoalition |
    Nato |
    Hamas |
    Hisbollah |
    Lufthansa |
    Bundesagentur |`,
  ),
  ...things(
    'organisation',
    'm',
    `Verband Verbands Verbandes | Verbände Verbänden
    Verein Vereins Vereines | Vereine Vereinen
    Konzern Konzerns | Konzerne Konzernen
    Sender Senders | Sendern
    Kreml Kremls |
    Senat Senats | Senate
    Bundestag Bundestags Bundestages |
    Bundesrat Bundesrats |
    Landtag Landtags | Landtage
    Stadtrat Stadtrats |
    Rat Rats Rates | Räte
    Ausschuss Ausschusses | Ausschüsse
    Gerichtshof Gerichtshofs | Gerichtshöfe
    Hersteller Herstellers | Herstellern
    Betreiber Betreibers | Betreibern
    Anbieter Anbieters | Anbietern
    Betriebsrat Betriebsrats | Betriebsräte
    Vorstand Vorstands | Vorstände
    Wetterdienst Wetterdienstes | Wetterdienste
    Geheimdienst Geheimdienstes | Geheimdienste
    Verfassungsschutz Verfassungsschutzes |
    Rechnungshof Rechnungshofs |
    Weltverband Weltverbands |
    Dachverband Dachverbands |
    Landkreis Landkreises | Landkreise
    Kreis Kreises |
    Zoll Zolls |
    Katastrophenschutz Katastrophenschutzes |
    Generalstab Generalstabs |
    Thinktank Thinktanks |
    Internetkonzern Internetkonzerns |
    Bund Bundes | Bünde
    Dienst Dienstes Dienstes | Dienste Diensten
    Betrieb Betriebs Betriebes | Betriebe Betrieben
    Klub Klubs | Klubs
    Club Clubs | Clubs
    Verlag Verlags Verlages | Verlage Verlagen
    Fonds |
    Kreistag Kreistags | Kreistage
    Städtetag Städtetags Städtetages |
    Landkreistag Landkreistags Landkreistages |
    Gemeindetag Gemeindetags |
    Nationalrat Nationalrats |
    Kongress Kongresses |
    Freistaat Freistaats Freistaates |
    Kanton Kantons | Kantone Kantonen
    Bezirk Bezirks Bezirkes | Bezirke Bezirken
    Krisenstab Krisenstabs Krisenstabes |
    Lehrstuhl Lehrstuhls |
    Vatikan Vatikans |
    Versicherer Versicherers | Versicherern
    Autobauer Autobauers | Autobauern
    Discounter Discounters | Discountern
    Zulieferer Zulieferers | Zulieferern
    Versorger Versorgers | Versorgern
    Bundesligist Bundesligisten |
    Zweitligist Zweitligisten |
    Drittligist Drittligisten |
    Regionalligist Regionalligisten |
    Aufsteiger Aufsteigers |
    Rekordmeister Rekordmeisters |
    Gigant Giganten |
    Aufsichtsrat Aufsichtsrats | Aufsichtsräte
    Elternbeirat Elternbeirats | Elternbeiräte
    Beirat Beirats | Beiräte
    Krisendienst Krisendienstes |
    Rettungsdienst Rettungsdienstes | Rettungsdienste
    Chor Chors | Chöre
    Zoo Zoos | Zoos
    Tierpark Tierparks | Tierparks
    Nationalpark Nationalparks |
    Flughafen Flughafens | Flughäfen
    Landesbetrieb Landesbetriebs |
    Zweckverband Zweckverbands Zweckverbandes |
    Staatsschutz Staatsschutzes |
    Mieterbund Mieterbunds Mieterbundes |
    Naturschutzbund Naturschutzbunds Naturschutzbundes |
    Gewerkschaftsbund Gewerkschaftsbunds Gewerkschaftsbundes |
    Gemeindebund Gemeindebunds Gemeindebundes |
    Beamtenbund Beamtenbunds Beamtenbundes |
    Anwaltverein Anwaltvereins |
    Staat Staats Staates | Staaten`,
  ),
  ...things(
    'organisation',
    'b',
    `Ministerium Ministeriums | Ministerien
    Außenministerium Außenministeriums | Außenministerien
    Innenministerium Innenministeriums | Innenministerien
    Verteidigungsministerium Verteidigungsministeriums |
    Gesundheitsministerium Gesundheitsministeriums |
    Umweltministerium Umweltministeriums |
    Präsidium Präsidiums | Präsidien
    Polizeipräsidium Polizeipräsidiums | Polizeipräsidien
    Amt Amts Amtes | Ämter Ämtern
    Bundesamt Bundesamts Bundesamtes | Bundesämter
    Landeskriminalamt Landeskriminalamts |
    Bundeskriminalamt Bundeskriminalamts |
    Gesundheitsamt Gesundheitsamts | Gesundheitsämter
    Veterinäramt Veterinäramts | Veterinärämter
    Gericht Gerichts Gerichtes | Gerichte Gerichten
    Landgericht Landgerichts | Landgerichte
    Amtsgericht Amtsgerichts | Amtsgerichte
    Oberlandesgericht Oberlandesgerichts |
    Verwaltungsgericht Verwaltungsgerichts |
    Bundesverfassungsgericht Bundesverfassungsgerichts |
    Unternehmen Unternehmens |
    Institut Instituts Institutes | Institute Instituten
    Komitee Komitees | Komitees
    Parlament Parlaments | Parlamente
    EU-Parlament EU-Parlaments |
    Militär Militärs |
    Krankenhaus Krankenhauses | Krankenhäuser
    Klinikum Klinikums |
    Museum Museums | Museen
    Bündnis Bündnisses | Bündnisse
    Blatt Blatts Blattes | Blätter
    Nachrichtenmagazin Nachrichtenmagazins |
    Magazin Magazins | Magazine
    Portal Portals | Portale
    Weiße-Haus Weißen-Hauses |
    Pentagon Pentagons |
    Rathaus Rathauses |
    Kabinett Kabinetts |
    Team Teams | Teams
    Netzwerk Netzwerks | Netzwerke
    Forschungsinstitut Forschungsinstituts | Forschungsinstitute
    Meinungsforschungsinstitut Meinungsforschungsinstituts |
    Start-up Start-ups | Start-ups
    Zentrum Zentrums | Zentren
    Land Lands Landes | Länder Ländern
    Konsortium Konsortiums | Konsortien
    Direktorium Direktoriums |
    Gremium Gremiums | Gremien
    Plenum Plenums |
    Labor Labors | Labore
    Observatorium Observatoriums |
    Theater Theaters | Theatern
    Orchester Orchesters | Orchestern
    Festival Festivals | Festivals
    Studio Studios | Studios
    Kollektiv Kollektivs | Kollektive
    Kloster Klosters | Klöster
    Bistum Bistums | Bistümer
    Dekanat Dekanats |
    Hilfswerk Hilfswerks Hilfswerkes | Hilfswerke
    Werk Werks Werkes | Werke Werken
    Kommissariat Kommissariats |
    Landratsamt Landratsamts Landratsamtes | Landratsämter
    Center Centers |
    Jobcenter Jobcenters |
    Heim Heims Heimes | Heime
    Pflegeheim Pflegeheims | Pflegeheime
    Sekretariat Sekretariats |
    Referat Referats |
    Dezernat Dezernats |
    Konsulat Konsulats |
    Generalkonsulat Generalkonsulats |
    Rektorat Rektorats |
    Kartellamt Kartellamts Kartellamtes |
    Gymnasium Gymnasiums | Gymnasien
    Internat Internats |
    Lager Lagers |
    Oberkommando Oberkommandos |
    Kommando Kommandos |
    Regiment Regiments |
    Bataillon Bataillons |
    Gesundheitszentrum Gesundheitszentrums |
    Sozialgericht Sozialgerichts | Sozialgerichte
    Arbeitsgericht Arbeitsgerichts | Arbeitsgerichte
    Schöffengericht Schöffengerichts |
    Königshaus Königshauses |
    Repräsentantenhaus Repräsentantenhauses |
    Abgeordnetenhaus Abgeordnetenhauses |
    Oberhaus Oberhauses |
    Unterhaus Unterhauses |`,
  ),
];

const documents: readonly RoleHead[] = [
  ...things(
    'document',
    'f',
    `Mitteilung | Mitteilungen
    Pressemitteilung | Pressemitteilungen
    Erklärung | Erklärungen
    Studie | Studien
    Umfrage | Umfragen
    Untersuchung | Untersuchungen
    Analyse | Analysen
    Statistik | Statistiken
    Anklage | Anklagen
    Anklageschrift | Anklageschriften
    Prognose | Prognosen
    Stellungnahme | Stellungnahmen
    Meldung | Meldungen
    Auswertung | Auswertungen
    Verordnung | Verordnungen
    Resolution | Resolutionen
    Einladung | Einladungen
    Broschüre | Broschüren
    Richtlinie | Richtlinien
    Satzung | Satzungen
    Vereinbarung | Vereinbarungen
    Vorlage | Vorlagen
    Erhebung | Erhebungen
    Bilanz | Bilanzen
    Expertise | Expertisen
    Verfassung | Verfassungen
    Bibel |
    Chronik | Chroniken`,
  ),
  ...things(
    'document',
    'm',
    `Bericht Berichts Berichtes | Berichte Berichten
    Medienbericht Medienberichts | Medienberichte Medienberichten
    Entwurf Entwurfs | Entwürfe
    Gesetzentwurf Gesetzentwurfs | Gesetzentwürfe
    Brief Briefs | Briefe
    Vertrag Vertrags | Verträge
    Beschluss Beschlusses | Beschlüsse
    Polizeibericht Polizeiberichts | Polizeiberichte
    Jahresbericht Jahresberichts | Jahresberichte
    Artikel Artikels | Artikeln
    Plan Plans | Pläne Plänen
    Leitfaden Leitfadens |
    Bescheid Bescheids Bescheides | Bescheide
    Haftbefehl Haftbefehls |
    Report Reports | Reports
    Atlas |
    Index |
    Koran Korans |
    Prospekt Prospekts |`,
  ),
  ...things(
    'document',
    'b',
    `Schreiben Schreibens |
    Gutachten Gutachtens |
    Urteil Urteils | Urteile
    Papier Papiers | Papiere
    Dokument Dokuments | Dokumente
    Gesetz Gesetzes | Gesetze
    Statement Statements | Statements
    Protokoll Protokolls | Protokolle
    Interview Interviews | Interviews
    Memorandum Memorandums |
    Dossier Dossiers | Dossiers
    Bulletin Bulletins |
    Manifest Manifests |
    Merkblatt Merkblatts Merkblattes | Merkblätter
    Flugblatt Flugblatts Flugblattes | Flugblätter
    Grundgesetz Grundgesetzes |
    Abkommen Abkommens |
    Barometer Barometers |
    Wahlprogramm Wahlprogramms | Wahlprogramme`,
  ),
];

export const roles: readonly RoleHead[] = [...peopleRoles, ...organisations, ...groups, ...documents];

export const equivalentRoles: readonly (readonly string[])[] = [
  ['Kanzler', 'Bundeskanzler', 'Regierungschef'],
  ['Ministerpräsident', 'Regierungschef', 'Premierminister', 'Landeschef'],
  ['Präsident', 'Staatschef', 'Staatspräsident', 'Staatsoberhaupt'],
  ['Außenminister', 'Chefdiplomat'],
  ['Parteichef', 'Parteivorsitzende', 'Vorsitzende'],
  ['Fraktionschef', 'Fraktionsvorsitzende'],
  ['Chef', 'Vorsitzende'],
  ['Vorstandschef', 'Vorstandsvorsitzende', 'Konzernchef', 'Firmenchef'],
  ['Bürgermeister', 'Oberbürgermeister', 'Stadtoberhaupt', 'Rathauschef'],
  ['Anwalt', 'Rechtsanwalt', 'Verteidiger', 'Jurist'],
  ['Abgeordnete', 'Politiker'],
  ['Wissenschaftler', 'Forscher', 'Experte'],
  ['Trainer', 'Coach', 'Bundestrainer'],
];
