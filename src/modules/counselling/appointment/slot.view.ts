import { z } from "zod";
import { listColleagues } from "#modules/identity/index.ts";
import { listSites } from "#modules/network/index.ts";
import { view } from "#platform/action/view.ts";
import { appointmentsPolicy, slotPolicy } from "./appointment.policy.ts";
import { counsellorsIn, ownOffices, selfOf } from "./own-times.ts";
import { countFree, findSlotSeries, listFree, listSlotSeries } from "./slot.store.ts";

export const slotsPerPage = 20;

/** What the form for new times offers. */
export const askForSlots = view({
  name: "counselling.slot.ask",
  input: z.object({}),
  policy: appointmentsPolicy,
  load: async ({ tx, actor, today }) => ({
    today,
    me: selfOf(actor),
    staff: counsellorsIn(await listColleagues(tx), ownOffices(actor)),
    sites: await listSites(tx, ownOffices(actor)),
  }),
});

/** Regular times, and what of them is still free. */
export const showSlots = view({
  name: "counselling.slot-series.list",
  input: z.object({
    wer: z.enum(["alle"]).optional().catch(undefined),
    seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  }),
  policy: appointmentsPolicy,
  load: async ({ tx, input, actor, today }) => {
    const staffId = input.wer === "alle" ? undefined : selfOf(actor);
    const filter = { from: today, officeIds: ownOffices(actor), staffId };
    const series = await listSlotSeries(tx, today);
    return {
      ...{ query: input, today, me: selfOf(actor) },
      series: series.filter((each) => staffId === undefined || each.staffId === staffId),
      staff: counsellorsIn(await listColleagues(tx), ownOffices(actor)),
      total: await countFree(tx, filter),
      free: await listFree(tx, { ...filter, limit: slotsPerPage, offset: (input.seite - 1) * slotsPerPage }),
    };
  },
});

export const showSlotSeries = view({
  name: "counselling.slot-series.show",
  input: z.object({ seriesId: z.uuid() }),
  subject: (tx, { seriesId }) => findSlotSeries(tx, seriesId),
  policy: slotPolicy,
  load: async ({ subject: series, today }) => ({ series, today }),
});
