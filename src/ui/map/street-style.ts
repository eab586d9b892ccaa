import type { LayerSpecification, StyleSpecification } from "maplibre-gl";

interface Colours {
  readonly ground: string;
  readonly green: string;
  readonly water: string;
  readonly road: string;
  readonly wide: string;
  readonly house: string;
  readonly letters: string;
}

const light: Colours = {
  ground: "#f7f5f0",
  green: "#dfead9",
  water: "#b9dbe6",
  road: "#ffffff",
  wide: "#f3dfae",
  house: "#e6e1d8",
  letters: "#1b1f23",
};
const dark: Colours = {
  ground: "#161c1f",
  green: "#1d2b22",
  water: "#17323d",
  road: "#3a464c",
  wide: "#5a5238",
  house: "#232b2f",
  letters: "#f1f3f4",
};

/** A quiet style for tiles in the Protomaps scheme: what helps to find a way, and nothing else. */
export function styleOf(tiles: string, known: ReadonlySet<string>): StyleSpecification {
  const colours = matchMedia("(prefers-color-scheme: dark)").matches ? dark : light;
  const source = "stadt";
  const halo = { "text-color": colours.letters, "text-halo-color": colours.ground, "text-halo-width": 1.6 };
  const font = ["Fira Sans"];
  const layers: LayerSpecification[] = [
    { id: "ground", type: "background", paint: { "background-color": colours.ground } },
    { id: "landuse", type: "fill", source, "source-layer": "landuse", paint: { "fill-color": colours.green } },
    { id: "water", type: "fill", source, "source-layer": "water", paint: { "fill-color": colours.water } },
    {
      id: "roads",
      type: "line",
      source,
      "source-layer": "roads",
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": ["match", ["get", "kind"], ["highway", "major_road"], colours.wide, colours.road],
        "line-width": ["interpolate", ["exponential", 1.6], ["zoom"], 10, 0.8, 14, 3, 18, 16],
      },
    },
    {
      id: "buildings",
      type: "fill",
      source,
      "source-layer": "buildings",
      minzoom: 14,
      paint: { "fill-color": colours.house },
    },
    {
      id: "road-names",
      type: "symbol",
      source,
      "source-layer": "roads",
      minzoom: 13,
      layout: { "symbol-placement": "line", "text-field": ["get", "name"], "text-font": font, "text-size": 13 },
      paint: halo,
    },
    {
      id: "place-names",
      type: "symbol",
      source,
      "source-layer": "places",
      layout: { "text-field": ["get", "name"], "text-font": font, "text-size": 16 },
      paint: halo,
    },
  ];
  return {
    version: 8,
    sources: { [source]: { type: "vector", url: `pmtiles://${tiles}` } },
    layers: layers.filter((layer) => !("source-layer" in layer) || known.has(layer["source-layer"] ?? "")),
  };
}
