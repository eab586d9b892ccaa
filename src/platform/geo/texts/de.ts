/** Why a file with areas or a point on the map was not taken. */
export const de = {
  "platform.geo.not-json":
    "Die Datei ist kein gültiges JSON. Bitte speichern Sie die Gebiete als GeoJSON und versuchen Sie es noch einmal.",
  "platform.geo.not-geojson":
    "Die Datei ist kein GeoJSON. Erwartet wird eine „FeatureCollection“ mit Flächen (Polygon oder MultiPolygon).",
  "platform.geo.no-areas": "Die Datei enthält keine Fläche.",
  "platform.geo.not-an-area": ({ feature, type }: { feature: number; type: string }) =>
    `Eintrag ${feature} ist keine Fläche, sondern „${type}“. Erlaubt sind Polygon und MultiPolygon.`,
  "platform.geo.bad-coordinates": ({ feature }: { feature: number }) =>
    `Eintrag ${feature} hat fehlende oder unlesbare Koordinaten.`,
  "platform.geo.ring-open": ({ feature }: { feature: number }) =>
    `Eintrag ${feature} hat eine offene Grenze: Der letzte Punkt muss derselbe sein wie der erste.`,
  "platform.geo.ring-too-short": ({ feature }: { feature: number }) =>
    `Eintrag ${feature} hat eine Grenze mit zu wenigen Punkten. Nötig sind mindestens drei verschiedene.`,
  "platform.geo.not-degrees": ({ feature }: { feature: number }) =>
    `Eintrag ${feature} enthält Koordinaten, die keine Längen- und Breitengrade sind. Bitte speichern Sie die Datei in WGS 84 (EPSG:4326).`,
  "platform.geo.no-point":
    "Das ist kein Punkt auf der Erde: Die Breite liegt zwischen −90 und 90, die Länge zwischen −180 und 180.",
};

export type GeoTexts = typeof de;
