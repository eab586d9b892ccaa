/** The pages about the guide itself: help, accessibility, data protection, imprint. */
export const pagesDe = {
  "directory.help.here": "Hilfe",
  "directory.help.title": "Wie benutze ich diese Seiten?",
  "directory.help.lead": "Sie brauchen kein Konto. Alles können Sie auch am Telefon fragen.",
  "directory.help.find.title": "Etwas finden",
  "directory.help.find.text":
    "Schreiben Sie ein Wort in das Feld auf der Startseite, zum Beispiel „Singen“. Ein Wort genügt.\nOder wählen Sie oben einen Bereich: Angebote, Orte, Beratung, Pflege, Mitmachen.",
  "directory.help.day.title": "Nach Tag und Uhrzeit suchen",
  "directory.help.day.text":
    "Auf der Seite „Angebote“ wählen Sie einen Tag in der Woche. Unter „Mehr Auswahl“ finden Sie auch die Tageszeit.",
  "directory.help.near.title": "In der Nähe suchen",
  "directory.help.near.text":
    "Wählen Sie Ihren Stadtbezirk in der Liste oder auf der Karte. Die Karte brauchen Sie nicht: Alles steht auch in der Liste.",
  "directory.help.keep.title": "Etwas merken",
  "directory.help.keep.text":
    "Drücken Sie bei einem Angebot auf „Merken“. Ihre Merkliste steht in der Adresse der Seite. Auf Ihrem Gerät bleibt sie meist gemerkt. Speichern Sie die Adresse als Lesezeichen, dann finden Sie die Liste sicher wieder.",
  "directory.help.print.title": "Drucken",
  "directory.help.print.text":
    "Jede Liste und jedes Angebot können Sie drucken. Drücken Sie die Taste „Strg“ und dazu „P“. Der Ausdruck hat große Schrift, Karten und Menüs fallen weg.",
  "directory.help.share.title": "Weitersagen",
  "directory.help.share.text":
    "Kopieren Sie die Adresse oben im Fenster in eine Nachricht. Wer sie öffnet, sieht dieselbe Liste mit denselben Filtern.",
  "directory.help.letters.title": "Die Schrift größer machen",
  "directory.help.letters.text":
    "Am Computer: Drücken Sie „Strg“ und dazu die Taste mit dem Plus. Mit „Strg“ und der Null wird alles wie vorher.\nAm Handy: Öffnen Sie das Menü Ihres Internet-Programms und wählen Sie Schriftgröße oder Zoom.",
  "directory.help.colours.title": "Dunkler Hintergrund",
  "directory.help.colours.text":
    "Die Seiten richten sich nach Ihrem Gerät. Stellen Sie dort das dunkle Design ein, werden auch diese Seiten dunkel.",
  "directory.help.keyboard.title": "Ohne Maus bedienen",
  "directory.help.keyboard.text":
    "Mit der Tabulator-Taste gehen Sie von Link zu Link. Die Eingabe-Taste öffnet ihn. Der erste Sprung führt direkt zum Inhalt.",
  "directory.help.wrong.title": "Etwas stimmt nicht",
  "directory.help.wrong.text":
    "Bei jedem Angebot und bei jedem Ort steht „Stimmt etwas nicht?“. Schreiben Sie uns einen Satz oder rufen Sie an.",
  "directory.help.phone.title": "Lieber fragen?",
  "directory.help.phone.text": ({ office }: { office: string }) =>
    `Rufen Sie an. Wir helfen Ihnen oder verbinden Sie weiter: ${office} in Ihrer Nähe.`,

  "directory.accessibility.here": "Barrierefreiheit",
  "directory.accessibility.title": "Wie barrierefrei sind diese Seiten?",
  "directory.accessibility.lead": ({ city }: { city: string }) =>
    `Diese Erklärung gilt für den Wegweiser ${city}. Grundlage sind das Behindertengleichstellungsgesetz Nordrhein-Westfalen und die Barrierefreie-Informationstechnik-Verordnung des Landes.`,
  "directory.accessibility.state.title": "Stand",
  "directory.accessibility.state.text":
    "Die Seiten sollen die europäische Norm EN 301 549 und die Richtlinien WCAG 2.2 auf Stufe AA erfüllen. Sie sind mit ihnen teilweise vereinbar. Was fehlt, steht unten.",
  "directory.accessibility.tested.title": "Wie wir prüfen",
  "directory.accessibility.tested.text":
    "Wir prüfen selbst, beim Bauen der Seiten: Jede Seite funktioniert ohne JavaScript, mit der Tastatur und auf 320 Pixel Breite. Ein Prüfprogramm sucht nach Fehlern bei Überschriften, Beschriftungen und Kontrasten.\nEine Prüfung durch eine unabhängige Stelle und durch Menschen mit Behinderungen steht noch aus.",
  "directory.accessibility.gaps.title": "Was noch fehlt",
  "directory.accessibility.gaps.lead": "Diese Barrieren kennen wir:",
  "directory.accessibility.gaps":
    "Es gibt noch keine Videos in Deutscher Gebärdensprache.\nDie Seite in Leichter Sprache hat noch keine Prüfgruppe gelesen. Angebote und Orte gibt es nicht in Leichter Sprache.\nBei vielen Orten ist nicht bekannt, ob der Eingang stufenfrei ist. Dann steht dort „nicht bekannt“.\nDie Karten sind vereinfacht. Alles, was sie zeigen, steht auch in Listen.\nWir haben noch nicht mit allen Vorleseprogrammen geprüft.",
  "directory.accessibility.report.text":
    "Sie stoßen auf eine Barriere oder brauchen eine Auskunft in anderer Form? Schreiben Sie uns einen Satz.",
  "directory.accessibility.enforcement.title": "Wenn wir nicht helfen konnten",
  "directory.accessibility.enforcement.nw":
    "Antworten wir nicht oder hilft unsere Antwort nicht, können Sie sich an die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen wenden. Das Verfahren kostet nichts. Sie brauchen keinen Rechtsbeistand.\nDie Überwachungsstelle des Landes prüft regelmäßig, ob öffentliche Seiten barrierefrei sind.",
  "directory.accessibility.enforcement.text":
    "Antworten wir nicht oder hilft unsere Antwort nicht, können Sie sich an die Durchsetzungsstelle Ihres Bundeslandes wenden. Das Verfahren kostet nichts. Sie brauchen keinen Rechtsbeistand.",
  "directory.accessibility.phone.title": "Lieber am Telefon?",
  "directory.accessibility.phone.text": "Sagen Sie uns, was Sie stört. Wir lesen Ihnen auch vor, was Sie suchen.",
  "directory.accessibility.made":
    "Diese Erklärung beruht auf einer Selbstbewertung. Die Stadt prüft sie vor der Veröffentlichung und trägt das Datum ein.",

  "directory.privacy.here": "Datenschutz",
  "directory.privacy.title": "Was geschieht mit meinen Daten?",
  "directory.privacy.lead": "Sie können hier alles lesen, ohne etwas über sich zu sagen.",
  "directory.privacy.public.title": "Wenn Sie lesen",
  "directory.privacy.public.text":
    "Die öffentlichen Seiten setzen keine Cookies. Sie laden nichts von anderen Anbietern. Niemand wertet aus, was Sie ansehen.\nIhre Merkliste steht in der Adresse der Seite. Damit Sie sie wiederfinden, merkt sich auch Ihr Browser die Liste auf Ihrem Gerät. Das geschieht erst, wenn Sie etwas merken, und endet, wenn Sie die Liste leeren. Wir speichern sie nicht.",
  "directory.privacy.report.title": "Wenn Sie uns etwas melden",
  "directory.privacy.report.text":
    "Wir speichern Ihren Text und, wenn Sie das möchten, wie wir Sie erreichen. Das sehen nur die Mitarbeitenden, die Meldungen bearbeiten.\nDamit niemand massenhaft Meldungen schickt, zählen wir sie. Dafür speichern wir einen Prüfwert Ihrer Internet-Adresse, nicht die Adresse selbst. Nach einem Tag zählt er nicht mehr.",
  "directory.privacy.logs.title": "Protokolle des Servers",
  "directory.privacy.logs.text":
    "Geht etwas schief, schreibt der Server eine Fehlernummer und den Ort des Fehlers auf. Namen, Internet-Adressen und Ihre Eingaben stehen nicht darin.",
  "directory.privacy.staff.title": "Wenn Mitarbeitende sich anmelden",
  "directory.privacy.staff.text":
    "Der Arbeitsplatz der Mitarbeitenden braucht ein Konto und ein Cookie für die Sitzung. Jede Änderung steht in einem Journal: was geschah, wann und durch wen.",
  "directory.privacy.rights.title": "Ihre Rechte",
  "directory.privacy.rights.text":
    "Sie können Auskunft verlangen, Angaben berichtigen oder löschen lassen und der Verarbeitung widersprechen. Eine Einwilligung können Sie jederzeit zurücknehmen.\nSie können sich bei der Landesbeauftragten für Datenschutz Ihres Bundeslandes beschweren.",
  "directory.privacy.officer.title": "Wer ist verantwortlich?",
  "directory.privacy.officer.open": ({ city }: { city: string }) =>
    `Die Anschrift der Verantwortlichen und der Datenschutzbeauftragten ${city} ist noch einzutragen.`,
  "directory.privacy.table.title": "Was wir speichern und wie lange",
  "directory.privacy.table.caption": "Gespeicherte Angaben mit Zweck und Frist",
  "directory.privacy.table.text":
    "Diese Liste nennt alle Angaben über Menschen, für die es in der Software ein Feld gibt. Eine Prüfung vergleicht sie mit der Datenbank.",
  "directory.privacy.table.unconfirmed":
    "Zwecke, Rechtsgrundlagen und Fristen sind ein Vorschlag und vom Datenschutz zu bestätigen.",
  "directory.privacy.table.data": "Angabe",
  "directory.privacy.table.purpose": "Wofür",
  "directory.privacy.table.basis": "Grundlage",
  "directory.privacy.table.period": "Wie lange",
  "directory.privacy.table.gone": "Was dann geschieht",

  "directory.imprint.here": "Impressum",
  "directory.imprint.title": "Wer steht hinter diesen Seiten?",
  "directory.imprint.demo": "Dies ist eine Vorführung mit Beispieldaten. Sie ist kein Angebot der Stadt.",
  "directory.imprint.incomplete":
    "Die markierten Angaben muss die Stadt eintragen, bevor die Seiten öffentlich werden.",
  "directory.imprint.open": "noch einzutragen",
  "directory.imprint.provider": "Anbieterin",
  "directory.imprint.address": "Anschrift",
  "directory.imprint.representative": "Vertreten durch",
  "directory.imprint.responsible": "Verantwortlich für den Inhalt",
  "directory.imprint.supervision": "Aufsicht",
  "directory.imprint.vatId": "Umsatzsteuer-Nummer",
  "directory.imprint.email": "E-Mail",
  "directory.imprint.phone": "Telefon",
  "directory.imprint.sources.title": "Quellen",
  "directory.imprint.sources.text":
    "Angebote und Orte nennen ihre Quelle auf ihrer Seite. Karten und Haltestellen stammen von hier:",
  "directory.imprint.software.title": "Software",
  "directory.imprint.software.text":
    "Beisammen ist freie Software unter der Lizenz EUPL-1.2. Jede Stadt darf sie benutzen und verändern.",
};
