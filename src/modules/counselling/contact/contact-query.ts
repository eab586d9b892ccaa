import { z } from "zod";
import { someDay } from "../some-day.ts";
import { askers, channels, results } from "./contact.ts";

export const contactOrders = ["tag", "weg", "ergebnis", "wer"] as const;

const chosen = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** The filters of the list as they stand in the address; what makes no sense is left out. */
export const ContactQuery = z.object({
  von: someDay,
  bis: someDay,
  weg: chosen(z.enum(channels)),
  fragt: chosen(z.enum(askers)),
  thema: chosen(z.string().regex(/^[a-z-]+$/)),
  ergebnis: chosen(z.enum(results)),
  /** Who entered it. */
  wer: chosen(z.uuid()),
  buero: chosen(z.uuid()),
  /** Hours away from the office, or a shift at the heat phone. */
  termin: chosen(z.uuid()),
  /** What was entered together. */
  liste: chosen(z.uuid()),
  nach: z.enum(contactOrders).catch("tag").default("tag"),
  richtung: z.enum(["auf", "ab"]).catch("ab").default("ab"),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type ContactQuery = z.output<typeof ContactQuery>;

/** The address of the list with these changes; another filter starts on the first page again. */
export function contactsAddress(query: ContactQuery, changes: Partial<ContactQuery> = {}, path = "/arbeit/kontakte") {
  const { seite, ...wanted } = { ...query, seite: 1, ...changes };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(wanted))
    if (value !== undefined && !isUsual(name, value)) parameters.set(name, value);
  if (seite > 1) parameters.set("seite", String(seite));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

const isUsual = (name: string, value: string): boolean =>
  (name === "nach" && value === "tag") || (name === "richtung" && value === "ab");
