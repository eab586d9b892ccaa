import type { Point } from "#platform/geo/point.ts";
import type { CityMap } from "./city-map.ts";
import type { Candidate } from "./find-area.ts";

/** From where ways are measured, and what it was called. */
export interface Origin {
  readonly point: Point;
  readonly kind: "haltestelle" | "quartier";
  readonly name: string;
}

/** Where somebody asked: a district that was chosen counts more than what it is near to. */
interface Asked {
  readonly stadtbezirk: string | undefined;
  readonly nahe: string | undefined;
}

/** A district or a postcode is too large to measure from: its middle says nothing about where somebody stands. */
const exactEnough = { haltestelle: "haltestelle", quartier: "quartier", alltagsname: "quartier" } as const;

export function originOf({ stadtbezirk, nahe }: Asked, map: Pick<CityMap, "find" | "nameOf">): Origin | undefined {
  if (stadtbezirk !== undefined || nahe === undefined) return undefined;
  const [best] = map.find(nahe);
  const kind = best && kindOf(best);
  return best?.point && kind ? { point: best.point, kind, name: best.matched } : undefined;
}

function kindOf({ because, areaId, stadtbezirkId }: Candidate): Origin["kind"] | undefined {
  if (because === "stadtbezirk" || because === "postleitzahl") return undefined;
  // An everyday name may mean a whole district.
  return because !== "haltestelle" && areaId === stadtbezirkId ? undefined : exactEnough[because];
}
