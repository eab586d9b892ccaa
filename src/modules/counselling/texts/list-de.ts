export const listDe = {
  "counselling.case.list-dormant": "Ruhende durchsehen",
  "counselling.case.close-dormant": "Ruhende Fälle schließen",
  "counselling.list.any": "alle",
  "counselling.list.search": "Fälle suchen",
  "counselling.list.search.hint": "Name, Nummer, Telefon",
  "counselling.list.urgency": "Eile",
  "counselling.list.check": "Nachsehen",
  "counselling.list.last-contact": "Letzter Kontakt",
  "counselling.list.uebergeben": "Der Fall ist übergeben.",
  "counselling.list.abgegeben": "Der Fall ist abgegeben. Ihr Büro sieht ihn nicht mehr.",
  "counselling.list.span.begleitet": ({ from, until }: { from: string; until: string }) =>
    `Fälle, die zwischen ${from} und ${until} begleitet wurden.`,
  "counselling.list.span.neu": ({ from, until }: { from: string; until: string }) =>
    `Fälle, die zwischen ${from} und ${until} aufgenommen wurden.`,
  "counselling.list.span.abgeschlossen": ({ from, until }: { from: string; until: string }) =>
    `Fälle, die zwischen ${from} und ${until} geschlossen wurden.`,
  "counselling.list.span.readable":
    "Sie sehen nur Fälle, die Sie lesen dürfen; die Zahl im Bericht kann darum größer sein.",
  "counselling.list.span.end": "Alle offenen Fälle zeigen",
  "counselling.check.ueberfaellig": () => "Wiedervorlage überfällig",
  "counselling.check.ohne-kontakt": ({ wochen }: { wochen: number }) => `seit ${wochen} Wochen ohne Kontakt`,
  "counselling.check.ohne-einwilligung": () => "ohne Einwilligung",
  "counselling.dormant.lead": ({ weeks }: { weeks: number }) =>
    `Fälle, die Sie lesen dürfen und in denen seit ${weeks} Wochen niemand Kontakt hatte. Wählen Sie aus, was geschlossen werden kann; vor dem Schließen sehen Sie noch einmal, was geschieht.`,
  "counselling.dormant.weeks": "Seit so vielen Wochen ohne Kontakt",
  "counselling.dormant.none": "Nichts ruht zu lange",
  "counselling.dormant.none.text": "Fälle ohne Kontakt stehen hier, damit niemand vergessen wird.",
  "counselling.dormant.pick": "Auswählen",
  "counselling.dormant.pick-one": ({ name }: { name: string }) => `${name} auswählen`,
  "counselling.dormant.preview": "Auswahl ansehen",
  "counselling.dormant.preview.heading": ({ count }: { count: number }) =>
    count === 1 ? "1 Fall wird geschlossen" : `${count} Fälle werden geschlossen`,
  "counselling.dormant.reason": "Grund: kein Kontakt mehr. Jeder Fall lässt sich wieder öffnen.",
  "counselling.dormant.follow-ups": "Offene Wiedervorlagen sind damit erledigt.",
  "counselling.dormant.tick": "Ich habe die Namen durchgesehen",
  "counselling.dormant.keep": "Zurück zur Liste",
  "counselling.dormant.not-seen": "Bitte bestätigen Sie, dass Sie die Namen durchgesehen haben.",
  "counselling.dormant.nothing": "Bitte wählen Sie mindestens einen Fall.",
  "counselling.dormant.changed":
    "Mindestens ein Fall hat sich inzwischen geändert oder hatte Kontakt. Bitte sehen Sie die Liste noch einmal durch.",
  "counselling.dormant.done": ({ count }: { count: number }) =>
    count === 1 ? "1 Fall ist geschlossen." : `${count} Fälle sind geschlossen.`,
};
