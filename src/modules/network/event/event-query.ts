import { z } from "zod";
import { eventKinds, eventsPath, eventStandings } from "./event.ts";

const ignored = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** The filters of the list as they stand in the address; what makes no sense is left out. */
export const EventQuery = z.object({
  q: z.string().trim().max(200).catch("").default(""),
  stand: z.enum(eventStandings).catch("kommend").default("kommend"),
  art: ignored(z.enum(eventKinds)),
  /** Without one: one's own office. "alle": held by any office, each event once. "andere": where offices only took part. */
  buero: ignored(z.union([z.uuid(), z.literal("alle"), z.literal("andere")])),
  jahr: ignored(z.coerce.number().int().min(2000).max(2100)),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type EventQuery = z.output<typeof EventQuery>;

/** The address of the list with these changes; another filter starts on the first page again. */
export function eventsHref(query: EventQuery, changes: Partial<EventQuery> = {}, path = eventsPath): string {
  const { q, stand, art, buero, jahr, seite } = { ...query, seite: 1, ...changes };
  const parameters = new URLSearchParams({
    ...(q !== "" && { q }),
    ...(stand !== "kommend" && { stand }),
    ...(art && { art }),
    ...(buero && { buero }),
    ...(jahr !== undefined && { jahr: String(jahr) }),
    ...(seite > 1 && { seite: String(seite) }),
  });
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
