import { z } from "zod";

export const needStates = ["offen", "erledigt"] as const;

const chosen = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** The filters as they stand in the address. */
export const NeedQuery = z.object({
  jahr: chosen(z.coerce.number().int().min(2000).max(2100)),
  thema: chosen(z.string().regex(/^[a-z-]+$/)),
  stadtbezirk: chosen(z.uuid()),
  stand: chosen(z.enum(needStates)),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type NeedQuery = z.output<typeof NeedQuery>;

export function needsAddress(query: NeedQuery, changes: Partial<NeedQuery> = {}, path = "/arbeit/bedarf"): string {
  const { seite, ...wanted } = { ...query, seite: 1, ...changes };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(wanted)) if (value !== undefined) parameters.set(name, String(value));
  if (seite > 1) parameters.set("seite", String(seite));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
