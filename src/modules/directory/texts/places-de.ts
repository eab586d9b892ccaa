import { plural } from "#platform/texts/locale.ts";

const places = plural("de", { one: "# Ort", other: "# Orte" });
const meetingPlaces = plural("de", { one: "# Ort der Begegnung", other: "# Orte der Begegnung" });
const others = plural("de", { one: "# weitere Anlaufstelle", other: "# weitere Anlaufstellen" });

/** Every sentence of the pages about places. */
export const placesDe = {
  "directory.places.title": ({ where }: { where: string }) => `Welche Orte gibt es ${where}?`,
  "directory.places.in": ({ area }: { area: string }) => `in ${area}`,
  "directory.places.near": ({ area }: { area: string }) => `rund um ${area}`,
  "directory.places.description": ({ city }: { city: string }) =>
    `Begegnungszentren, Treffpunkte und Beratungsstellen für ältere Menschen in ${city}, mit Öffnungszeiten und Telefonnummern.`,
  "directory.places.lead": (counts: { meeting: number; offices: string; others: number }) =>
    `Hier sind Sie willkommen: ${[
      ...(counts.meeting > 0 ? [meetingPlaces(counts.meeting)] : []),
      ...(counts.offices ? [counts.offices] : []),
      ...(counts.others > 0 ? [others(counts.others)] : []),
    ]
      .join(", ")
      .replace(/, ([^,]*)$/, " und $1")}.`,
  "directory.places.offices": ({ count, one, other }: { count: number; one: string; other: string }) =>
    count === 0 ? "" : `${count} ${count === 1 ? one : other}`,
  "directory.places.filter": "Orte filtern",
  "directory.places.q": "Name, Straße oder Stadtteil",
  "directory.places.near.title": "Zu Fuß zu erreichen",
  "directory.places.here.ask": "Was ist in meiner Nähe?",
  "directory.places.here.privacy":
    "Ihr Gerät fragt Sie nach dem Standort. Er bleibt auf Ihrem Gerät und wird nicht gesendet.",
  "directory.places.here.looking": "Ihr Gerät sucht den Standort …",
  "directory.places.here.title": "In Ihrer Nähe",
  "directory.places.here.way": "etwa # Minuten zu Fuß",
  "directory.places.here.denied":
    "Ihr Gerät hat den Standort nicht freigegeben. Schreiben Sie oben einfach Ihren Stadtteil oder Ihre Haltestelle.",
  "directory.places.here.failed":
    "Ihr Standort war nicht zu finden. Schreiben Sie oben einfach Ihren Stadtteil oder Ihre Haltestelle.",
  "directory.places.here.none": "Im Umkreis von 5 Kilometern kennen wir keinen Ort mit genauer Lage.",
  "directory.places.near.somewhere": "Auch in diesem Stadtbezirk",
  "directory.places.near.somewhere.text":
    "Von diesen Orten kennen wir die genaue Lage noch nicht. Sie können nah oder weiter weg sein.",
  "directory.places.stadtbezirk": "Stadtbezirk",
  "directory.places.stadtbezirk.all": "Alle Stadtbezirke",
  "directory.places.art": "Art des Ortes",
  "directory.places.art.all": "Alle Orte",
  "directory.places.count": ({ count }: { count: number }) => places(count),
  "directory.places.did-you-mean": "Meinten Sie:",
  "directory.places.did-you-mean.near": ({ area }: { area: string }) => `alle Orte rund um ${area}`,
  "directory.places.chip.near": ({ area }: { area: string }) => `nahe ${area}`,
  "directory.places.step-free": "stufenfrei",
  "directory.places.open.jetzt": "jetzt geöffnet",
  "directory.places.open.heute": "heute geöffnet",
  "directory.places.ignored": ({ name, value }: { name: string; value: string }) =>
    `Mit der Angabe „${value}“ bei „${name}“ können wir nichts anfangen. Wir haben sie weggelassen.`,
  "directory.places.ignored.near": ({ value }: { value: string }) =>
    `„${value}“ kennen wir nicht als Stadtteil, Haltestelle oder Postleitzahl. Hier sind alle Orte.`,
  "directory.places.without-stadtbezirk": "Ohne festen Stadtbezirk",
  "directory.places.closed.title": "Diese Orte gibt es nicht mehr",
  "directory.places.print": "In großer Schrift drucken",
  "directory.places.phone.title": "Nichts Passendes dabei?",
  "directory.places.phone.title.empty": "Wir suchen mit Ihnen",
  "directory.places.phone.text": ({ office }: { office: string }) =>
    `${office} kennt die Orte und hilft Ihnen beim Suchen.`,
  "directory.places.phone.text.central": "Wir kennen die Orte und helfen Ihnen beim Suchen.",
  "directory.places.printed": ({ date }: { date: string }) =>
    `Gedruckt am ${date}. Rufen Sie vorher an, wenn Sie einen weiten Weg haben.`,

  "directory.streets.open": "Straßenkarte öffnen",
  "directory.streets.label": "Straßenkarte",
  "directory.streets.zoom-in": "Vergrößern",
  "directory.streets.zoom-out": "Verkleinern",
  "directory.streets.gesture": "Zum Verschieben zwei Finger nehmen, zum Vergrößern die Knöpfe",
  "directory.streets.failed": "Die Straßenkarte lädt gerade nicht. Die Adressen stehen in der Liste.",
  "directory.places.map.label": "Stadtbezirk auf der Karte wählen",
  "directory.places.map.label.chosen": ({ area }: { area: string }) => `Orte in ${area} auf der Karte`,
  "directory.places.map.label.near": ({ name }: { name: string }) => `Orte rund um ${name} auf der Karte`,
  "directory.places.map.caption": "Wählen Sie einen Stadtbezirk. Vereinfachte Karte.",
  "directory.places.map.caption.approximate":
    "Wählen Sie einen Stadtbezirk. Vereinfachte Karte, die Grenzen sind eine Annäherung.",
  "directory.places.map.caption.chosen": "Vereinfachte Karte. Die Zahlen stehen auch in der Liste.",
  "directory.places.map.caption.chosen.plain": "Vereinfachte Karte.",
  "directory.places.map.stops": "Kleine Punkte: Haltestellen.",
  "directory.places.map.without-point": ({ names }: { names: readonly string[] }) =>
    `Ohne genaue Lage auf der Karte: ${names.join(", ")}.`,
  "directory.places.map.all": "Karte der ganzen Stadt",

  "directory.places.empty.title": ({ wish }: { wish: string }) => `Dazu haben wir noch keinen Ort: ${wish}`,
  "directory.places.empty.title.plain": "Hier haben wir noch keinen Ort",
  "directory.places.empty.lead": "Das kommt Ihrem Wunsch am nächsten:",
  "directory.places.empty.none": "Auch in der Nähe haben wir noch nichts. Rufen Sie uns an, wir suchen mit Ihnen.",
  "directory.places.empty.other-time": "Zu anderen Zeiten",
  "directory.places.empty.other-place": "Etwas weiter weg",
  "directory.places.empty.other-kind": "In der Nähe, etwas anderes",
  "directory.places.empty.further": "Weiter suchen:",
  "directory.places.empty.everywhere": ({ city }: { city: string }) => `in ganz ${city}`,
  "directory.places.empty.all": "alle Orte",

  "directory.places.kind.begegnungszentrum": "Städtisches Begegnungszentrum",
  "directory.places.kind.begegnungsstaette": "Begegnungsstätte",
  "directory.places.kind.weiterer_ort": "Weiterer Ort der Begegnung",
  "directory.places.kind.beratung": "Beratungsstelle",
  "directory.places.kind.gruppe": "Selbst organisierte Gruppe",
  "directory.places.kind.sonstiger_ort": "Anderer Ort",
  "directory.places.kinds.begegnungszentrum": "Städtische Begegnungszentren",
  "directory.places.kinds.begegnungsstaette": "Geförderte Begegnungsorte",
  "directory.places.kinds.weiterer_ort": "Weitere Orte der Begegnung",
  "directory.places.kinds.beratung": "Beratungsstellen",
  "directory.places.kinds.gruppe": "Selbst organisierte Gruppen",
  "directory.places.kinds.sonstiger_ort": "Andere Orte",
  "directory.places.example": "Beispiel",
  "directory.places.status.pausiert": "macht gerade Pause",
  "directory.places.status.verlegt": "verlegt",
  "directory.places.status.geschlossen": "geschlossen",

  "directory.places.now.open": ({ until }: { until: string }) => `jetzt geöffnet, heute bis ${until} Uhr`,
  "directory.places.now.hours": ({ hours }: { hours: string }) => `heute geöffnet ${hours}`,
  "directory.places.now.over": "für heute geschlossen",
  "directory.places.now.closed": ({ reason }: { reason: string }) =>
    reason ? `heute geschlossen: ${reason}` : "heute geschlossen",
  "directory.places.now.next": ({ day, from }: { day: string; from: string }) =>
    `Wieder geöffnet: ${day}, ab ${from} Uhr`,
  "directory.places.now.text": ({ text }: { text: string }) => `Öffnungszeiten: ${text}`,

  "directory.place.former-names": ({ names }: { names: readonly string[] }) => `Früher: ${names.join(", ")}`,
  "directory.place.closed": ({ since, reason }: { since: string; reason: string }) =>
    `Diesen Ort gibt es nicht mehr.${since ? ` Er ist seit dem ${since} geschlossen.` : ""}${reason ? ` Grund: ${reason}` : ""}`,
  "directory.place.closed.nearest": "Diese Orte gibt es in der Nähe",
  "directory.place.closed.none": "In der Nähe kennen wir noch keinen anderen Ort.",
  "directory.place.closed.all": "Alle Orte ansehen",
  "directory.place.paused": ({ reason }: { reason: string }) =>
    `Dieser Ort macht gerade Pause.${reason ? ` Grund: ${reason}` : ""}`,
  "directory.place.moved": ({ reason }: { reason: string }) =>
    `Der Ort ist zurzeit verlegt.${reason ? ` ${reason}` : " Rufen Sie an und fragen Sie nach der neuen Anschrift."}`,
  "directory.place.opening": "Wann geöffnet?",
  "directory.place.opening.unknown": "Die Öffnungszeiten sind nicht angegeben. Bitte fragen Sie nach.",
  "directory.place.address": "Adresse",
  "directory.place.address.unknown": "Die Adresse ist nicht angegeben. Bitte fragen Sie nach.",
  "directory.place.quarter": ({ quarter }: { quarter: string }) => `Stadtteil ${quarter}`,
  "directory.place.transport": "Bus und Bahn",
  "directory.place.stop": ({ stop, metres, minutes }: { stop: string; metres: number; minutes: number }) =>
    `Haltestelle ${stop}, etwa ${metres} Meter Luftlinie, zu Fuß rund ${minutes} Minuten`,
  "directory.place.access": "Barrierefrei?",
  "directory.place.access.all-unknown": "Das ist noch nicht bekannt. Bitte fragen Sie vorher nach.",
  "directory.place.access.unknown": ({ names }: { names: readonly string[] }) => `Nicht bekannt: ${names.join(", ")}`,
  "directory.place.access.stepFree": "stufenfreier Eingang",
  "directory.place.access.stepFree.yes": "Der Eingang ist stufenfrei.",
  "directory.place.access.stepFree.no": "Am Eingang gibt es Stufen.",
  "directory.place.access.lift": "Aufzug",
  "directory.place.access.lift.yes": "Es gibt einen Aufzug.",
  "directory.place.access.lift.no": "Es gibt keinen Aufzug.",
  "directory.place.access.accessibleToilet": "Toilette für Rollstühle",
  "directory.place.access.accessibleToilet.yes": "Es gibt eine Toilette für Rollstühle.",
  "directory.place.access.accessibleToilet.no": "Es gibt keine Toilette für Rollstühle.",
  "directory.place.access.hearingLoop": "Höranlage",
  "directory.place.access.hearingLoop.yes": "Es gibt eine Höranlage.",
  "directory.place.access.hearingLoop.no": "Es gibt keine Höranlage.",
  "directory.place.access.accessibleParking": "Behindertenparkplatz",
  "directory.place.access.accessibleParking.yes": "Es gibt einen Behindertenparkplatz.",
  "directory.place.access.accessibleParking.no": "Es gibt keinen Behindertenparkplatz.",
  "directory.place.traeger": "Wer ist da?",
  "directory.place.languages": "Sprachen",
  "directory.place.website": "Internet",
  "directory.place.rooms": "Räume",
  "directory.place.rooms.name": "Raum",
  "directory.place.rooms.size": "Größe",
  "directory.place.rooms.square-metres": ({ count }: { count: number }) => `${count} m²`,
  "directory.place.rooms.seats": "Sitzplätze",
  "directory.place.rooms.features": "Gut zu wissen",
  "directory.place.rooms.step-free": "stufenfrei",
  "directory.place.rooms.not-step-free": "mit Stufen",
  "directory.place.rooms.kitchen": "Küche",
  "directory.place.rooms.wifi": "WLAN",
  "directory.place.rooms.hearing-loop": "Höranlage",
  "directory.place.rooms.unknown": "nicht bekannt",
  "directory.place.dates": "Das ist hier in den nächsten 14 Tagen los",
  "directory.place.dates.none": "In den nächsten 14 Tagen ist hier nichts eingetragen.",
  "directory.place.dates.all": "Alle Termine an diesem Ort",
  "directory.place.map.label": ({ place }: { place: string }) => `Lage von ${place}`,
  "directory.place.map.without-point": ({ area }: { area: string }) =>
    `Die genaue Lage kennen wir nicht. Der Ort liegt im Stadtbezirk ${area}.`,
  "directory.place.map.nothing": "Die genaue Lage kennen wir nicht.",
  "directory.place.phone.title": "Fragen zum Ort?",
  "directory.place.phone.central": "Der Ort nennt keine Telefonnummer. Rufen Sie uns an, wir fragen für Sie nach.",
  "directory.place.phone.office": ({ office }: { office: string }) =>
    `Der Ort nennt keine Telefonnummer. ${office} fragt für Sie nach.`,
  "directory.place.phone.closed": "Wir sagen Ihnen, wohin Sie stattdessen gehen können.",
  "directory.place.email": "E-Mail:",
  "directory.place.print": "Drucken",
  "directory.place.share": "Weitersagen per E-Mail",
  "directory.place.share.subject": ({ place }: { place: string }) => `Vielleicht ein Ort für Sie: ${place}`,
  "directory.place.qr": "Mit dem Handy öffnen",
  "directory.place.qr.text": "Richten Sie die Kamera Ihres Handys auf dieses Zeichen. Dann öffnet sich diese Seite.",
  "directory.place.confirmed": ({ date, by }: { date: string; by: string }) =>
    `Zuletzt bestätigt am ${date}${by ? ` von ${by}` : ""}`,
  "directory.place.unconfirmed": "Noch von niemandem bestätigt. Bitte rufen Sie vorher an.",
  "directory.place.unconfirmed.closed": "Noch von niemandem bestätigt.",
  "directory.place.report": "Stimmt etwas nicht?",
  "directory.place.source": ({ name, date }: { name: string; date: string }) =>
    `Quelle: ${name || "öffentliche Angaben"}${date ? `, Stand ${date}` : ""}`,
};
