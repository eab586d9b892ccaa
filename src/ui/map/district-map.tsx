import type { ComponentChildren } from "preact";
import type { NamedSpot } from "./place-labels.ts";
import { AreaNames, Pins, Stops } from "./map-marks.tsx";

export interface MapArea {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** The outline as the `d` of an SVG path. */
  readonly path: string;
  /** Where the name stands; without it the map shows none. */
  readonly label?: readonly [x: number, y: number] | undefined;
  /** The name in pieces, where it is too long for one line or for its area. */
  readonly lines?: readonly string[] | undefined;
}

export interface MapPin {
  /** The number of the place in the list beside the map. */
  readonly number: number | string;
  readonly name: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
}

export interface DistrictMapProps {
  readonly label: string;
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  readonly areas: readonly MapArea[];
  readonly selected?: readonly string[];
  /** Areas that may be meant, when one cannot know. */
  readonly uncertain?: readonly string[];
  readonly pins?: readonly MapPin[];
  readonly stops?: readonly NamedSpot[];
  /** "chips" offers the areas as words instead, "map" keeps the map, "nothing" leaves it out. */
  readonly onPhones?: keyof typeof looks;
  /** Says among the rest that the map is simplified. */
  readonly caption: ComponentChildren;
}

const looks = {
  chips: "b-map b-map--city",
  map: "b-map",
  nothing: "b-map b-map--city b-map--extra",
} as const;

/** A simplified map of a city's areas. It is never the only way: lists and words lead to the same places. */
export function DistrictMap(props: DistrictMapProps) {
  const { label, viewBox, areas, selected = [], uncertain = [], onPhones = "map", caption } = props;
  const marked = [...selected, ...uncertain];
  const offered = marked.length > 0 ? areas.filter(({ id }) => marked.includes(id)) : areas;
  return (
    <figure class={looks[onPhones]}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no HTML element groups links within an SVG */}
      <svg viewBox={viewBox.join(" ")} role="group" aria-label={label}>
        {lastOnTop(areas, marked).map((area) => (
          <Area key={area.id} area={area} state={stateOf(area.id, selected, uncertain)} />
        ))}
        <AreaNames areas={areas} letters={viewBox[2] * 0.0395} />
        <Stops stops={props.stops ?? []} pins={props.pins ?? []} viewBox={viewBox} />
        <Pins pins={props.pins ?? []} radius={viewBox[2] * 0.04} />
      </svg>
      {onPhones !== "map" && (
        <ul class="b-chips b-map__list">
          {offered.map(({ id, name, href }) => (
            <li key={id}>
              <a class="b-chip" href={href}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

/** What is drawn last lies on top, so that a strong outline is whole. */
const lastOnTop = (areas: readonly MapArea[], marked: readonly string[]) => [
  ...areas.filter(({ id }) => !marked.includes(id)),
  ...areas.filter(({ id }) => marked.includes(id)),
];

type AreaState = "plain" | "selected" | "uncertain";

function stateOf(id: string, selected: readonly string[], uncertain: readonly string[]): AreaState {
  if (selected.includes(id)) return "selected";
  return uncertain.includes(id) ? "uncertain" : "plain";
}

const areaClasses = { plain: undefined, selected: "is-on", uncertain: "is-two" } as const;

function Area({ area, state }: { readonly area: MapArea; readonly state: AreaState }) {
  return (
    <a
      href={area.href}
      class={areaClasses[state]}
      aria-current={state === "selected" ? "true" : undefined}
      aria-label={area.name}
    >
      <path d={area.path} />
    </a>
  );
}
