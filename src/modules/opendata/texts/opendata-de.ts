/** What the open interfaces say, to programs and to those who write them. */
export const opendataDe = {
  "opendata.unknown": "Diesen Eintrag gibt es nicht.",
  "opendata.parameter.unknown": ({ name, known }: { name: string; known: string }) =>
    `Den Parameter „${name}“ gibt es hier nicht. Möglich sind: ${known || "keine"}.`,
  "opendata.parameter.wrong": ({ name, value }: { name: string; value: string }) =>
    `Der Wert „${value}“ passt nicht zum Parameter „${name}“.`,

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
};
