export const templateDe = {
  "counselling.template.list": "Vorlagen",
  "counselling.template.add": "Neue Vorlage",
  "counselling.template.remove": "Vorlage entfernen",
  "counselling.template.lead":
    "Was in Ihrem Büro immer wieder kommt, füllt das Formular mit einem Klick. Vorlagen sehen alle Kolleginnen und Kollegen des Büros.",
  "counselling.template.name": "Name der Vorlage",
  "counselling.template.open": "offen lassen",
  "counselling.template.save": "Vorlage speichern",
  "counselling.template.none": "Noch keine Vorlage",
  "counselling.template.none.text":
    "Zum Beispiel „Notfallmappe ausgegeben“: Besuch im Büro, Vorsorge, Material mitgegeben.",
  "counselling.template.no-name": "Bitte geben Sie der Vorlage einen Namen.",
  "counselling.template.known": "Eine Vorlage mit diesem Namen gibt es in Ihrem Büro schon.",
  "counselling.template.remove.short": "Entfernen",
  "counselling.template.remove.named": ({ name }: { name: string }) => `Vorlage entfernen: ${name}`,
};
