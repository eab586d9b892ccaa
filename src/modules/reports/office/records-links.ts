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
  { from, until }: Span,
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

const caseTiles: readonly TileId[] = ["accompanied", "new", "closed"];

export function recordsBehind(tile: TileId, span: Span, office: string): string | undefined {
  if (tile === "contacts") return contactsBehind(span, office);
  if (caseTiles.includes(tile)) return "/arbeit/faelle?wessen=alle";
  return undefined;
}
