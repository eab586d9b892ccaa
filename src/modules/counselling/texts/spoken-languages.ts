/** Languages in which people ask; the field keeps the word. */
export const spokenLanguages: readonly string[] = [
  "Deutsch",
  "Türkisch",
  "Russisch",
  "Polnisch",
  "Arabisch",
  "Ukrainisch",
  "Englisch",
  "Gebärdensprache",
  "Andere",
];
