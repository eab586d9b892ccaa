import { z } from "zod";
import { type OfficeDateKind, officeDateKinds } from "#modules/network/index.ts";
import type { CityMap } from "#modules/places/index.ts";
import { lastValue } from "../places/place-filter.ts";

/** What a visitor asks of the dates of the offices. */
export interface OfficeDateFilter {
  readonly stadtbezirk: { readonly id: string; readonly name: string } | undefined;
  readonly art: OfficeDateKind | undefined;
  readonly seite: number;
  /** Words that name no Stadtbezirk or kind: said on the page, refused in the calendar. */
  readonly ignored: string | undefined;
}

const page = z.coerce.number().int().min(1).max(10_000).catch(1);

export function readOfficeDates(query: URLSearchParams, map: Pick<CityMap, "stadtbezirkNamed">): OfficeDateFilter {
  const named = lastValue(query, "stadtbezirk");
  const kind = lastValue(query, "art");
  const stadtbezirk = named === undefined ? undefined : map.stadtbezirkNamed(named);
  const art = officeDateKinds.find((each) => each === kind);
  const ignored = stadtbezirk === undefined && named !== undefined ? named : art === undefined ? kind : undefined;
  return { stadtbezirk, art, ignored, seite: page.parse(lastValue(query, "seite") ?? 1) };
}

export const officeDatesPath = "/beratung/termine";

type Asked = Partial<Pick<OfficeDateFilter, "art" | "seite">> & {
  readonly stadtbezirk?: { readonly name: string } | undefined;
};

/** The address of the list, or of the calendar with the same dates. */
export function officeDatesAddress({ stadtbezirk, art, seite = 1 }: Asked, path = officeDatesPath): string {
  const parameters = new URLSearchParams({
    ...(stadtbezirk && { stadtbezirk: stadtbezirk.name }),
    ...(art && { art }),
    ...(seite > 1 && { seite: String(seite) }),
  });
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
