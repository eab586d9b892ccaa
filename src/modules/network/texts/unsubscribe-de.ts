export const unsubscribeDe = {
  "network.mailing.unsubscribe": "Rundschreiben abbestellen",
  "network.unsubscribe.title": "Keine Rundschreiben mehr?",
  "network.unsubscribe.text":
    "Ihre Einrichtung bekommt von uns dann keine E-Mails mit Rundschreiben mehr. Sie bleiben Partner im Netzwerk.",
  "network.unsubscribe.button": "Keine Rundschreiben mehr",
  "network.unsubscribe.done": "Erledigt",
  "network.unsubscribe.done.text":
    "Ihre Einrichtung bekommt keine Rundschreiben mehr. Wenn Sie es sich anders überlegen, rufen Sie uns an.",
  "network.unsubscribe.gone": "Dieser Link gilt nicht mehr",
  "network.unsubscribe.gone.text": "Rufen Sie uns an oder schreiben Sie uns, dann tragen wir es für Sie ein.",
  "network.unsubscribe.already": "Ihre Einrichtung bekommt schon keine Rundschreiben mehr.",
  "network.unsubscribe.start": "Zur Startseite",
};
