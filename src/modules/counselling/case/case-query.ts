import { z } from "zod";
import { someDay } from "../some-day.ts";
import { states, urgencies } from "./case.ts";

export const casesPerPage = 50;
export const sortings = ["faellig", "name", "kontakt", "aufgenommen"] as const;
/** What is counted of cases in a span of time, after the rules of the yearly figures. */
export const countings = ["begleitet", "neu", "abgeschlossen"] as const;
export const checks = ["ueberfaellig", "ohne-kontakt", "ohne-einwilligung"] as const;

/** What the list shows, as it stands in the address; what is no filter of ours is left out. */
export const CaseQuery = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  stand: z.enum(states).optional().catch(undefined),
  eile: z.enum(urgencies).optional().catch(undefined),
  thema: z
    .string()
    .regex(/^[a-z-]+$/)
    .optional()
    .catch(undefined),
  /** "alle": of the whole office, or one colleague's; otherwise one's own. */
  wessen: z
    .union([z.literal("alle"), z.uuid()])
    .optional()
    .catch(undefined),
  pruefen: z.enum(checks).optional().catch(undefined),
  /** Without a contact for so many weeks. */
  wochen: z.coerce.number().int().min(1).max(104).catch(8).default(8),
  was: z.enum(countings).optional().catch(undefined),
  von: someDay,
  bis: someDay,
  nach: z.enum(sortings).catch("faellig").default("faellig"),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type CaseQuery = z.output<typeof CaseQuery>;

/** The address of the list with these filters. */
export function casesHref({
  q,
  stand,
  eile,
  thema,
  wessen,
  pruefen,
  wochen,
  nach,
  seite,
  ...counted
}: Partial<CaseQuery>): string {
  const { was, von, bis } = counted;
  const parameters = new URLSearchParams({
    ...(q && { q }),
    ...(stand && { stand }),
    ...(eile && { eile }),
    ...(thema && { thema }),
    ...(wessen && { wessen }),
    ...(pruefen && { pruefen }),
    ...(wochen !== undefined && wochen !== 8 && { wochen: String(wochen) }),
    ...(was && von && bis && { was, von, bis }),
    ...(nach && nach !== "faellig" && { nach }),
    ...(seite !== undefined && seite > 1 && { seite: String(seite) }),
  });
  return parameters.size === 0 ? "/arbeit/faelle" : `/arbeit/faelle?${parameters}`;
}
