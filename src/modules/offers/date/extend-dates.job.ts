import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import { system } from "#platform/policy/actor.ts";
import type { World } from "#platform/web/world.ts";
import { extendDates } from "./extend-dates.action.ts";
import { extendSeries } from "./extend-dates.store.ts";

/** Every night, and after a start that follows a longer rest. A night without new dates leaves no line in the journal. */
export const extendDatesJob = ({ staff, clock }: Pick<World, "staff" | "clock">): Job => ({
  name: "offers.dates.extend",
  schedule: "15 2 * * *",
  atStart: true,

  async run() {
    const holidays = holidaysNw();
    const lacking = await as(staff, system, (tx) =>
      extendSeries(tx, { today: clock.today(), holidays, most: 1, write: false }),
    );
    if (lacking > 0) await perform(extendDates, { db: staff, actor: system, clock }, {});
  },
});
