/** What the open interfaces say, to programs and to those who write them. */
export const opendataDe = {
  "opendata.unknown": "Diesen Eintrag gibt es nicht.",
  "opendata.parameter.unknown": ({ name, known }: { name: string; known: string }) =>
    `Den Parameter „${name}“ gibt es hier nicht. Möglich sind: ${known || "keine"}.`,
  "opendata.parameter.wrong": ({ name, value }: { name: string; value: string }) =>
    `Der Wert „${value}“ passt nicht zum Parameter „${name}“.`,
  "opendata.postcode.nowhere": ({ postcode }: { postcode: string }) =>
    `Wo „${postcode}“ liegt, ist hier nicht bekannt: Von keinem Ort mit dieser Postleitzahl kennen wir den Punkt.`,

  "opendata.hsds.no-description": "Zu dieser Organisation gibt es noch keine Beschreibung.",
  "opendata.hsds.label.example": "Beispiel",
  "opendata.hsds.label.source": "Quelle",
  "opendata.hsds.slug": "Name in der Adresse des Wegweisers",
  "opendata.hsds.stop": ({ stop, metres }: { stop: string; metres: number }) =>
    `Haltestelle ${stop}, etwa ${metres} Meter entfernt`,
  "opendata.hsds.local-time": "Uhrzeiten in Ortszeit (Europe/Berlin).",
  "opendata.hsds.called-off": ({ on }: { on: string }) => `Fällt aus am ${on}.`,
  "opendata.hsds.moved": ({ on, to }: { on: string; to: string }) => `Verlegt vom ${on} auf den ${to}.`,
  "opendata.hsds.closed": "Geschlossen",
  "opendata.hsds.other-hours": "Andere Öffnungszeiten",
  "opendata.hsds.online": "Online-Teilnahme",
  "opendata.hsds.meeting-point": ({ where }: { where: string }) => `Treffpunkt: ${where}`,
  "opendata.hsds.example": "Beispiel: Dieses Angebot ist für die Vorführung ausgedacht.",
  "opendata.hsds.paused": "Das Angebot pausiert zurzeit.",
  "opendata.hsds.registration.none": "Keine Anmeldung nötig.",
  "opendata.hsds.registration.required": "Mit Anmeldung.",
  "opendata.hsds.registration.until": ({ until }: { until: string }) => `Anmelden bis: ${until}.`,

  "opendata.price.free": "Kostenlos.",
  "opendata.price.donation": "Um eine Spende wird gebeten.",
  "opendata.price.per_date": ({ amount }: { amount: string }) => `${amount} für jeden Termin.`,
  "opendata.price.per_course": ({ amount }: { amount: string }) => `${amount} für den ganzen Kurs.`,
  "opendata.price.option.free": "kostenlos",
  "opendata.price.option.donation": "Spende",
  "opendata.price.option.per_date": "je Termin",
  "opendata.price.option.per_course": "ganzer Kurs",

  "opendata.access.stepFree": ({ yes }: { yes: boolean }) => (yes ? "Stufenloser Zugang" : "Zugang nicht stufenlos"),
  "opendata.access.lift": ({ yes }: { yes: boolean }) => (yes ? "Aufzug" : "Kein Aufzug"),
  "opendata.access.accessibleToilet": ({ yes }: { yes: boolean }) =>
    yes ? "Toilette für Rollstühle" : "Keine Toilette für Rollstühle",
  "opendata.access.hearingLoop": ({ yes }: { yes: boolean }) => (yes ? "Höranlage" : "Keine Höranlage"),
  "opendata.access.accessibleParking": ({ yes }: { yes: boolean }) =>
    yes ? "Behindertenparkplatz" : "Kein Behindertenparkplatz",

  "opendata.kind.begegnungszentrum": "Begegnungszentrum",
  "opendata.kind.begegnungsstaette": "Begegnungsstätte",
  "opendata.kind.weiterer_ort": "Weiterer Ort der Begegnung",
  "opendata.kind.beratung": "Beratungsstelle",
  "opendata.kind.gruppe": "Gruppe",
  "opendata.kind.sonstiger_ort": "Sonstiger Ort",

  "opendata.taxonomy.themen": "Themen",
  "opendata.taxonomy.themen.text":
    "Worum es geht: oben die sechs Arten der Hilfe nach § 71 Absatz 2 SGB XII, darunter Themen des Alltags.",
  "opendata.taxonomy.stadtbezirke": "Stadtbezirke",
  "opendata.taxonomy.stadtbezirke.text": "Die Stadtbezirke der Stadt.",
  "opendata.taxonomy.ortsarten": "Arten von Orten",
  "opendata.taxonomy.ortsarten.text": "Was für ein Haus es ist.",
  "opendata.term.text": ({ name, taxonomy }: { name: string; taxonomy: string }) => `${taxonomy}: ${name}`,

  "opendata.openapi.title": ({ city }: { city: string }) => `Angebote für ältere Menschen in ${city}`,
  "opendata.openapi.text":
    "Nur lesen, ohne Schlüssel, nach Open Referral HSDS 3.1. Die Schemas stammen von Open Referral (CC BY-SA 4.0).",

  "opendata.data.here": "Offene Daten",
  "opendata.data.title": "Offene Daten: nehmen Sie mit, was Sie brauchen",
  "opendata.data.lead": ({ city }: { city: string }) =>
    `Was im Wegweiser für ältere Menschen in ${city} steht, gibt es auch als Daten: für Vereine, Nachbarstädte, Forschung und eigene Programme. Ohne Anmeldung.`,
  "opendata.data.demo":
    "Das ist eine Vorführung. Einträge mit „beispiel = ja“ sind ausgedacht; die Lizenz ist ein Vorschlag.",
  "opendata.data.files": "Dateien zum Herunterladen",
  "opendata.data.files.text":
    "Eine leere Zelle heißt: Das weiß niemand sicher. Ein unbekannter Preis ist also nicht kostenlos. Mehrere Werte in einer Zelle trennt ein Semikolon. Die Kennung („id“) eines Eintrags bleibt immer gleich.",
  "opendata.data.fields": "Welche Spalten gibt es?",
  "opendata.data.table": "Tabelle",
  "opendata.data.content": "Was darin steht",
  "opendata.data.entries": "Einträge",
  "opendata.data.download": "Herunterladen",
  "opendata.data.csv": ({ name }: { name: string }) => `${name} als CSV`,
  "opendata.data.json": ({ name }: { name: string }) => `${name} als JSON`,
  "opendata.data.angebote": "Angebote",
  "opendata.data.angebote.text":
    "Kurse, Treffen und Dienste, die es gerade gibt, mit Thema, Preis, Anmeldung und Telefon.",
  "opendata.data.termine": "Termine",
  "opendata.data.termine.text": "Jeder kommende Termin mit Tag, Uhrzeit und Ort, auch abgesagte und verlegte.",
  "opendata.data.orte": "Orte",
  "opendata.data.orte.text": "Häuser und Treffpunkte mit Anschrift, Öffnungszeiten und Zugang ohne Barrieren.",
  "opendata.data.organisationen": "Organisationen",
  "opendata.data.organisationen.text": "Träger, Verbände und Vereine hinter Orten und Angeboten.",
  "opendata.data.zahlen": "Zahlen",
  "opendata.data.zahlen.text": "Die veröffentlichten Zahlen mit Zeitraum und Zählregel.",
  "opendata.data.licence": "Was dürfen Sie damit tun?",
  "opendata.data.licence.none":
    "Unter welcher Lizenz die Daten stehen, legt die Stadt noch fest. Bitte fragen Sie vorher nach.",
  "opendata.data.licence.all": "Alle Tabellen auf dieser Seite stehen unter dieser Lizenz:",
  "opendata.data.licence.name": ({ attribution }: { attribution: string }) =>
    `Nennen Sie als Quelle: „${attribution}“.`,
  "opendata.data.licence.maps":
    "Karten und Grenzen gehören nicht dazu; ihre Lizenzen stehen im Impressum. Namen von Privatpersonen sind in den Daten nicht enthalten.",
  "opendata.data.use": "So benutzen Sie die Daten",
  "opendata.data.use.sheet":
    "In einer Tabellenkalkulation: die CSV-Datei speichern, dann über „Daten aus Text/CSV“ öffnen und als Zeichensatz UTF-8 und als Trennzeichen das Komma wählen.",
  "opendata.data.use.programs":
    "Im eigenen Programm: die JSON-Dateien laden. Schicken Sie das ETag der letzten Antwort als If-None-Match mit, dann kommt nur etwas, wenn sich etwas geändert hat. Bis zu 120 Dateien in zehn Minuten sind möglich.",
  "opendata.data.use.embed": "Auf der eigenen Website, ohne zu programmieren:",
  "opendata.data.use.portals": "Für Datenportale gibt es ein Verzeichnis nach DCAT-AP.de:",
  "opendata.data.catalogue": "Verzeichnis als JSON-LD",
  "opendata.data.catalogue.title": ({ city }: { city: string }) => `Offene Daten der Seniorenarbeit in ${city}`,
  "opendata.data.catalogue.text": ({ city }: { city: string }) =>
    `Angebote, Termine, Orte, Organisationen und Zahlen der Seniorenarbeit in ${city}.`,
  "opendata.data.keywords": "Senioren, ältere Menschen, Seniorenarbeit, Begegnung, Beratung",
  "opendata.data.hsds": "Schnittstelle nach Open Referral HSDS 3.1",
  "opendata.data.hsds.text":
    "Wer ein eigenes Verzeichnis führt, kann die Einträge nach dem offenen Standard HSDS 3.1 abfragen: services (Angebote), service_at_locations (Angebote an einem Ort), organizations (Organisationen), taxonomies und taxonomy_terms (Themen, Stadtbezirke, Arten von Orten). Nur lesen, ohne Schlüssel.\nUnser Profil: Das Land ist immer DE, das Bundesland steht als Kürzel in state_province. Uhrzeiten sind Ortszeiten. Wöchentliche und monatliche Reihen stehen als Regel, alle anderen als einzelne Termine. Mit modified_after kommen auch beendete Angebote. Die Zeile unter metadata nennt nur den Tag der letzten Änderung. Ausgedachte Einträge tragen das Merkmal „Beispiel“.\nBis zu 6000 Abfragen in zehn Minuten sind möglich. Danach sagt die Antwort, wann es weitergeht.",
  "opendata.data.hsds.root": "Schnittstelle öffnen",
  "opendata.data.hsds.openapi": "Beschreibung als OpenAPI",
};
