import { areaAt, areasNear, contains } from "#platform/geo/containment.ts";
import type { Area as Shape } from "#platform/geo/geometry.ts";
import type { Point } from "#platform/geo/point.ts";
import type { FieldProblem } from "#platform/refusal/refusal.ts";
import type { Area } from "../area/area.ts";

/** What somebody said about where a place is. */
export interface Said {
  readonly point: Point | null;
  readonly stadtbezirkId: string | null;
  readonly areaId: string | null;
  /** "Yes, the point is right", after we asked. */
  readonly isSure: boolean;
}

export interface Surroundings {
  readonly areas: readonly Pick<Area, "id" | "parentId" | "level" | "name">[];
  readonly shapes: readonly Shape[];
}

export interface Located {
  readonly stadtbezirkId: string | null;
  readonly areaId: string | null;
}

/** Drawn borders are simplified: within this distance both sides may be right. */
const borderMetres = 500;

/** What nobody said follows from the quarter, or from the point; what contradicts is asked, never mended unseen. */
export function locate(said: Said, around: Surroundings): Located | FieldProblem {
  const ofQuarter = stadtbezirkOf(said.areaId, around);
  if (said.stadtbezirkId !== null && ofQuarter !== null && ofQuarter !== said.stadtbezirkId)
    return {
      field: "quartier",
      reason: "places.place.quarter-elsewhere",
      details: { name: nameOf(ofQuarter, around) },
    };
  const stadtbezirkId = said.stadtbezirkId ?? ofQuarter;
  if (said.point === null) return { stadtbezirkId, areaId: said.areaId ?? stadtbezirkId };
  return locatePoint(said.point, { ...said, stadtbezirkId }, around);
}

function locatePoint(point: Point, said: Said, around: Surroundings): Located | FieldProblem {
  const found = areaAt(point, shapesOf("stadtbezirk", around))?.id ?? null;
  const problem = said.isSure ? undefined : doubt(point, said.stadtbezirkId, found, around);
  if (problem) return problem;
  const stadtbezirkId = said.stadtbezirkId ?? found;
  const quarter = areaAt(point, shapesOf("statistischer_bezirk", around))?.id ?? null;
  const fits = quarter !== null && stadtbezirkOf(quarter, around) === stadtbezirkId;
  return { stadtbezirkId, areaId: said.areaId ?? (fits ? quarter : stadtbezirkId) };
}

function doubt(
  point: Point,
  said: string | null,
  found: string | null,
  around: Surroundings,
): FieldProblem | undefined {
  const stadtbezirke = shapesOf("stadtbezirk", around);
  if (stadtbezirke.length === 0) return undefined;
  const inCity = shapesOf("city", around).some(({ geometry }) => contains(geometry, point));
  if (found === null && !inCity) return { field: "punkt", reason: "places.place.outside" };
  if (said === null || areasNear(point, stadtbezirke, borderMetres).some(({ area }) => area.id === said))
    return undefined;
  const details = { said: nameOf(said, around), found: found === null ? "" : nameOf(found, around) };
  return { field: "punkt", reason: "places.place.point-elsewhere", details };
}

function shapesOf(level: Area["level"], { areas, shapes }: Surroundings): Shape[] {
  const ids = new Set(areas.filter((area) => area.level === level).map(({ id }) => id));
  return shapes.filter(({ id }) => ids.has(id));
}

function stadtbezirkOf(areaId: string | null, around: Surroundings): string | null {
  const area = around.areas.find(({ id }) => id === areaId);
  if (!area) return null;
  return area.level === "stadtbezirk" ? area.id : stadtbezirkOf(area.parentId, around);
}

const nameOf = (id: string, { areas }: Surroundings): string => areas.find((area) => area.id === id)?.name ?? "";
