import { z } from "zod";
import { entryKinds } from "../../workspace/catalogue-entry.ts";

export const phoneListPath = "/arbeit/aktualitaet/telefon";
export const callsPerPage = 100;

/** What the address of the list says; what it says wrongly counts as not said. */
export const PhoneQuery = z.object({
  bezirk: z.string().trim().max(100).catch("").default(""),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  /** What was just confirmed, so that it can be taken back. */
  art: z.enum(entryKinds).optional().catch(undefined),
  eintrag: z.uuid().optional().catch(undefined),
  stand: z.coerce.number().int().min(2).optional().catch(undefined),
});
export type PhoneQuery = z.output<typeof PhoneQuery>;

export function phoneListHref({ bezirk, seite }: Pick<PhoneQuery, "bezirk" | "seite">): string {
  const parameters = new URLSearchParams({
    ...(bezirk !== "" && { bezirk }),
    ...(seite > 1 && { seite: String(seite) }),
  });
  return parameters.size === 0 ? phoneListPath : `${phoneListPath}?${parameters}`;
}
