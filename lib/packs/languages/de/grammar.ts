import type { Cues, Grammar, MarkPair, TokenRules } from '@/lib/core/quotation/lexicon';
import { hearsayForms, hearsayIfReported } from './moods';

export const marks: readonly MarkPair[] = [
  ['„', '“'],
  ['„', '”'],
  ['„', '"'],
  ['»', '«'],
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['‚', '‘'],
  ['›', '‹'],
  ['‹', '›'],
  ['‘', '’'],
  ["'", "'"],
];

export const tokens: TokenRules = {
  elided: '',
  enclitic: "'s",
  abbreviations:
    'Dr. Prof. Nr. St. Str. ca. bzw. z. B. d. h. u. a. usw. etc. vgl. Abs. Mio. Mrd. Tsd. inkl. sog. geb. gest. ggf. evtl. Hl. Jan. Feb. Aug. Sept. Okt. Nov. Dez. Mag. Ing. Dipl.-Ing. med. jur. phil. rer. nat. h. c. e. V. Co. Inc. Ltd. v. Chr. n. o. ä. ff. Frhr. Chr. Msgr. Hon. Gen. Oberstlt. Hptm. Kap. Zit. zit. Anm. Verf. bspw. insb. eigtl. allg. ehem. einschl. vs. Vers. Ges. Fa. Gebr. Jg. Mt. Ph.D. Ph. D. B.A. M.A. St.-Nr. Tsd. min. max. S. Bd. Hrsg. Std. Min. Sek. Tel. Di. Mi. Do. Fr. Sa. So. Mo.',
  ordinals: {
    behind:
      `am der dem den des die das zum zur vom im ab bis seit beim fürs ins ans ein einen einem einer eine ihr ihren ihrem ihrer ihre sein seinen seinem seiner seine unser unserem unseren jeder jeden jedem jedes diesen diesem dieser
      Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag`.toLowerCase(),
    before: `Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Feb Aug Sept Sep Okt Nov Dez Jahrhundert Jahrhunderts Jahrtausend Lebensjahr Schuljahr Geburtstag Jahrestag Todestag Hochzeitstag Platz Rang Mal Liga Bundesliga Klasse Stock
      Etage Obergeschoss Weltkrieg Weltkriegs Spieltag Runde Minute Spielminute Etappe Auflage Ausgabe Bezirk Wahlperiode Legislaturperiode Semester Kalenderwoche Quartal Halbjahr Schwangerschaftswoche Strafkammer Zivilkammer Zivilsenat Strafsenat Senat Vorsitzende Vorsitzender Bürgermeister Bürgermeisterin Sitzung Jahresfeier Advent`,
  },
};

export const grammar: Grammar = {
  determiners: [
    { words: 'der des dem den', gender: 'm', number: 'b', sort: 'definite' },
    { words: 'die', gender: 'b', genderOfOne: 'f', number: 'b', sort: 'definite' },
    { words: 'das', gender: 'b', number: 's', sort: 'definite' },
    { words: 'dieser jener', gender: 'm', number: 'b', sort: 'definite' },
    { words: 'diese jene', gender: 'b', genderOfOne: 'f', number: 'b', sort: 'definite' },
    { words: 'diesem dieses jenem', gender: 'm', number: 's', sort: 'definite' },
    { words: 'ein eines einem einen', gender: 'm', number: 's', sort: 'indefinite' },
    { words: 'eine einer', gender: 'f', number: 's', sort: 'indefinite' },
    {
      words:
        'einiger mehrerer vieler zahlreicher anderer weiterer etlicher beider zweier dreier aller mancher einigen mehreren vielen zahlreichen anderen weiteren etlichen beiden allen manchen einige mehrere viele manche zahlreiche andere weitere etliche wenige zwei drei vier fünf sechs sieben acht neun zehn beide alle keine',
      gender: 'b',
      number: 'p',
      sort: 'indefinite',
    },
    { words: 'kein keiner jeder jede', gender: 'b', number: 's', sort: 'indefinite' },
    {
      words:
        'sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres unser unsere unserem unseren unserer mein meine meinem meinen meiner euer eure',
      gender: 'b',
      number: 'b',
      sort: 'possessive',
    },
  ],
  pronouns: [
    { words: 'er ihm ihn', gender: 'm', number: 's', sort: 'third' },
    { words: 'sie', gender: 'f', number: 'b', sort: 'third' },
    { words: 'ihnen', gender: 'b', number: 'p', sort: 'third' },
    { words: 'ich wir mir uns', gender: 'b', number: 'b', sort: 'first' },
    { words: 'man es', gender: 'b', number: 's', sort: 'generic' },
    { words: 'dieser letzterer ersterer der_Mann', gender: 'm', number: 's', sort: 'latter' },
    { words: 'letztere erstere', gender: 'f', number: 's', sort: 'latter' },
  ],
  clitics: 'sich mir dir ihm ihr uns euch ihnen mich dich ihn es',
  relatives: 'der die das welcher welche welches',
  complementisers: 'dass daß',
  interrogatives: 'ob wie warum weshalb wieso wann wo wohin woher wer was welche welcher welches',
  infinitiveMarkers: 'zu um',
  agents: 'von vom durch',
  auxiliaries: 'hat haben hatte hatten habe hätte hätten',
  copulas: 'ist sind war waren wird werden wurde wurden sei seien wäre wären werde würde würden',
  modals:
    'will wollen wollte wollten kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten darf dürfen durfte mag möchte möchten wird werden lässt lassen ließ ließen',
  unreal: 'könnte könnten würde würden müsste müssten dürfte dürften sollte sollten möchte kann können muss müssen',
  negations: 'nicht nie niemals',
  adverbs: `auch dann später weiter weiterhin zudem außerdem dazu darüber dabei dagegen hingegen jedoch aber allerdings nun jetzt noch schon wieder erneut abermals zuvor bereits
    heute gestern morgen vorgestern kürzlich jüngst zuletzt zunächst anschließend schließlich hier dort da so ebenfalls ebenso gleichzeitig zugleich mehrfach wiederholt öffentlich ausdrücklich
    offenbar deutlich klar scharf knapp nur selbst sogar etwa unter_anderem dennoch trotzdem deshalb daher darum damit danach daraufhin demnach demzufolge inzwischen mittlerweile unterdessen
    deswegen weswegen hernach seinerzeit zeitlebens fernerhin nebenher obenauf nunmehr nachdrücklich eindringlich ausführlich ferner gleich kurz indes indessen freilich gleichwohl vielmehr überdies obendrein ansonsten andernfalls insofern insoweit infolgedessen mithin somit folglich schlicht schlichtweg geradezu vielleicht womöglich möglicherweise
    vermutlich wahrscheinlich sicherlich sicher gewiss natürlich selbstverständlich tatsächlich wirklich durchaus immerhin zumindest wenigstens mindestens höchstens allenfalls bestenfalls schlimmstenfalls jedenfalls ohnehin sowieso überhaupt
    besonders insbesondere vor_allem vorab vorher nachher hinterher seither seitdem fortan künftig zukünftig bislang bisher derzeit zurzeit momentan augenblicklich neulich unlängst soeben vorhin sofort umgehend unverzüglich prompt
    endlich erst zuerst schlussendlich letztendlich irgendwann irgendwo irgendwie nirgends überall anderswo andernorts dahinter davor daneben daran darauf darin daraus davon dafür hierzu hierbei hierfür hiermit hieran
    rasch schnell langsam plötzlich allmählich wiederum nochmals nochmal einmal zweimal dreimal vergeblich ebenda drinnen draußen drüben hin her zurück allein gemeinsam zusammen
    mehrmals regelmäßig gelegentlich selten meist meistens zumeist überwiegend weitgehend vorwiegend größtenteils teils teilweise einerseits andererseits erstens zweitens drittens übrigens nebenbei wörtlich sinngemäß
    stolz fälschlich irrtümlich schriftlich mündlich telefonisch weltweit bundesweit landesweit europaweit heuer demnächst alsbald bald beinahe nahezu ungefähr exakt genau lediglich bloß allzu ziemlich recht äußerst höchst zutiefst
    am_Nachmittag am_Morgen in_der_Nacht am_Mittag gegen_Mittag zu_Beginn am_Ende zum_Schluss zum_Beispiel im_Gegenzug im_Gegenteil im_Übrigen im_Anschluss im_Nachhinein auf_Anfrage auf_Nachfrage in_Zukunft in_Wahrheit in_Wirklichkeit
    einst früher stets immer oft häufig manchmal sehr ganz eben gerade eigentlich letztlich zuversichtlich besorgt erfreut enttäuscht verärgert
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend montags abends morgens vormittags nachmittags am_Montag am_Dienstag am_Mittwoch am_Donnerstag am_Freitag am_Samstag am_Sonntag
    stattdessen dementsprechend entsprechend leider hoffentlich hierzulande zuhause daheim unten oben vorne hinten links rechts mittendrin anfangs abschließend ergänzend zusätzlich unverändert überraschend zugegeben kurzum sodann alsdann sogleich neuerdings jahrelang monatelang wochenlang tagelang stundenlang längst ringsum nichtsdestotrotz
    demgegenüber vorderhand vorläufig einstweilen zwischenzeitlich zeitgleich parallel alleine mitunter bisweilen zuweilen dessen_ungeachtet hie_und_da ab_und_zu nach_wie_vor von_nun_an bis_dahin bis_heute unter_dem_Strich im_Kern im_Grunde im_Prinzip im_Vorfeld im_Wesentlichen
    am_Sonnabend am_Abend am_Vormittag am_Wochenende dem_nach`,
  adverbEndings: 'erweise',
  of: 'von vom des der für eines einiger mehrerer vieler zahlreicher zweier dreier seines ihres unseres',
  within: 'aus von vom bei beim seitens in im',
  prepositions: `in im ins an am ans auf aufs bei beim mit nach zu zum zur aus vor vorm für fürs über übers unter gegen ohne um durch durchs während wegen infolge aufgrund zugunsten zulasten zuliebe oberhalb unterhalb inmitten jenseits diesseits unweit nahe nebst entgegen ungeachtet dank kraft mangels seitens vonseiten binnen zwecks abseits fernab trotz seit bis zwischen hinter neben
    gegenüber per laut gemäß zufolge samt außer innerhalb außerhalb anlässlich angesichts hinsichtlich bezüglich mithilfe mittels statt anstatt ab entlang gen via pro je als wie`,
  predicative: 'als',
  and: 'und sowie oder',
  contrast: 'aber doch sondern während wohingegen jedoch obwohl allerdings',
  subordinators:
    'weil wenn als da damit sodass bevor nachdem obwohl obgleich falls sofern solange sobald indem während bis seit seitdem ehe wobei wodurch weshalb womit worauf wofür',
  commonVerbs: `pflegt pflegte pflegten ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte muss müssen musste soll sollen sollte will wollen wollte darf dürfen geht gehen ging gingen
    kommt kommen kam kamen steht stehen stand standen gibt geben gab gaben macht machen machte liegt liegen lag bleibt bleiben blieb zeigt zeigen zeigte führt führen führte bringt bringen brachte
    nimmt nehmen nahm hält halten hielt lässt lassen ließ gilt gelten galt stellt setzt trifft fällt fiel sei seien habe hätte wäre würde könnte sollte müsste`,
  finiteEndings: 'ierte ierten',
  inquitEndings: 't te ten en',
  otherFunctionWords: `nicht kein sehr mehr weniger so zu alle alles viel viele wenig nur etwa rund fast ganz selbst sich es da hier dort dann denn ja nein nun wohl einfach etwas nichts jemand niemand
    wer was wo wie warum ob dass weil wenn als aber und oder sondern`,
  adjectivesFollow: false,
  nounsHaveCapitals: true,
  verbSecond: true,
  oblique:
    'den dem des einem eines einen ihm ihn ihnen mir dir uns diesem jenem seinem seinen ihrem ihren keinem keinen mich dich unserem unseren',
  subjectsDrop: false,
  pronounsArePersons: true,
  pluralEndings: 'en sind',
  complementiserDrops: 'after-comma',
  infinitiveEndings: 'en ern eln',
  hearsayForms,
  hearsayIfReported,
};

export const cues: Cues = {
  accordingTo: `laut gemäß nach_Angaben_von nach_Angaben_der nach_Angaben_des nach_Angaben nach_Auskunft_von nach_Auskunft_der nach_Auskunft_des nach_Darstellung_von nach_Darstellung_der nach_Darstellung_des
    nach_Aussage_von nach_Aussage_der nach_Aussage_des nach_Aussagen_von nach_Aussagen_der nach_Aussagen_des nach_Einschätzung_von nach_Einschätzung_der nach_Einschätzung_des nach_Ansicht_von nach_Ansicht_der nach_Ansicht_des
    nach_Meinung_von nach_Meinung_der nach_Meinung_des nach_Worten_von nach_Worten_der nach_Worten_des nach_den_Worten_von nach_den_Worten_der nach_den_Worten_des nach_Informationen_von nach_Informationen_der nach_Informationen_des
    nach_Informationen nach_Auffassung_von nach_Auffassung_der nach_Auffassung_des nach_Überzeugung_von nach_Überzeugung_der nach_Überzeugung_des nach_Mitteilung_von nach_Mitteilung_der nach_Mitteilung_des nach_Berichten_von
    nach_Berichten_der nach_Berichten_des nach_Erkenntnissen_von nach_Erkenntnissen_der nach_Erkenntnissen_des nach_Schätzung_von nach_Schätzung_der nach_Schätzungen_von nach_Schätzungen_der nach_Schätzungen_des
    nach_Einschätzungen_von nach_Einschätzungen_der Angaben_von Angaben_der Angaben_des Aussagen_von laut_Angaben_von laut_Angaben_der laut_Angaben_des laut_Auskunft_von laut_Auskunft_der in_den_Augen_von in_den_Augen_der
    in_den_Augen_des aus_Sicht_von aus_Sicht_der aus_Sicht_des im_Urteil_der`,
  accordingToWhenSetOff: 'so',
  accordingToAfter: 'zufolge',
  accordingPrepositions: 'nach laut gemäß',
  accordingNouns: `Angaben Erkenntnissen Informationen Berichten Bericht Medienberichten Medienbericht Agenturberichten Presseberichten Zeitungsberichten Augenzeugenberichten Aussagen Aussage Ermittlungen Einschätzungen Ansicht Meinung Auffassung
      Darstellung Schilderung Schilderungen Mitteilung Mitteilungen Schätzung Schätzungen Worten Überzeugung Auskunft Berechnung Berechnungen Lesart Zeugenaussagen Polizeiangaben Behördenangaben Unternehmensangaben Recherchen Einschätzung Urteil
      Prognosen Prognose Umfragen Untersuchungen Stellungnahme`,
  asClauses: 'wie',
  accordingToOwner: `seiner_Meinung_nach ihrer_Meinung_nach seiner_Ansicht_nach ihrer_Ansicht_nach seiner_Einschätzung_nach ihrer_Einschätzung_nach seiner_Auffassung_nach ihrer_Auffassung_nach nach_seinen_Worten nach_ihren_Worten
    nach_seinen_Angaben nach_ihren_Angaben nach_eigenen_Angaben nach_eigenen_Worten eigenen_Angaben_zufolge nach_eigener_Aussage nach_eigenem_Bekunden laut_eigener_Aussage nach_seiner_Ansicht nach_ihrer_Ansicht
    nach_seiner_Meinung nach_ihrer_Meinung aus_seiner_Sicht aus_ihrer_Sicht in_seinen_Augen in_ihren_Augen nach_seiner_Einschätzung nach_ihrer_Einschätzung`,
  speechNouns: `Angaben Mitteilung Pressemitteilung Erklärung Stellungnahme Tweet Tweets Post Posts Beitrag Aussage Aussagen Äußerung Äußerungen Worte Worten Wort Satz Formulierung Zitat Interview Gespräch Brief Schreiben Botschaft
    Nachricht Rede Ansprache Bericht Kommentar Statement Appell Aufruf Forderung Warnung Vorwurf Kritik Frage Antwort Fazit Motto Slogan Parole Parolen Rufe Sprechchöre Plakat Schild Versprechen Ankündigung Begründung
    Bemerkung Urteil Einschätzung Devise Losung Ruf Spruch Titelzeile Behauptung Mail E-Mail Eintrag Videobotschaft Instagram-Post Facebook-Post Begriff Erkenntnissen Informationen Berichten Ermittlungen Einschätzungen Ansicht Meinung Auffassung Darstellung Schilderung Schilderungen Mitteilungen
    Schätzung Schätzungen Überzeugung Auskunft Berechnungen Berechnung Zeugenaussagen Erklärungen Bekundungen Internetseite Website Webseite Homepage Posting Postings Story Beschreibung Befürchtung Zusicherung Beteuerung Beteuerungen Feststellung Empfehlung Klage Klagen Drohung Drohungen
    Ausführungen Einlassung Zusage Entschuldigung Rundmail Rundschreiben Mitteilungsblatt Pressestatement Presseerklärung Presseaussendung Aussendung Kommuniqué Eilmeldung Leitartikel Kolumne Newsletter Sprachnachricht Abschiedsbrief Antrag Gesuch Eingabe Petition`,
  introductions: 'wie_folgt folgendermaßen mit_den_Worten unter_dem_Motto im_Wortlaut wörtlich',
  mediumPrepositions: 'gegenüber bei beim in im auf vor zu zur dem der via per über laut',
  mediumNouns: `Mitteilung Pressemitteilung Erklärung Stellungnahme Tweet Post Beitrag Interview Gespräch Brief Schreiben Rede Ansprache Bericht Statement Podcast Video Videobotschaft Radio Rundfunk Fernsehen Sender Zeitung
    Magazin Agentur Nachrichtenagentur Presse Pressekonferenz Journalisten Reportern Medien Twitter X Facebook Instagram Telegram YouTube TikTok LinkedIn Blog Sendung Talkshow Plattform Onlinedienst Kurznachrichtendienst
    dpa AFP Reuters AP APA KNA epd SID dapd ARD ZDF WDR NDR MDR SWR BR RBB HR SRF ORF Spiegel Bild FAZ SZ Zeit Welt taz Tagesspiegel Handelsblatt Funke-Mediengruppe Redaktionsnetzwerk RND Deutschlandfunk n-tv RTL ntv Sat.1 ProSieben Phoenix Arte 3sat Kika Sky Dazn Eurosport Sport1 Radio_Bremen Saarländischer_Rundfunk
    Bild_am_Sonntag Welt_am_Sonntag Frankfurter_Allgemeine Frankfurter_Allgemeinen Spiegel_Online Zeit_Online Bild-Zeitung Stern Focus Focus_Online Cicero Freitag Junge_Welt Neues_Deutschland nd Vorwärts Kicker Sport_Bild Bunte Gala Brigitte Business_Insider Gründerszene Manager_Magazin Wirtschaftswoche Capital
    Apotheken-Umschau Ärzteblatt Ärzte-Zeitung Tagesschau Tagesthemen heute_journal heute-journal Morgenmagazin Frühstart Maischberger Anne_Will Caren_Miosga Markus_Lanz Lanz Hart_aber_fair Maybrit_Illner Monitor Panorama Kontraste Frontal Frontal_21 Report_Mainz Report_München Plusminus Bericht_aus_Berlin Was_nun Ronzheimer
    Mopo Hamburger_Abendblatt Abendblatt Berliner_Morgenpost Morgenpost Stadt-Anzeiger Kölner_Stadt-Anzeiger Generalanzeiger General-Anzeiger Merkur Münchner_Merkur Nordkurier Nordbayern Weser-Kurier Ostsee-Zeitung Volksstimme Südkurier Donaukurier Express Sächsische.de Tag24 Watson T-Online Correctiv Buzzfeed Krautreporter Table.Media
    Standard Krone Kronen_Zeitung Kurier Falter Profil News Heute Österreich Kleine_Zeitung NZZ Blick Sonntagsblick Tages-Anzeiger Weltwoche Republik 20_Minuten Der_Bund Nebelspalter
    CNN BBC Fox_News Fox CBS NBC ABC CNBC Bloomberg Politico Axios Guardian Times Sunday_Times Sun Daily_Mail Mirror Telegraph Economist Financial_Times New_York_Times Washington_Post Wall_Street_Journal USA_Today Newsweek Le_Monde Monde Le_Figaro Figaro Libération Equipe L’Équipe El_País El_Pais El_Mundo Marca
    La_Repubblica Repubblica Corriere_della_Sera La_Stampa Gazzetta_dello_Sport Haaretz Jerusalem_Post Al_Dschasira Al-Dschasira Al_Arabija Tass RIA Ria_Nowosti Interfax Ukrajinska_Prawda Kyiv_Independent Nowaja_Gaseta Hürriyet Cumhuriyet Xinhua Global_Times ANSA EFE Belga ANP PAP ČTK Tanjug Anadolu Wafa Fars Irna Tasnim`,
  backward: 'das dies',
  views: 'für',
  pointers: 'darin dort hier hierin darauf da',
  naming: `genannt genannte genannten genannter sogenannte sogenannten sogenannter sogenanntes getauft getaufte betitelt betitelte betitelten namens tituliert Name Namen Spitzname Spitznamen Beiname Beinamen Titel Titels heißt hieß
    benannt umbenannt bekannt_als Bezeichnung Marke Kürzel Codename Kampfname`,
  works: `Film Films Buch Buches Roman Album Song Lied Serie Sendung Show Dokumentation Doku Stück Essay Artikel Magazin Zeitung Zeitschrift Operation Programm Projekt Gesetz Konzept Ausstellung Podcast Spiel App Gruppe Bewegung
    Kategorie Preis Preises Auszeichnung Hashtag Button Folge Ausgabe Reihe Rubrik Kampagne Initiative Aktion Plattform Schiff Fähre Tatort Hotel Restaurant Gaststätte Café Verein Partei Bündnis Stiftung Talkshow Format
    Kolumne Oper Musical Zyklus Gedicht Band Portal Fraktion Liste Treffer Taste Sonde Satellit Sturm Orkan Tief Hoch Hurrikan Taifun`,
  scare:
    'sogenannte sogenannten sogenannter sogenanntes angebliche angeblichen angeblicher vermeintliche vermeintlichen vermeintlicher selbsternannte selbsternannten',
  editorial: 'sic Anm. Red.',
};
