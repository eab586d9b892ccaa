import type { Areas } from "./areas.ts";
import type { City } from "./city.ts";
import { realPlace, type DemoPlace, type ExamplePlace } from "./demo-place.ts";
import { examplePlace, type ExampleKind } from "./example-place.ts";
import { spotsIn, type Spot } from "./example-spot.ts";
import type { DemoRows, FigureRow } from "./place-rows.ts";
import { seeded } from "./random.ts";

/** Which published figure counts which kind in each Stadtbezirk. */
const countedKinds: readonly (readonly [kpi: string, kind: ExampleKind])[] = [
  ["places.municipal_centres", "begegnungszentrum"],
  ["places.funded", "begegnungsstaette"],
  ["places.other", "weiterer_ort"],
];

export interface DemoPlacesOrder extends DemoRows {
  readonly city: City;
  readonly areas: Areas;
  readonly seed: string;
}

/**
 * All places of the demo city: the real ones, and as many "Beispiel" places as it takes to reach
 * the published count of each kind in each Stadtbezirk. The same order always gives the same places.
 */
export function demoPlaces(order: DemoPlacesOrder): (DemoPlace | ExamplePlace)[] {
  const real = order.places.map((row) => realPlace(row, order.city.id));
  const stadtbezirke = order.areas.areas.filter(({ level }) => level === "stadtbezirk");
  return [...real, ...stadtbezirke.flatMap(({ id, name }) => examplesIn(id, missingIn(id, name, real, order), order))];
}

/** The kinds of the places still missing in a Stadtbezirk, one entry for each place. */
function missingIn(id: string, name: string, real: readonly DemoPlace[], order: DemoPlacesOrder): ExampleKind[] {
  const there = (kind: ExampleKind) =>
    real.filter((place) => place.counted && place.kind === kind && place.stadtbezirk === id).length;
  if (order.figures.length === 0) return someOfEach;
  const counted = countedKinds.flatMap(([kpi, kind]) => {
    const wanted = published(order.figures, kpi, name);
    if (wanted === null) return [];
    if (there(kind) > wanted) throw new Error(`${id} has more places of kind ${kind} than published`);
    return Array.from({ length: wanted - there(kind) }, () => kind);
  });
  const offices =
    order.city.demo?.secondOffices.filter((each) => each === id).map(() => "seniorenbuero" as const) ?? [];
  return [...offices, ...counted];
}

/** A city that published no figures still shows how it would look. */
const someOfEach: ExampleKind[] = [
  "begegnungsstaette",
  "begegnungsstaette",
  "begegnungsstaette",
  "weiterer_ort",
  "weiterer_ort",
];

function published(figures: readonly FigureRow[], kpi: string, scope: string): number | null {
  const row = figures.find((figure) => figure.kpi === kpi && figure.scope === scope);
  return row ? Number(row.value) : null;
}

function examplesIn(stadtbezirk: string, kinds: readonly ExampleKind[], order: DemoPlacesOrder): ExamplePlace[] {
  const spots = spotsIn(stadtbezirk, order.areas, seeded(`${order.seed}/${stadtbezirk}`), kinds.length);
  const used = new Map<string, number>();
  return kinds.map((kind, index) => {
    const spot = spots[index];
    if (!spot) throw new Error(`${stadtbezirk} has too few stops to place ${kinds.length} examples`);
    const number = countUp(used, kind, spot);
    return examplePlace({ kind, stadtbezirk, spot, number, counted: order.figures.length > 0 }, order.city, order.seed);
  });
}

function countUp(used: Map<string, number>, kind: ExampleKind, { quarter }: Spot): number {
  const key = `${kind}/${quarter}`;
  const number = used.get(key) ?? 0;
  used.set(key, number + 1);
  return number;
}
