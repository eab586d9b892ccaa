import type { Span } from "./office-query.ts";
import type { Section, TileId } from "./office-report.ts";

/** How the list of brief contacts is asked for the same thing. */
const filters: Partial<Record<Section["topic"], string>> = {
  channel: "weg",
  asker: "fragt",
  result: "ergebnis",
  theme: "thema",
};

/** Where the records behind a number stand, for those to whom they belong. */
export function contactsBehind(
  { from, until }: Pick<Span, "from" | "until">,
  office: string,
  topic?: Section["topic"],
  key?: string,
): string | undefined {
  const filter = topic && filters[topic];
  if (topic !== undefined && filter === undefined) return undefined;
  const asked = new URLSearchParams({ von: from, bis: until, buero: office });
  if (filter !== undefined && key !== undefined) asked.set(filter, key);
  return `/arbeit/kontakte?${asked}`;
}

/** How the list of cases is asked for the same thing. */
const countings: Partial<Record<TileId, string>> = { accompanied: "begleitet", new: "neu", closed: "abgeschlossen" };

export function recordsBehind(tile: TileId, { year, from, until }: Span, office: string): string | undefined {
  if (tile === "contacts") return contactsBehind({ from, until }, office);
  if (tile === "events")
    return `/arbeit/veranstaltungen?${new URLSearchParams({ stand: "stattgefunden", buero: office, jahr: String(year) })}`;
  const counting = countings[tile];
  if (counting === undefined) return undefined;
  return `/arbeit/faelle?${new URLSearchParams({ wessen: "alle", was: counting, von: from, bis: until })}`;
}
