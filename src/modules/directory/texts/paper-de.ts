import { plural } from "#platform/texts/locale.ts";

const more = plural("de", { one: "Es gibt noch # weiteren Termin.", other: "Es gibt noch # weitere Termine." });

/** What stands on paper: the leaflet of a month, the notice for the door, the Merkliste; what was entered stays German. */
export const paperDe = {
  "directory.paper.author": ({ city }: { city: string }) => `Beisammen in ${city}`,
  "directory.paper.page": "Seite",
  "directory.paper.foot": ({ date }: { date: string }) =>
    `Stand: ${date}. Rufen Sie vorher an, wenn Sie einen weiten Weg haben.`,
  "directory.paper.qr": ({ address }: { address: string }) => `QR-Code mit der Adresse: ${address}`,
  "directory.paper.qr.caption": "Immer aktuell im Internet. Kamera des Handys auf das Zeichen richten:",
  "directory.paper.call": "Fragen? Rufen Sie an.",
  "directory.paper.all-day": "ohne Uhrzeit",
  "directory.paper.step-free": "stufenfrei",
  "directory.paper.phone": ({ phone }: { phone: string }) => `Telefon ${phone}`,
  "directory.paper.register": ({ phone }: { phone: string }) => `Anmeldung: Telefon ${phone}`,
  "directory.paper.register.unknown": "mit Anmeldung",
  "directory.paper.come": "ohne Anmeldung",
  "directory.paper.cancelled": ({ reason }: { reason: string }) =>
    reason === "" ? "Fällt aus." : `Fällt aus: ${reason}`,
  "directory.paper.moved": ({ reason }: { reason: string }) => (reason === "" ? "Verlegt." : `Verlegt: ${reason}`),
  "directory.paper.changed": ({ note }: { note: string }) => `Geändert: ${note}`,
  "directory.paper.example": ({ title }: { title: string }) => `${title} (Beispiel)`,
  "directory.paper.more": ({ count }: { count: number }) =>
    `${more(count)} Sie finden sie im Internet oder erfahren sie am Telefon.`,

  "directory.paper.month.title": ({ area }: { area: string }) => `Was ist los in ${area}?`,
  "directory.paper.month.lead": ({ month }: { month: string }) =>
    `Treffen, Kurse und Ausflüge für ältere Menschen im ${month}, nach Tagen geordnet.`,
  "directory.paper.month.from": ({ date }: { date: string }) => `Ab ${date}.`,
  "directory.paper.month.none": "Für diesen Monat ist noch nichts eingetragen. Rufen Sie an, wir wissen oft mehr.",
  "directory.paper.month.unknown": ({ value }: { value: string }) =>
    `„${value}“ ist kein Monat. Schreiben Sie zum Beispiel 2026-12 für Dezember 2026.`,
  "directory.paper.month.past": ({ month }: { month: string }) =>
    `Der ${month} ist vorbei. Das Blatt gibt es für diesen und die nächsten zwölf Monate.`,
  "directory.paper.month.far": ({ month }: { month: string }) =>
    `Für ${month} steht noch nichts fest. Das Blatt gibt es für diesen und die nächsten zwölf Monate.`,

  "directory.paper.door.foot": ({ date }: { date: string }) => `Stand: ${date}`,
  "directory.paper.door.open": "Geöffnet",
  "directory.paper.door.week": ({ from, to }: { from: string; to: string }) => `Programm vom ${from} bis ${to}`,
  "directory.paper.door.none": "In dieser Woche steht nichts im Programm.",
  "directory.paper.door.access": "Der Eingang ist stufenfrei.",
  "directory.paper.door.qr": "Das ganze Programm im Internet:",
  "directory.paper.door.week.unknown": ({ value }: { value: string }) =>
    `Mit der Angabe „${value}“ bei „woche“ können wir nichts anfangen. Es gibt „diese“ und „naechste“.`,

  "directory.paper.kept.title": "Meine Merkliste",
  "directory.paper.kept.none": "Auf Ihrer Merkliste steht noch nichts.",
};
