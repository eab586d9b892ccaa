import { areasNear } from "#platform/geo/containment.ts";
import type { Point } from "#platform/geo/point.ts";
import { ancestorAt, areasOfLevel, type Areas } from "#cities/areas.ts";
import { allowedTypos, fold, lettersIn, mayBeSlips, typos } from "./area-spelling.ts";

export type Because = "stadtbezirk" | "quartier" | "alltagsname" | "haltestelle" | "postleitzahl";

export interface Candidate {
  /** The most exact area known. */
  readonly areaId: string;
  /** The Stadtbezirk around it: what decides which office answers. */
  readonly stadtbezirkId: string;
  /** Only for the official name of one district or quarter, or a postcode marked as sure; never with a second candidate. */
  readonly sure: boolean;
  readonly because: Because;
  /** The name that the words were taken for. */
  readonly matched: string;
  /** From where to measure distances; null when no boundary is known. */
  readonly point: Point | null;
}

export interface FoundAreas {
  /** Best first, one for each Stadtbezirk; empty when nothing fits. */
  readonly candidates: readonly Candidate[];
}

/** As far as our approximate borders may be off: within it, the neighbour is a candidate too. */
const borderDoubtMetres = 300;
const mostCandidates = 5;

/** What people type to say where they live: district, quarter, everyday name, stop or street with a stop, postcode. */
export function findArea(query: string, areas: Areas): FoundAreas {
  const words = meaningfulWords(query, areas);
  const named = byName(words, areas);
  const postcode = /\b\d{5}\b/.exec(query)?.[0];
  return { candidates: named.length > 0 || !postcode ? named : byPostcode(postcode, areas) };
}

/** Drops postcode, house number, the city's own name and the word for the level: none of them tells a quarter. */
function meaningfulWords(query: string, { cityWords }: Areas): string {
  const noise = new Set([...cityWords.map(fold), "stadtbezirk", "stadtteil", "bezirk", "haltestelle"]);
  const parts = query
    .slice(0, 200)
    .replace(/\b\d{5}\b/g, " ")
    .replace(/(\p{L}\.?)\s+\d{1,4}\s*[a-z]?\s*(?=$|,)/giu, "$1 ")
    .split(/(?<=[\s,;/-])|(?=[\s,;/-])/u);
  return fold(parts.filter((part) => !noise.has(fold(part))).join(""));
}

interface Name extends Omit<Candidate, "sure"> {
  readonly folded: string;
  readonly letters: number;
}

function byName(words: string, areas: Areas): Candidate[] {
  if (words.length < 2) return [];
  const names = namesIn(areas);
  const exact = names.filter(({ folded }) => folded === words);
  const found = areasBeforeStops(exact.length > 0 ? exact : withTypos(words, names));
  const several = oneForEachStadtbezirk(found.flatMap((name) => withNeighbours(name, areas)));
  const sure = several.length === 1 && exact.some(({ because }) => isOfficial(because));
  return several.slice(0, mostCandidates).map((name) => candidate(name, sure));
}

/** Stops bear the names of quarters that they only lead to. */
function areasBeforeStops(names: readonly Name[]): readonly Name[] {
  const areas = names.filter(({ because }) => because !== "haltestelle");
  return areas.length > 0 ? areas : names;
}

function isOfficial(because: Because): boolean {
  return because === "stadtbezirk" || because === "quartier";
}

function withTypos(words: string, names: readonly Name[]): Name[] {
  const allowed = allowedTypos(words);
  if (allowed === 0) return [];
  const own = lettersIn(words);
  const close = names
    .filter(({ folded }) => Math.abs(folded.length - words.length) <= allowed)
    .filter(({ letters }) => mayBeSlips(own, letters, allowed))
    .map((name) => ({ name, slips: typos(words, name.folded) }));
  const fewest = Math.min(...close.map(({ slips }) => slips));
  return fewest > allowed ? [] : close.filter(({ slips }) => slips === fewest).map(({ name }) => name);
}

/** A stop close to a border may serve people on both sides. */
function withNeighbours(name: Name, areas: Areas): Name[] {
  if (name.because !== "haltestelle" || !name.point) return [name];
  const neighbours = areasNear(name.point, stadtbezirkeOf(areas), borderDoubtMetres)
    .filter(({ area }) => area.id !== name.stadtbezirkId)
    .map(({ area }) => ({ ...name, areaId: area.id, stadtbezirkId: area.id }));
  return [name, ...neighbours];
}

function byPostcode(postcode: string, areas: Areas): Candidate[] {
  const row = areas.postcodes.find((each) => each.postcode === postcode);
  const names = (row?.areaIds ?? []).flatMap((id) => nameOf(id, { because: "postleitzahl", matched: postcode }, areas));
  return names.map((name) => candidate(name, row?.sure === true && names.length === 1));
}

function oneForEachStadtbezirk(names: readonly Name[]): Name[] {
  const first = new Map<string, Name>();
  for (const name of names) if (!first.has(name.stadtbezirkId)) first.set(name.stadtbezirkId, name);
  return [...first.values()];
}

function candidate({ areaId, stadtbezirkId, because, matched, point }: Name, sure: boolean): Candidate {
  return { areaId, stadtbezirkId, sure, because, matched, point };
}

const namesByAreas = new WeakMap<Areas, readonly Name[]>();
const stadtbezirkeByAreas = new WeakMap<Areas, ReturnType<typeof areasOfLevel>>();

/** All names of a city, folded once: districts first, stops last, so that the broader meaning wins. */
function namesIn(areas: Areas): readonly Name[] {
  const known = namesByAreas.get(areas) ?? collectNames(areas);
  namesByAreas.set(areas, known);
  return known;
}

function stadtbezirkeOf(areas: Areas) {
  const known = stadtbezirkeByAreas.get(areas) ?? areasOfLevel(areas, "stadtbezirk");
  stadtbezirkeByAreas.set(areas, known);
  return known;
}

function collectNames(areas: Areas): Name[] {
  const ofLevel = (level: string, because: Because) =>
    areas.areas
      .filter((area) => area.level === level)
      .flatMap(({ id, name }) => nameOf(id, { because, matched: name }, areas));
  return [
    ...ofLevel("stadtbezirk", "stadtbezirk"),
    ...ofLevel("statistischer_bezirk", "quartier"),
    ...ofLevel("unterbezirk", "quartier"),
    ...areas.aliases.flatMap(({ alias, areaId }) => nameOf(areaId, { because: "alltagsname", matched: alias }, areas)),
    ...areas.stops.flatMap(({ name, areaId, lat, lon }) =>
      nameOf(areaId, { because: "haltestelle", matched: name, point: { lat, lon } }, areas),
    ),
  ];
}

function nameOf(areaId: string, how: Pick<Name, "because" | "matched"> & { point?: Point }, areas: Areas): Name[] {
  const stadtbezirk = ancestorAt(areas, areaId, "stadtbezirk");
  if (!stadtbezirk) return [];
  const point = how.point ?? areas.areas.find(({ id }) => id === areaId)?.point ?? null;
  const folded = meaningfulWords(how.matched, areas);
  return [{ ...how, areaId, stadtbezirkId: stadtbezirk.id, point, folded, letters: lettersIn(folded) }];
}
