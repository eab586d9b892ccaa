const numbers = ["", "Ein", "Zwei", "Drei", "Vier", "Fünf"];

interface Found {
  readonly name: string;
  readonly stadtbezirk: string;
}

/** Every sentence of the page that leads to the office for older people. */
export const counsellingDe = {
  "directory.counselling.title": ({ city }: { city: string }) => `Wer berät mich in ${city}?`,
  "directory.counselling.page-title": ({ office }: { office: string }) => `Beratung: ${office} finden`,
  "directory.counselling.description": ({ city, offices }: { city: string; offices: string }) =>
    `${offices} in ${city}: wer für Ihren Stadtteil da ist, mit Telefonnummer und Anschrift. Die Beratung kostet nichts.`,
  "directory.counselling.lead":
    "Die Beratung kostet nichts. Sagen Sie uns, wo Sie wohnen. Dann zeigen wir Ihnen, wer für Sie da ist.",
  "directory.counselling.search": ({ office }: { office: string }) => `${office} suchen`,
  "directory.counselling.nahe": "Wo wohnen Sie?",
  "directory.counselling.nahe.hint": ({ examples }: { examples: string }) =>
    `Schreiben Sie Ihren Stadtteil${examples ? `, zum Beispiel ${examples}` : ""}.`,
  "directory.counselling.nahe.hint.stops": ({ examples }: { examples: string }) =>
    `Schreiben Sie Ihren Stadtteil, Ihre Haltestelle oder Ihre Postleitzahl${examples ? `, zum Beispiel ${examples}` : ""}.`,
  "directory.counselling.find": ({ office }: { office: string }) => `${office} finden`,
  "directory.counselling.ignored": ({ value }: { value: string }) =>
    `Einen Stadtbezirk „${value}“ gibt es nicht. Bitte wählen Sie einen anderen.`,
  "directory.counselling.understood": ({ words, name }: { words: string; name: string }) =>
    `Wir verstehen „${words}“ als „${name}“.`,
  "directory.counselling.for-stadtbezirk": ({ stadtbezirk }: { stadtbezirk: string }) =>
    `Für den Stadtbezirk ${stadtbezirk} sind wir hier für Sie da:`,
  "directory.counselling.sure": ({ name, stadtbezirk }: Found) =>
    name === stadtbezirk
      ? `Für den Stadtbezirk ${stadtbezirk} sind wir hier für Sie da:`
      : `${name} gehört zum Stadtbezirk ${stadtbezirk}. Hier sind wir für Sie da:`,
  "directory.counselling.probably.postleitzahl": ({ name, stadtbezirk }: Found) =>
    `Die Postleitzahl ${name} gehört vermutlich zum Stadtbezirk ${stadtbezirk}. Dann sind wir hier für Sie da:`,
  "directory.counselling.probably.haltestelle": ({ name, stadtbezirk }: Found) =>
    `Die Haltestelle „${name}“ liegt vermutlich im Stadtbezirk ${stadtbezirk}. Dann sind wir hier für Sie da:`,
  "directory.counselling.probably.other": ({ name, stadtbezirk }: Found) =>
    name === stadtbezirk
      ? `Sie meinen vermutlich den Stadtbezirk ${stadtbezirk}. Dann sind wir hier für Sie da:`
      : `„${name}“ liegt vermutlich im Stadtbezirk ${stadtbezirk}. Dann sind wir hier für Sie da:`,
  "directory.counselling.unsure-call": "Wenn das nicht stimmt: Rufen Sie trotzdem an. Wir leiten Sie weiter.",
  "directory.counselling.several": ({ count }: { count: number }) =>
    `${numbers[count] ?? String(count)} Stadtbezirke kommen in Frage`,
  "directory.counselling.several.postleitzahl": ({ name, count }: { name: string; count: number }) =>
    `Die Postleitzahl ${name} liegt in ${count === 2 ? "zwei" : "mehreren"} Stadtbezirken. Schreiben Sie Ihren Stadtteil oder Ihre Haltestelle, dann wissen wir es genauer.`,
  "directory.counselling.several.haltestelle": ({ name }: { name: string; count: number }) =>
    `Die Haltestelle „${name}“ liegt nahe an der Grenze von Stadtbezirken. Schreiben Sie Ihren Stadtteil, dann wissen wir es genauer.`,
  "directory.counselling.several.other": ({ name }: { name: string; count: number }) =>
    `Bei „${name}“ wissen wir nicht genau, wo Sie wohnen.`,
  "directory.counselling.several.call":
    "Oder rufen Sie eine dieser Nummern an. Dort hilft man Ihnen und leitet Sie weiter.",
  "directory.counselling.not-found": ({ words }: { words: string }) => `„${words}“ kennen wir noch nicht`,
  "directory.counselling.not-found.text":
    "Wählen Sie Ihren Stadtbezirk aus der Liste. Oder rufen Sie die zentrale Nummer an, dann verbinden wir Sie.",
  "directory.counselling.stadtbezirke": "Alle Stadtbezirke",
  "directory.counselling.central": "Zentrale Nummer",
  "directory.counselling.central.say": ({ office, stadtbezirk }: { office: string; stadtbezirk: string }) =>
    `Das ist die zentrale Nummer. Sagen Sie: „${office} ${stadtbezirk}“.`,
  "directory.counselling.no-office": ({ stadtbezirk }: { stadtbezirk: string }) => `Beratung für ${stadtbezirk}`,
  "directory.counselling.no-office.text":
    "Eine Anschrift für diesen Stadtbezirk kennen wir noch nicht. Am Telefon helfen wir Ihnen weiter.",
  "directory.counselling.address": "Adresse",
  "directory.counselling.address.unknown": "Die Adresse ist nicht angegeben. Bitte fragen Sie am Telefon.",
  "directory.counselling.hours": "Sprechzeiten",
  "directory.counselling.hours.unknown":
    "Die Sprechzeiten sind nicht angegeben. Rufen Sie an, dann vereinbaren wir einen Termin.",
  "directory.counselling.email": "E-Mail",
  "directory.counselling.traeger": "Wer berät?",
  "directory.counselling.example": "Beispiel",
  "directory.counselling.about": "Damit können Sie kommen",
  "directory.counselling.about.list": [
    "Sie brauchen Hilfe im Haushalt oder bei der Pflege.",
    "Sie fühlen sich allein und suchen Gesellschaft.",
    "Ihr Geld reicht nicht, oder ein Formular macht Sorgen.",
    "Sie möchten vorsorgen oder Ihre Wohnung umbauen.",
  ].join("\n"),
  "directory.counselling.about.free": "Die Beratung kostet nichts.",
  "directory.counselling.about.relatives": "Auch Angehörige und Nachbarn können anrufen.",
  "directory.counselling.phone.title": "Sie möchten lieber gleich sprechen?",
  "directory.counselling.phone.text": ({ hours }: { hours: string }) =>
    `${hours ? `${hours}. ` : ""}Wir verbinden Sie mit der richtigen Stelle.`,
  "directory.counselling.map.label": "Stadtbezirk auf der Karte wählen",
  "directory.counselling.map.caption": "Wählen Sie Ihren Stadtbezirk. Vereinfachte Karte.",
  "directory.counselling.map.caption.approximate":
    "Wählen Sie Ihren Stadtbezirk. Vereinfachte Karte, die Grenzen sind eine Annäherung.",
  "directory.counselling.map.uncertain": "Gelb: die Stadtbezirke, die in Frage kommen. Vereinfachte Karte.",
  "directory.counselling.border":
    "Unsere Grenzen der Stadtbezirke sind eine Annäherung. Wohnen Sie nahe an einer Grenze? Rufen Sie an, wir leiten Sie weiter.",
  "directory.counselling.all": ({ offices }: { offices: string }) => `Alle ${offices} nach Stadtbezirk`,
  "directory.counselling.all.stadtbezirk": "Stadtbezirk",
  "directory.counselling.all.phone": "Telefon",
  "directory.counselling.all.unknown": "nicht bekannt",
  "directory.counselling.all.none": ({ offices }: { offices: string }) =>
    `Die Anschriften der ${offices} sind hier noch nicht eingetragen. Rufen Sie die zentrale Nummer an, wir verbinden Sie.`,
  "directory.counselling.print": "In großer Schrift drucken",
};
