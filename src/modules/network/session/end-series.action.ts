import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { Refusal, refuseFields } from "#platform/refusal/refusal.ts";
import { neededDate } from "../form/typed.ts";
import { seriesPolicy } from "./session.policy.ts";
import { endSeriesOn, findSeries } from "./session-series.store.ts";
import { findSession } from "./session.store.ts";

/** From the day after, the series brings no more dates; planned ones are gone, each that was cancelled or held stays. */
export const endSeries = action({
  name: "network.session-series.end",
  input: z.object({ sessionId: z.uuid(), letzter: neededDate, sicher: z.literal("ja", "network.session-series.tick") }),
  subject: async (tx, { sessionId }) => {
    const { seriesId } = await findSession(tx, sessionId);
    if (seriesId === null) throw new Refusal("platform.unknown", 404);
    return findSeries(tx, seriesId);
  },
  policy: seriesPolicy,
  async run({ tx, input, subject: series, today }) {
    if (input.letzter < today) throw refuseFields({ field: "letzter", reason: "network.session.in-past" });
    await endSeriesOn(tx, series.id, input.letzter);
    return { ...series, endedOn: input.letzter };
  },
});
