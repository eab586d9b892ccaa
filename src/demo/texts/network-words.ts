/** What an office does with its partners, in the words of an office; nobody is meant. */
export const networkWords = {
  table: ({ office }: { office: string }) => `Runder Tisch Seniorenarbeit ${office}`,
  about: "Wer im Stadtbezirk für ältere Menschen arbeitet, trifft sich zweimal im Jahr.",
  room: ({ host }: { host: string }) => `${host}, großer Raum`,
  agenda: "1. Begrüßung\n2. Neues aus den Einrichtungen\n3. Schwerpunkt des Treffens\n4. Termine und Verabredungen",
  minutes: [
    "Die Einrichtungen berichten. Schwerpunkt war Einsamkeit im Alter: Wer niemanden erreicht, soll leichter gefunden werden. Ein gemeinsamer Flyer wird vorbereitet.",
    "Schwerpunkt war Hitze: Kühle Orte im Stadtbezirk wurden gesammelt. Die Liste geht an alle und an das Hitzetelefon.",
    "Schwerpunkt war der Übergang nach dem Krankenhaus. Der Sozialdienst nennt eine feste Nummer.",
  ],
  tasks: [
    { content: "Flyer entwerfen", who: "Seniorenbüro" },
    { content: "Liste kühler Orte ergänzen", who: "Alle" },
    { content: "Raum für das nächste Treffen reservieren", who: "Gastgeber" },
  ],
  people: [
    { name: "Andrea Beispiel", role: "Leitung" },
    { name: "Thomas Muster", role: "Sozialdienst" },
    { name: "Sabine Probe", role: "Ansprechperson für Ältere" },
  ],
  contacts: [
    "Angebote abgeglichen, alles noch richtig.",
    "Freie Plätze erfragt: zurzeit eine Warteliste.",
    "Gemeinsamen Infostand verabredet.",
  ],
  agreements: [
    "Das Seniorenbüro hält einmal im Monat Sprechstunde im Haus.",
    "Kurzer Weg bei Entlassungen: Anruf am selben Tag.",
  ],
  seal: "Rundgang mit der Leitung. Die Karte gibt es jetzt in großer Schrift.",
  asks: [
    { help: "einkaufen", content: "Sucht jemanden, der einmal in der Woche beim Einkauf trägt." },
    { help: "besuch", content: "Wünscht sich einen Besuch zum Kartenspielen." },
    { help: "technik", content: "Braucht Hilfe mit dem neuen Handy." },
    { help: "begleiten", content: "Sucht Begleitung zum Spaziergang im Park." },
  ],
  offers: [
    { help: "einkaufen", content: "Geht freitags einkaufen und nimmt gern etwas mit." },
    { help: "besuch", content: "Hat dienstags Zeit für Gespräch und Spiele." },
    { help: "technik", content: "Erklärt Handy und Computer in Ruhe." },
    { help: "garten", content: "Hilft gern im Garten." },
  ],
  firstNames: ["Anneliese", "Horst", "Fatma", "Jürgen", "Irina", "Marlies", "Karl", "Ayşe"],
  mailings: [
    {
      subject: "Seniorenwoche: Wer macht mit?",
      body: "Guten Tag, {Ansprechperson},\n\nim Frühjahr gibt es wieder eine Seniorenwoche. Möchte sich {Einrichtung} beteiligen? Rufen Sie uns gern an.\n\nIhr Seniorenbüro",
    },
    {
      subject: "Stimmen Ihre Angaben noch?",
      body: "Guten Tag, {Ansprechperson},\n\nwir prüfen einmal im Jahr, was wir über {Einrichtung} weitersagen. Hat sich etwas geändert?\n\nIhr Seniorenbüro",
    },
  ],
};
