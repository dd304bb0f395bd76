/*
 * Konjunktiv I, the mood of reported speech. Its third person singular is the stem with -e, strong verbs and weak alike, so that the
 * infinitives are enough. The verbs of speech have it too. Left out: stems whose form is an everyday adjective (`leere`, `sichere`).
 */

const INFINITIVES = `
arbeiten achten ändern atmen aufatmen bauen beachten beantragen beantworten bedeuten bedienen bedrohen beeinflussen befassen befinden befolgen befürworten begegnen beginnen begleiten behalten behandeln behindern beherrschen bekämpfen bekommen belasten
belaufen belegen benötigen benutzen beobachten berechnen berücksichtigen berufen beruhen beschäftigen beschließen beschränken besitzen bestehen bestimmen besuchen beteiligen betragen betreffen betreiben betreten bewegen beweisen bewerben bewirken bezahlen
beziehen bieten bilden bleiben brauchen brechen brennen bringen dauern denken dienen drohen dürfen einigen enden entfallen entgehen enthalten entkommen entlassen entlasten entscheiden entsprechen entstehen entwickeln erfahren erfolgen erfüllen ergeben ergreifen
erhalten erhöhen erholen erkennen erlauben erleben erleichtern erleiden ermitteln ermöglichen eröffnen erreichen erscheinen ersetzen erstrecken erteilen erwägen erwarten erweisen erzeugen erzielen existieren fahren fallen fangen fassen fehlen finden fliegen fliehen
fließen flüchten folgen fordern fördern führen funktionieren fürchten geben gefährden gefallen gehen gehören gelingen gelten genießen genügen geraten geschehen gewinnen gewöhnen glauben greifen haben halten handeln hängen helfen herrschen hinnehmen hoffen holen
hören kämpfen kennen klagen klappen klären kommen können kosten kümmern laden landen lassen laufen leben legen leiden leisten leiten lernen lesen liefern liegen lohnen lösen machen merken messen mögen müssen nehmen nutzen nützen öffnen passen passieren planen
prüfen rechnen reden regeln reichen reisen retten richten riechen rücken ruhen sammeln schaden schaffen scheinen scheitern schicken schlagen schließen schmelzen schneiden schreiten schützen schweben sehen setzen sinken sitzen sollen sorgen sparen spielen sprechen
spüren stammen stärken starten stehen steigen stellen sterben stimmen stoppen stören stoßen streben streichen streiten strömen suchen tauchen teilen tragen trauen treffen treiben trennen treten tun überleben übernehmen überprüfen überwiegen umfassen unterbrechen
unterliegen unternehmen unterscheiden unterstützen untersuchen verändern verbessern verbieten verbinden verbrauchen verbringen verdienen verfallen verfehlen verfolgen verfügen vergehen vergessen verhalten verhandeln verhindern verkaufen verkennen verlangen verlassen
verlaufen verletzen verlieren vermeiden vermissen vernichten verpassen verringern versagen verschieben verschlechtern verschwinden versorgen verstehen verstoßen versuchen verteilen vertrauen vertreten verursachen verwalten verweigern verwenden verzichten verzögern
vorliegen wachsen wagen wählen wandern warten wechseln wehren wenden werben werden werfen wiegen wirken wissen wohnen wollen wünschen zahlen zählen zeigen zerfallen zerstören ziehen zielen zögern zustehen zwingen
bezweifeln erinnern warnen bitten raten empfehlen meinen sagen erklären betonen behaupten kritisieren begrüßen bedauern ablehnen unterstellen versichern versprechen bestreiten leugnen verweisen berichten erzählen schreiben rufen mahnen appellieren verurteilen loben
`;

const MODALS = 'sei seien habe werde könne müsse solle wolle dürfe möge wisse';

/** Third persons singular of Konjunktiv I, and the plural of *sein*, which alone differs from the indicative. */
export const hearsayForms = [
  ...new Set([
    ...MODALS.split(' '),
    ...INFINITIVES.trim()
      .split(/\s+/)
      .map((infinitive) => `${stemOf(infinitive)}e`),
  ]),
].join(' ');

/** Plurals for which reported speech borrows Konjunktiv II, since their Konjunktiv I is the indicative; also wishes and conditions. */
export const hearsayIfReported =
  'hätten würden wären könnten müssten sollten dürften wollten hätte würde wäre könnte müsste käme käme kämen gäbe gäben ginge gingen bräuchte bräuchten fehlten stünden stünde lägen läge ließe ließen';

/** `bedauer-`, `handel-`: -n alone is the ending behind -er and -el. */
function stemOf(infinitive: string): string {
  return /(?:er|el)n$/.test(infinitive) ? infinitive.slice(0, -1) : infinitive.replace(/e?n$/, '');
}
