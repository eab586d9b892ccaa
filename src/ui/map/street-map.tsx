import { asset } from "../assets.ts";
import { Icon } from "../icons/icon.tsx";

export interface StreetPoint {
  readonly name: string;
  readonly href: string;
  readonly lat: number;
  readonly lon: number;
  /** The number of the place in the list beside the map. */
  readonly number: number;
}

export interface StreetMapProps {
  /** Where the city's own tiles lie. */
  readonly tiles: string;
  readonly points: readonly StreetPoint[];
  readonly words: {
    readonly open: string;
    readonly label: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly gesture: string;
    readonly failed: string;
  };
}

/** A button that opens a street map (island "street-map"). Without script it stays hidden: list and drawing say the same. */
export function StreetMap({ tiles, points, words }: StreetMapProps) {
  if (points.length === 0) return null;
  const order = { tiles, points, words, sheet: asset("maplibre-gl.css"), worker: asset("maplibre-gl-worker.mjs") };
  return (
    <div class="b-stack b-stack--s b-noprint" data-streets={JSON.stringify(order)}>
      <button type="button" class="kern-btn kern-btn--tertiary" hidden>
        <Icon name="pin" />
        <span class="kern-label">{words.open}</span>
      </button>
    </div>
  );
}
