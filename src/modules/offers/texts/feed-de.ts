/** What stands in a calendar itself: one address for each language; what was entered stays German. */
export const feedDe = {
  "offers.feed.name": ({ what }: { what: string }) => `Beisammen: ${what}`,
  "offers.feed.example": ({ title }: { title: string }) => `${title} (Beispiel)`,
  "offers.feed.cancelled": ({ title }: { title: string }) => `Fällt aus: ${title}`,
  "offers.feed.off": ({ reason }: { reason: string }) =>
    reason === "" ? "Dieser Termin fällt aus." : `Dieser Termin fällt aus: ${reason}`,
  "offers.feed.moved": ({ from, reason }: { from: string; reason: string }) =>
    reason === "" ? `Verlegt vom ${from}.` : `Verlegt vom ${from}: ${reason}`,
  "offers.feed.phone": ({ phone }: { phone: string }) => `Telefon: ${phone}`,
  "offers.feed.step-free": "Der Eingang ist stufenfrei.",
};
