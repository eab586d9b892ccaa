import { LngLatBounds, Map, Marker, NavigationControl, addProtocol, setWorkerUrl } from "maplibre-gl";
import { PMTiles, Protocol } from "pmtiles";
import type { StreetMapProps, StreetPoint } from "./street-map.tsx";
import { styleOf } from "./street-style.ts";
import { onward } from "../onward.ts";

/** What the page hands to the map: also where its style sheet and its worker lie. */
export interface StreetOrder extends StreetMapProps {
  readonly sheet: string;
  readonly worker: string;
}

/** Draws the streets into the page, with a numbered link for each place. */
export async function drawStreets(place: HTMLElement, order: StreetOrder): Promise<void> {
  const { words, points } = order;
  const tiles = new PMTiles(new URL(order.tiles, location.href).href);
  const [known] = await Promise.all([layersIn(tiles), loadSheet(order.sheet)]);
  setWorkerUrl(order.worker);
  const protocol = new Protocol({ metadata: true });
  protocol.add(tiles);
  addProtocol("pmtiles", protocol.tile);
  const container = document.createElement("div");
  container.className = "b-streets__map";
  place.append(container);
  const map = new Map({
    container,
    style: styleOf(tiles.source.getKey(), known),
    bounds: boundsOf(points),
    fitBoundsOptions: { padding: 48, maxZoom: 16 },
    attributionControl: { compact: false },
    cooperativeGestures: true,
    locale: {
      "Map.Title": words.label,
      "NavigationControl.ZoomIn": words.zoomIn,
      "NavigationControl.ZoomOut": words.zoomOut,
      "CooperativeGesturesHandler.WindowsHelpText": words.gesture,
      "CooperativeGesturesHandler.MacHelpText": words.gesture,
      "CooperativeGesturesHandler.MobileHelpText": words.gesture,
    },
  });
  map.addControl(new NavigationControl({ showCompass: false }));
  for (const point of points) new Marker({ element: markOf(point) }).setLngLat([point.lon, point.lat]).addTo(map);
}

/** Which layers the city's file has: not every city has houses in it. */
async function layersIn(tiles: PMTiles): Promise<ReadonlySet<string>> {
  const metadata = await tiles.getMetadata();
  return new Set(isDescribed(metadata) ? metadata.vector_layers.map(({ id }) => id) : []);
}

interface Described {
  readonly vector_layers: readonly { readonly id: string }[];
}

const isDescribed = (metadata: unknown): metadata is Described =>
  typeof metadata === "object" &&
  metadata !== null &&
  "vector_layers" in metadata &&
  Array.isArray(metadata.vector_layers);

function loadSheet(href: string): Promise<void> {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(href)));
    document.head.append(link);
  });
}

function boundsOf(points: readonly StreetPoint[]): LngLatBounds {
  const bounds = new LngLatBounds();
  for (const { lon, lat } of points) bounds.extend([lon, lat]);
  return bounds;
}

function markOf({ name, href, number }: StreetPoint): HTMLElement {
  const link = document.createElement("a");
  link.className = "b-streets__pin";
  link.href = onward(href);
  link.textContent = String(number);
  link.setAttribute("aria-label", `${number}: ${name}`);
  return link;
}
