import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { newId } from "#platform/database/ids.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import { sessionsPolicy } from "./session.policy.ts";
import { datesOf } from "./session-series.ts";
import { listLivingSeries } from "./session-series.store.ts";
import { insertSessions } from "./session.store.ts";

/** Each night the dates that have come near enough; what is there already is not made twice. */
export const makeSessionsAhead = action({
  name: "network.session.make-ahead",
  input: z.object({}),
  subject: noSubject,
  policy: sessionsPolicy,

  async run({ tx, today }) {
    const holidays = holidaysNw();
    let made = 0;
    for (const series of await listLivingSeries(tx, today))
      made += await insertSessions(
        tx,
        datesOf(series, today, holidays).map((each) => ({ ...each, id: newId() })),
      );
    return { made };
  },

  journal: (_, { made }) => ({ subject: null, changed: [`made:${made}`] }),
});
