import { z } from "zod";
import { addressWords, cataloguePath, entryKinds, type EntryKind } from "./catalogue-entry.ts";

/** Without one, all that is not over. */
export const standings = ["zu-pruefen", "entwurf", "aktiv", "pausiert", "vorbei", "alle"] as const;
export type Standing = (typeof standings)[number];
export const orders = ["name", "bezirk", "bestaetigt"] as const;
export type Order = (typeof orders)[number];

const ignored = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** What the address of the catalogue says; what it says wrongly counts as not said. */
export const CatalogueQuery = z.object({
  q: z.string().trim().max(200).catch("").default(""),
  art: ignored(z.enum(Object.values(addressWords))),
  zustand: ignored(z.enum(standings)),
  bezirk: z.string().trim().max(100).catch("").default(""),
  sortiert: ignored(z.enum(orders)),
  richtung: ignored(z.literal("ab")),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type CatalogueQuery = z.output<typeof CatalogueQuery>;

export const kindOf = ({ art }: Pick<CatalogueQuery, "art">): EntryKind | undefined =>
  entryKinds.find((kind) => addressWords[kind] === art);

/** The address of the same list with some things changed; it begins again with its first page unless another is named. */
export function catalogueHref(query: CatalogueQuery, changes: Partial<CatalogueQuery>): string {
  const { seite, ...rest } = { ...query, seite: 1, ...changes };
  const said = Object.entries(rest).filter(([, value]) => value !== undefined && value !== "");
  const parameters = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
  if (seite > 1) parameters.set("seite", String(seite));
  const text = parameters.toString();
  return text === "" ? cataloguePath : `${cataloguePath}?${text}`;
}

/** A click on the heading that sorts already turns the order round. */
export const sortHref = (query: CatalogueQuery, by: Order): string =>
  catalogueHref(query, { sortiert: by, richtung: query.sortiert === by && query.richtung !== "ab" ? "ab" : undefined });

export function sortedBy(query: CatalogueQuery, by: Order): "ascending" | "descending" | undefined {
  const usual: Order | undefined = query.q === "" ? "name" : undefined;
  if ((query.sortiert ?? usual) !== by) return undefined;
  return query.richtung === "ab" ? "descending" : "ascending";
}
