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
    `Sprecher/in Minister/in Außenminister/in Innenminister/in Finanzminister/in Verteidigungsminister/in Justizminister/in Gesundheitsminister/in Wirtschaftsminister/in Umweltminister/in Kultusminister/in Bildungsminister/in
    Verkehrsminister/in Arbeitsminister/in Premierminister/in Ministerpräsidentensprecher/in Kanzler/in Bundeskanzler/in Vizekanzler/in Altkanzler/in Bürgermeister/in Oberbürgermeister/in Amtsleiter/in Leiter/in Einsatzleiter/in
    Geschäftsführer/in Hauptgeschäftsführer/in Generalsekretär/in Sekretär/in Staatssekretär/in Botschafter/in Richter/in Berater/in Forscher/in Klimaforscher/in Wissenschaftler/in Politikwissenschaftler/in Politiker/in Bundespolitiker/in Trainer/in Bundestrainer/in Spieler/in
    Nationalspieler/in Torhüter/in Stürmer/in Schauspieler/in Sänger/in Musiker/in Künstler/in Schriftsteller/in Moderator/in Reporter/in Lehrer/in Schüler/in Verkäufer/in Unternehmer/in Arbeitgeber/in Arbeitnehmer/in Bauer/Bäuerin
    Besitzer/in Eigentümer/in Betreiber/in Bewohner/in Anwohner/in Einwohner/in Bürger/in Nutzer/in Leser/in Zuschauer/in Teilnehmer/in Demonstrant/in Kritiker/in Befürworter/in Gegner/in Verteidiger/in Strafverteidiger/in Ermittler/in Angreifer/in Täter/in
    Fahrer/in Autofahrer/in Helfer/in Retter/in Pfarrer/in Priester/in Führer/in Anführer/in Parteiführer/in Fraktionsführer/in Oppositionsführer/in Gewerkschafter/in Vertreter/in Stellvertreter/in Ökonom/in Chefökonom/in
    Historiker/in Physiker/in Mediziner/in Virologe/in Mitarbeiter/in Manager/in Vermieter/in Mieter/in Verleger/in Herausgeber/in Gründer/in Mitgründer/in Autor/in Direktor/in Generaldirektor/in Professor/in Senator/in Gouverneur/in
    Kommissar/in Kommissionspräsident/in Investor/in Kommandeur/in Redakteur/in Chefredakteur/in Regisseur/in Ingenieur/in Funktionär/in Pensionär/in Kandidatensprecher/in Offizier/in Kapitän/in General Jugendlicher Major Rektor/in Inspektor/in Referent/in
    Landwirtschaftsminister/in Ressortleiter/in Vater Bruder Coach Interviewer/in Kassenwart/in Platzwart/in Begleiter/in Partner/in Händler/in Einzelhändler/in Züchter/in Förster/in Jäger/in Wirtschaftswissenschaftler/in Meteorologe/in Fachleiter/in Schulleiter/in Heimleiter/in Revierleiter/in Gerichtssprecher/in Polizeisprecher/in Regierungssprecher/in Parteisprecher/in
    Unternehmenssprecher/in Konzernsprecher/in Ministeriumssprecher/in Feuerwehrsprecher/in Senatssprecher/in Fraktionssprecher/in Vorstandssprecher/in Militärsprecher/in Stadtsprecher/in Außenamtssprecher/in Regierungsvertreter/in Staatsrechtler/in Verfassungsrechtler/in Völkerrechtler/in Kommissionssprecher/in`,
  ),
  // Weak: des Präsidenten.
  ...people(
    'en',
    'en',
    `Präsident/in Bundespräsident/in Vizepräsident/in Ministerpräsident/in Parlamentspräsident/in Bundestagspräsident/in Landtagspräsident/in Polizeipräsident/in EU-Kommissionspräsident/in Staatspräsident/in US-Präsident/in Ex-Präsident/in Demonstrant/in Student/in Abgeordnetenpräsident/in Soldat/in Kandidat/in
    Kanzlerkandidat/in Spitzenkandidat/in Präsidentschaftskandidat/in Polizist/in Journalist/in Aktivist/in Klimaaktivist/in Umweltaktivist/in Spezialist/in Jurist/in Terrorist/in Analyst/in Ökonom/in Astronom/in Demokrat/in Sozialdemokrat/in Christdemokrat/in Republikaner/in Liberalist/in
    Therapeut/in Architekt/in Korrespondent/in Chefdiplomat/in Produzent/in Konsument/in Patient/in Dozent/in Intendant/in Kommandant/in Lieferant/in Asylant/in Autokrat/in Diplomat/in Bürokrat/in Bandit/in Christ/in Herr`,
  ),
  ...people(
    'n',
    'n',
    `Experte/in Kollege/in Zeuge/in Augenzeuge/in Nachbar/in Biologe/in Soziologe/in Psychologe/in Politologe/in Virologe/in Geologe/in Ökologe/in Archäologe/in Meteorologe/in Pathologe/in Theologe/in Epidemiologe/in Sportkollege/in Amtskollege/in Kunde/in Junge Rechtsexperte/in Sicherheitsexperte/in Klimaexperte/in Gesundheitsexperte/in Finanzexperte/in Verkehrsexperte/in Pate`,
  ),
  ...people(
    's es',
    'e en',
    `Chef/in Rathauschef/in Parteichef/in Fraktionschef/in Regierungschef/in Staatschef/in Außenamtschef/in Polizeichef/in Feuerwehrchef/in Konzernchef/in Firmenchef/in Vereinschef/in Vorstandschef/in Co-Chef/in Vizechef/in Landeschef/in CDU-Chef/in SPD-Chef/in CSU-Chef/in FDP-Chef/in AfD-Chef/in Grünen-Chef/in Linken-Chef/in Nato-Chef/in Armeechef/in Geheimdienstchef/in Verbandschef/in
    Anwalt/Anwältin Rechtsanwalt/Rechtsanwältin Staatsanwalt/Staatsanwältin Oberstaatsanwalt/Oberstaatsanwältin Arzt/Ärztin Chefarzt/Chefärztin Notarzt/Notärztin Landrat/Landrätin Stadtrat/Stadträtin Gemeinderat/Gemeinderätin Bischof/Bischöfin Papst König/in Prinz Koch/Köchin Gast
    Mann Sohn Freund/in Fachmann Amtmann Obmann/Obfrau Landeshauptmann/Landeshauptfrau Hauptmann Vorstand Sportdirektor/in Gastwirt/in Landwirt/in Wirt/in Schatzmeister/in Star Dieb/in Kameramann Ehemann`,
  ),
  // Adjectives used as nouns: der Vorsitzende, ein Vorsitzender, die Vorsitzende.
  ...people(
    'r n',
    'n',
    `Vorsitzende Parteivorsitzende Fraktionsvorsitzende Landesvorsitzende Bundesvorsitzende Vorstandsvorsitzende Betriebsratsvorsitzende Aufsichtsratsvorsitzende Co-Vorsitzende Ratsvorsitzende Ausschussvorsitzende Abgeordnete Bundestagsabgeordnete Landtagsabgeordnete Europaabgeordnete Beauftragte Regierungsbeauftragte Datenschutzbeauftragte Wehrbeauftragte Delegierte Beamte Angestellte Verantwortliche Betroffene Angeklagte Beschuldigte Verdächtige Überlebende Angehörige Verwandte Bekannte Geflüchtete Vertraute Gesandte Sachverständige Intellektuelle Studierende Reisende Demonstrierende Liberale Konservative Grüne Jugendliche Erwachsene Tote Kranke Außenbeauftragte EU-Außenbeauftragte`,
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
    Senatsverwaltung | Senatsverwaltungen`,
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
    Internetkonzern Internetkonzerns |`,
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
    Zentrum Zentrums | Zentren`,
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
    Einladung | Einladungen`,
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
    Plan Plans | Pläne Plänen`,
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
    Interview Interviews | Interviews`,
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
