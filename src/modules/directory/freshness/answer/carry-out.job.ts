import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import { system, type Actor } from "#platform/policy/actor.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { World } from "#platform/web/world.ts";
import { freshnessDe as t } from "../../texts/freshness-de.ts";
import { listPending } from "./answer.store.ts";
import { confirmByLink } from "./confirm-by-link.action.ts";

export const carryOut = "directory.freshness.carry-out";

/** Whoever holds the mail; the journal names the link, which leads to the mail as long as this is kept. */
const partnerWith = (linkId: string): Actor => ({
  id: `link:${linkId}`,
  name: t["directory.freshness.partner"],
  roles: ["partner"],
});

/** Asked for by each answer, and every few minutes in case one was lost on the way. */
export const carryOutJob = ({ staff, clock }: Pick<World, "staff" | "clock">): Job => ({
  name: carryOut,
  schedule: "*/5 * * * *",
  run: async () => {
    const pending = await as(staff, system, listPending);
    for (const { reminderId, id, linkId } of pending)
      await perform(confirmByLink, { db: staff, actor: partnerWith(linkId), clock }, { reminderId, id }).catch(
        takenByOther,
      );
  },
});

/** Another process carried it out first. */
function takenByOther(fault: unknown): void {
  if (!(fault instanceof Refusal)) throw fault;
}
