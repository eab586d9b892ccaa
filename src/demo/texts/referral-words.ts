/** What partners are asked for, and why help does not come; nobody is meant. */
export const referralWords = {
  wanted: [
    "Haltegriffe im Bad und eine Beratung zur Dusche",
    "Einmal in der Woche Hilfe im Haushalt",
    "Pflegedienst für morgens",
    "Besuch an einem Nachmittag",
    "Begleitung zum Arzt",
    "Platz in der Tagespflege",
    "Hausnotruf",
    "Mittagessen ins Haus",
  ],
  reasons: [
    "Keine freien Plätze",
    "Der Weg ist zu weit",
    "Zu teuer",
    "Passt nicht zum Bedarf",
    "Die Person hat es sich anders überlegt",
    "Niemand hat zurückgerufen",
  ],
};
