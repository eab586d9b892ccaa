/**
 * The guide in Leichte Sprache: short sentences, one thought each, one sentence a line, long words with a hyphen, no
 * subjunctive, no genitive. Not yet read by people with learning difficulties, and the page says so.
 */
export const plainDe = {
  "directory.plain.here": "Leichte Sprache",
  "directory.plain.title": ({ city }: { city: string }) => `${city}: Hilfe und Treffen für ältere Menschen`,
  "directory.plain.intro": ({ city }: { city: string }) =>
    `Diese Internet-Seite ist für ältere Menschen in ${city}.\nUnd für Menschen, die ihnen helfen.\n\nHier finden Sie:\nTreffen und Kurse.\nHilfe und Rat.\nOrte in Ihrer Nähe.\n\nSie können auch anrufen.\nDas ist die Telefon-Nummer:`,
  "directory.plain.phone": "Sagen Sie am Telefon:\nIch brauche Hilfe.\nDann hilft Ihnen ein Mensch.",
  "directory.plain.offers.title": "Sie wollen etwas unternehmen",
  "directory.plain.offers.text":
    "Sie können zum Beispiel singen.\nSie können Sport machen.\nSie können mit anderen essen.\n\nSo finden Sie ein Angebot:\nDrücken Sie auf den Knopf unten.\nDann sehen Sie eine Liste.\nIn der Liste steht:\nWas gibt es?\nWann ist es?\nWo ist es?\n\nSie können einen Stadt-Bezirk wählen.\nEin Stadt-Bezirk ist ein Teil von der Stadt.\nDann sehen Sie nur Angebote in Ihrer Nähe.",
  "directory.plain.offers.link": "Angebote zeigen",
  "directory.plain.counselling.title": "Sie haben Fragen oder Sorgen",
  "directory.plain.counselling.text": ({ office }: { office: string }) =>
    `Es gibt Büros für ältere Menschen.\nSo ein Büro heißt: ${office}.\n\nIm ${office} arbeiten Menschen, die zuhören.\nSie geben Ihnen Rat.\nSie helfen Ihnen mit Briefen und Anträgen.\nDas kostet kein Geld.\n\nSie können dort anrufen.\nSie können hingehen.\nDie Menschen kommen auch zu Ihnen nach Hause.`,
  "directory.plain.counselling.link": "Mein Büro finden",
  "directory.plain.care.title": "Sie brauchen Pflege",
  "directory.plain.care.text":
    "Vielleicht können Sie etwas nicht mehr allein.\nZum Beispiel: sich waschen oder sich anziehen.\nDann brauchen Sie Pflege.\n\nOder Sie pflegen einen anderen Menschen.\nDas ist oft anstrengend.\nAuch dafür gibt es Hilfe.\n\nManche Menschen vergessen sehr viel.\nDie Krankheit heißt: Demenz.\nEs gibt Gruppen für Menschen mit Demenz.\nUnd es gibt Gruppen für ihre Familien.",
  "directory.plain.care.link": "Hilfe bei der Pflege zeigen",
  "directory.plain.companion.title": "Sie wünschen sich Besuch",
  "directory.plain.companion.text":
    "Sie sind viel allein?\nOder Sie brauchen jemanden für einen Weg?\nZum Beispiel für den Weg zum Arzt.\n\nEs gibt Menschen, die Sie besuchen.\nSie gehen auch mit Ihnen spazieren.\nSie bekommen dafür keinen Lohn.\nDas nennt man: Ehren-Amt.\n\nSie wollen selbst helfen?\nAuch das geht hier.",
  "directory.plain.companion.link": "Besuch und Begleitung zeigen",
  "directory.plain.places.title": "Sie suchen einen Ort",
  "directory.plain.places.text":
    "Es gibt viele Orte für Treffen.\nDort können Sie Kaffee trinken.\nDort können Sie andere Menschen kennen-lernen.\n\nBei jedem Ort steht:\nDie Adresse.\nDie Telefon-Nummer.\nWann der Ort offen ist.",
  "directory.plain.places.link": "Orte zeigen",
  "directory.plain.access.title": "Sie kommen mit der Seite nicht zurecht",
  "directory.plain.access.text":
    "Vielleicht ist die Schrift zu klein.\nOder Sie finden einen Knopf nicht.\nDann sagen Sie es uns bitte.\nSie können schreiben.\nSie können auch anrufen.",
  "directory.plain.access.link": "Ein Problem melden",
  "directory.plain.made":
    "Diesen Text hat noch keine Prüf-Gruppe gelesen. Andere Seiten hier sind nicht in Leichter Sprache.",
};
