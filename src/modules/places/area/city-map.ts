import type { Areas, Stop } from "#cities/areas.ts";
import { areasNear, areaAt } from "#platform/geo/containment.ts";
import type { Area as Shape } from "#platform/geo/geometry.ts";
import type { Point } from "#platform/geo/point.ts";
import { toSvg, type SvgMap } from "#platform/geo/svg-map.ts";
import { fold } from "#platform/texts/fold.ts";
import { labelAreas, type AreaLabel } from "./area-labels.ts";
import { findArea, type Candidate } from "./find-area.ts";

/** All that pages need to know of the city's areas, computed once and kept in memory. */
export interface CityMap {
  readonly stadtbezirke: readonly { readonly id: string; readonly name: string }[];
  readonly approximate: boolean;
  readonly stops: readonly Stop[];
  /** The Stadtbezirk with this name, however it is spelt. */
  readonly stadtbezirkNamed: (name: string) => { readonly id: string; readonly name: string } | undefined;
  readonly nameOf: (areaId: string) => string | undefined;
  /** What a visitor may mean by quarter, stop or postcode; best first. */
  readonly find: (words: string) => readonly Candidate[];
  readonly at: (point: Point) => string | undefined;
  /** The Stadtbezirk of a point and its neighbours within so many metres. */
  readonly near: (point: Point, metres: number) => readonly string[];
  /** The drawing of all Stadtbezirke; undefined when no boundary is known. */
  readonly drawing: SvgMap | undefined;
  /** The names of the Stadtbezirke where the drawing has room for them, by area. */
  readonly labels: ReadonlyMap<string, AreaLabel>;
}

const mostRemembered = 5000;

/** People ask for the same quarters: comparing a word with all names of a city costs as much as a query. */
function remembered<Answer>(look: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, Answer>();
  return (words) => {
    const answer = known.get(words) ?? look(words);
    if (known.size >= mostRemembered) known.clear();
    known.set(words, answer);
    return answer;
  };
}

const size = { width: 480, height: 480, padding: 6 };

/** How high the letters of a map are, as a share of its width: what DistrictMap draws. */
export const mapLetters = 0.0395;

export function cityMapOf(areas: Areas): CityMap {
  const stadtbezirke = areas.areas.filter(({ level }) => level === "stadtbezirk").map(({ id, name }) => ({ id, name }));
  const names = new Map(areas.areas.map(({ id, name }) => [id, name]));
  const byFolded = new Map(stadtbezirke.map((each) => [fold(each.name), each]));
  const shapes: Shape[] = areas.boundaries
    .filter(({ areaId }) => stadtbezirke.some(({ id }) => id === areaId))
    .map(({ areaId, geometry }) => ({ id: areaId, geometry }));
  const drawing = shapes.length === 0 ? undefined : toSvg({ areas: shapes, ...size });
  return {
    stadtbezirke,
    approximate: areas.areas.some(({ approximate }) => approximate),
    stops: areas.stops,
    stadtbezirkNamed: (name) => byFolded.get(fold(name)),
    nameOf: (areaId) => names.get(areaId),
    find: remembered((words) => findArea(words, areas).candidates),
    at: (point) => areaAt(point, shapes)?.id,
    near: (point, metres) => areasNear(point, shapes, metres).map(({ area }) => area.id),
    drawing,
    labels: labelAreas(drawing?.shapes ?? [], (id) => names.get(id) ?? "", size.width * mapLetters),
  };
}
