import { z } from "zod";
import { partnerKinds } from "./partner.ts";

export const standings = ["faellig", "ruhend", "beendet", "alle"] as const;
export const orders = ["name", "bezirk", "kontakt"] as const;

const ignored = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** What the address of the list says; what it says wrongly counts as not said. */
export const PartnerQuery = z.object({
  q: z.string().trim().max(200).catch("").default(""),
  bezirk: ignored(z.uuid()),
  art: ignored(z.enum(partnerKinds)),
  verband: z.string().trim().max(160).catch("").default(""),
  /** Without one: all that are active. */
  stand: ignored(z.enum(standings)),
  sortiert: ignored(z.enum(orders)),
  richtung: ignored(z.literal("ab")),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type PartnerQuery = z.output<typeof PartnerQuery>;

export const partnersPath = "/arbeit/netzwerk";

/** The address of the same list with some things changed; it begins again with its first page unless another is named. */
export function partnersHref(
  query: Partial<PartnerQuery>,
  changes: Partial<PartnerQuery> = {},
  path: string = partnersPath,
): string {
  const { seite, ...rest } = { ...query, seite: 1, ...changes };
  const said = Object.entries(rest).filter(([, value]) => value !== undefined && value !== "");
  const parameters = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
  if (seite > 1) parameters.set("seite", String(seite));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

/** A click on the heading that sorts already turns the order round. */
export const sortHref = (query: PartnerQuery, by: (typeof orders)[number]): string =>
  partnersHref(query, {
    sortiert: by,
    richtung: query.sortiert === by && query.richtung !== "ab" ? "ab" : undefined,
  });

export function sortedBy(query: PartnerQuery, by: (typeof orders)[number]): "ascending" | "descending" | undefined {
  if ((query.sortiert ?? "name") !== by) return undefined;
  return query.richtung === "ab" ? "descending" : "ascending";
}
