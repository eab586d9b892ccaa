import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import { offersPolicy } from "../offers.policy.ts";
import { extendSeries } from "./extend-dates.store.ts";

/** Moves the horizon of all open series on to thirteen months from today. Doing it twice does nothing the second time. */
export const extendDates = action({
  name: "offers.dates.extend",
  input: z.object({}),
  subject: noSubject,
  policy: offersPolicy,

  run: ({ tx, today }) => extendSeries(tx, { today, holidays: holidaysNw(), write: true }),

  journal: (_, count) => ({ subject: null, count }),
});
