/** Care and joining in: who helps, who is glad of help. */
export const contactDe = {
  "directory.contact.filter": "Auswählen, was passt",
  "directory.contact.stadtbezirk": "Stadtbezirk",
  "directory.contact.stadtbezirk.all": "Ganze Stadt",
  "directory.contact.ignored": ({ name, value }: { name: string; value: string }) =>
    `Mit der Angabe „${value}“ bei „${name}“ können wir nichts anfangen. Wir haben sie weggelassen.`,
  "directory.contact.none":
    "Dafür haben wir hier noch keine Anlaufstelle eingetragen. Rufen Sie uns an, wir kennen mehr.",
  "directory.contact.everywhere": "In der ganzen Stadt suchen",
  "directory.contact.example": "Beispiel",
  "directory.contact.open": ({ hours }: { hours: string }) => `Erreichbar: ${hours}`,
  "directory.contact.website": "Zur Internetseite",
  "directory.contact.whole-city": "für die ganze Stadt",
  "directory.contact.not-yet": "Das gibt es hier noch nicht",
  "directory.contact.phone.office": ({ office }: { office: string }) => `${office} berät Sie kostenlos.`,
  "directory.contact.phone.text": ({ office }: { office: string }) =>
    `Wir verbinden Sie weiter: ${office} in Ihrer Nähe. Die Beratung ist kostenlos.`,
  "directory.contact.find-office": ({ office }: { office: string }) => `${office} finden`,

  "directory.pflege.here": "Pflege",
  "directory.pflege.title": "Wer hilft bei der Pflege?",
  "directory.pflege.lead":
    "Für Menschen, die Hilfe brauchen, und für alle, die jemanden pflegen. Ein Anruf genügt für den Anfang.",
  "directory.pflege.description": ({ city }: { city: string }) =>
    `Rat und Entlastung bei Pflege und Demenz in ${city}: Anlaufstellen mit Telefonnummern, Gesprächskreise und Termine.`,
  "directory.pflege.need": "Worum geht es?",
  "directory.pflege.need.all": "Alles rund um Pflege",
  "directory.need.pflege": "Ich pflege einen Menschen",
  "directory.need.demenz": "Demenz",
  "directory.pflege.need.begleitung": "Besuch und Begleitung",
  "directory.pflege.contacts": "Hier bekommen Sie Hilfe",
  "directory.pflege.no-phone": "Eine eigene Telefonnummer kennen wir nicht. Wir verbinden Sie:",
  "directory.pflege.dates": "Termine für Angehörige und bei Demenz",
  "directory.pflege.dates.all": "Alle Termine zur Beratung rund um Pflege",
  "directory.pflege.phone.title": "Am besten zuerst anrufen",
  "directory.pflege.not-yet":
    "Freie Plätze in Heimen und in der Tagespflege können wir Ihnen hier noch nicht zeigen. Auch Pflegedienste sind noch nicht eingetragen.",
  "directory.pflege.instead":
    "Das können Sie heute tun: Rufen Sie an und fragen Sie nach freien Plätzen, nach dem Antrag auf einen Pflegegrad und nach Hilfe im Haushalt. Auch Ihre Pflegekasse berät Sie.",
  "directory.pflege.state-finder": "Freie Heimplätze in Nordrhein-Westfalen zeigt eine Seite des Landes:",
  "directory.pflege.state-finder.name": "Heimfinder NRW",

  "directory.mitmachen.here": "Mitmachen",
  "directory.mitmachen.title": "Wo kann ich mitmachen?",
  "directory.mitmachen.lead":
    "Schon eine Stunde im Monat hilft. Diese Stellen beraten Sie und sagen Ihnen, wer sich auf Sie freut.",
  "directory.mitmachen.description": ({ city }: { city: string }) =>
    `Sich in ${city} für ältere Menschen engagieren: Besuche, Begleitung, Nachbarschaft. Anlaufstellen mit Telefonnummern.`,
  "directory.mitmachen.need": "Was möchten Sie tun?",
  "directory.mitmachen.need.all": "Ich schaue mich um",
  "directory.need.ehrenamt": "Ein Ehrenamt finden",
  "directory.mitmachen.need.begleitung": "Jemanden besuchen oder begleiten",
  "directory.need.begegnung": "In der Nachbarschaft mitmachen",
  "directory.mitmachen.contacts": "Hier sind Sie willkommen",
  "directory.mitmachen.no-phone": "Eine eigene Telefonnummer kennen wir nicht. Wir verbinden Sie:",
  "directory.mitmachen.dates": "Hier können Sie einfach dazukommen",
  "directory.mitmachen.dates.all": "Alle Angebote zum Mitmachen",
  "directory.mitmachen.phone.title": "Lieber erst einmal reden?",
  "directory.mitmachen.not-yet":
    "Eine Liste, wer gerade wen sucht, gibt es hier noch nicht. Auch anmelden können Sie sich hier noch nicht.",
  "directory.mitmachen.instead":
    "Das können Sie heute tun: Rufen Sie eine der Stellen an. Sagen Sie, was Sie gern tun und wann Sie Zeit haben.",
};
