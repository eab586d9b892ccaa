import { z } from "zod";
import { reportKinds } from "../report/report.ts";

/** The words of addresses. */
export const standWords = { offen: "open", "in-arbeit": "in_progress", erledigt: "closed" } as const;

const spoken = z.object({
  stand: z.enum(["offen", "in-arbeit", "erledigt"]).optional().catch(undefined),
  art: z.enum(["angabe", "barriere", "wunsch"]).optional().catch(undefined),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type SpokenQuery = z.output<typeof spoken>;

/** What the address of the queue says; what it says wrongly counts as not said. Without a state, all that is not done. */
export const ReportsQuery = spoken.transform((said) => ({
  stand: said.stand && standWords[said.stand],
  art: said.art && reportKinds[said.art],
  seite: said.seite,
  said,
}));
export type ReportsQuery = z.output<typeof ReportsQuery>;

export const queuePath = "/arbeit/meldungen";

export function queueHref(said: SpokenQuery, changes: Partial<SpokenQuery>): string {
  const { seite, ...rest } = { ...said, seite: 1, ...changes };
  const parameters = new URLSearchParams(
    Object.entries(rest).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  if (seite > 1) parameters.set("seite", String(seite));
  return parameters.size === 0 ? queuePath : `${queuePath}?${parameters.toString()}`;
}
