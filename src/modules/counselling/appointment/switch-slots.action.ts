import { z } from "zod";
import { listColleagues } from "#modules/identity/index.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { optionalText, requiredText } from "#platform/action/input.ts";
import { typedDate } from "#platform/dates/typed-date.ts";
import { refuse, refuseFields } from "#platform/refusal/refusal.ts";
import { appointmentsPolicy, slotPolicy } from "./appointment.policy.ts";
import { ownOffices, timesOf } from "./own-times.ts";
import { endSlotSeriesOn, findSlot, findSlotSeries, saveSlotState, switchSlots } from "./slot.store.ts";

const one = z.object({ slotId: z.uuid() });

/** Nobody is to be put into this time: a meeting, a day off. */
export const closeSlot = action({
  name: "counselling.slot.close",
  input: one,
  subject: (tx, { slotId }) => findSlot(tx, slotId),
  policy: slotPolicy,
  async run({ tx, subject }) {
    if (subject.state !== "frei") throw refuse("counselling.appointment.slot-taken");
    await saveSlotState(tx, subject.id, "gesperrt");
    return { ...subject, state: "gesperrt" as const };
  },
});

export const reopenSlot = action({
  name: "counselling.slot.reopen",
  input: one,
  subject: (tx, { slotId }) => findSlot(tx, slotId),
  policy: slotPolicy,
  async run({ tx, subject }) {
    if (subject.state !== "gesperrt") throw refuse("counselling.slot.not-closed");
    await saveSlotState(tx, subject.id, "frei");
    return { ...subject, state: "frei" as const };
  },
});

/** A day or a week off: what is free is closed or opened again; what is taken stays, and is to be moved by talking to people. */
export const closeDays = action({
  name: "counselling.slot.close-days",
  input: z.object({
    wer: z.string().catch(""),
    tag: requiredText(30),
    bisTag: optionalText(30),
    wie: z.enum(["sperren", "freigeben"]).catch("sperren"),
  }),
  subject: noSubject,
  policy: appointmentsPolicy,

  async run({ tx, input, actor, today }) {
    const from = typedDate("tag", input.tag, today);
    const until = input.bisTag === null ? from : typedDate("bisTag", input.bisTag, today);
    if (until < from) throw refuseFields({ field: "bisTag", reason: "counselling.slot.ends-early" });
    const { staffId } = timesOf(await listColleagues(tx), input.wer, ownOffices(actor));
    const state = input.wie === "sperren" ? "gesperrt" : "frei";
    return { count: await switchSlots(tx, { staffId, from, until }, state), from };
  },

  journal: (_, { count }) => ({ subject: null, count }),
});

export const endSlotSeries = action({
  name: "counselling.slot-series.end",
  input: z.object({ seriesId: z.uuid(), letzter: requiredText(30) }),
  subject: (tx, { seriesId }) => findSlotSeries(tx, seriesId),
  policy: slotPolicy,
  async run({ tx, subject: series, input, today }) {
    const lastDay = typedDate("letzter", input.letzter, today);
    if (lastDay < today) throw refuseFields({ field: "letzter", reason: "counselling.day.past" });
    await endSlotSeriesOn(tx, series.id, lastDay);
    return { ...series, endedOn: lastDay };
  },
});
