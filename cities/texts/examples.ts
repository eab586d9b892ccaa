/** Words of which "Beispiel" places are made. None may name an institution that exists. */

/** Each at most once in a quarter, so that no two places bear the same name. */
export const placeNames = {
  seniorenbuero: [(where: string, office: string) => `${office} Beispiel ${where} (zweiter Standort)`],
  begegnungszentrum: [(where: string) => `Begegnungszentrum Beispiel ${where}`],
  begegnungsstaette: [
    (where: string) => `Begegnungsstätte Beispiel ${where}`,
    (where: string) => `Seniorentreff Beispiel ${where}`,
    (where: string) => `Gemeindehaus Beispiel ${where}`,
    (where: string) => `Seniorencafé Beispiel ${where}`,
    (where: string) => `Treffpunkt Beispiel ${where}`,
    (where: string) => `Bürgerhaus Beispiel ${where}`,
    (where: string) => `Kulturtreff Beispiel ${where}`,
    (where: string) => `Seniorenstube Beispiel ${where}`,
  ],
  weiterer_ort: [
    (where: string) => `Nachbarschaftstreff Beispiel ${where}`,
    (where: string) => `Quartierscafé Beispiel ${where}`,
    (where: string) => `Stadtteilbibliothek Beispiel ${where}`,
    (where: string) => `Vereinsheim Beispiel ${where}`,
    (where: string) => `Mieterraum Beispiel ${where}`,
    (where: string) => `Gartenhaus Beispiel ${where}`,
  ],
} as const;

export const traegerNames = [
  (where: string) => `Beispiel-Wohlfahrtsverband, Ortsverein ${where}`,
  (where: string) => `Beispiel-Kirchengemeinde ${where}`,
  (where: string) => `Beispiel-Nachbarschaft ${where} e. V.`,
  (where: string) => `Beispiel-Seniorenverein ${where} e. V.`,
  (where: string) => `Beispiel-Kulturverein ${where} e. V.`,
  (where: string) => `Beispiel-Selbsthilfe ${where} e. V.`,
  () => "Beispiel-Träger e. V.",
  () => "Beispiel-Wohnungsgenossenschaft eG",
  () => "Beispiel-Stiftung Miteinander",
  () => "Beispiel-Bildungswerk gGmbH",
];

export const streetNames = ["Beispielweg", "Beispielstraße", "Beispielallee", "Am Beispielplatz", "Beispielgasse"];

export const openingHours = [
  "Mo-Fr 10:00-16:00",
  "Mo, Mi 14:00-17:00",
  "Di 14:00-18:00",
  "Di, Do 14:00-17:00",
  "Mo, Mi, Do 14:00-18:00",
  "Mi 14:00-17:00; Fr ab 12 Mittagstisch",
  "Do 10:00-12:00",
  "Mo, Mi, Fr 09:00-12:00",
];

export const roomNames = ["Saal", "Café", "Gruppenraum", "Werkraum", "Küche", "Gymnastikraum"];

export const exampleSource = "Beispieldaten: diesen Ort gibt es nicht";
