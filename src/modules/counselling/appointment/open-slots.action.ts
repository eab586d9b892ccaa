import { z } from "zod";
import { listColleagues } from "#modules/identity/index.ts";
import { placeOf, rhythms, ruleOf } from "#modules/network/index.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { optionalText, requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { readTime } from "#platform/dates/german-input.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";
import { typedDate } from "#platform/dates/typed-date.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { optionally } from "../typed-choice.ts";
import { appointmentsPolicy } from "./appointment.policy.ts";
import { ownOffices, timesOf } from "./own-times.ts";
import { cut, lengths, type Slot, type SlotSeries, slotsOf } from "./slot.ts";
import { insertSlots, insertSlotSeries } from "./slot.store.ts";

const OpenForm = z.object({
  wer: z.string().catch(""),
  tag: requiredText(30),
  von: requiredText(9),
  bis: requiredText(9),
  minuten: z.coerce
    .number()
    .refine((minutes) => lengths.some((each) => each === minutes), "counselling.slot.no-length"),
  ort: optionally(z.uuid()),
  ortname: optionalText(200),
  rhythmus: z.enum(rhythms).catch("einmal"),
  ende: optionalText(30),
  ferien: z.enum(["ja"]).optional(),
});
type OpenForm = z.output<typeof OpenForm>;

/** Times of a colleague, once or again and again, cut into slots of one length. */
export const openSlots = action({
  name: "counselling.slot.open",
  input: OpenForm,
  subject: noSubject,
  policy: appointmentsPolicy,

  async run({ tx, input, actor, today }) {
    const onDay = typedDate("tag", input.tag, today);
    if (onDay < today) throw refuseFields({ field: "tag", reason: "counselling.day.past" });
    const times = { startsAt: typedTime("von", input.von), endsAt: typedTime("bis", input.bis) };
    if (cut(times, input.minuten).length === 0)
      throw refuseFields({ field: "bis", reason: "counselling.slot.too-short" });
    const whose = timesOf(await listColleagues(tx), input.wer, ownOffices(actor));
    const what = { ...whose, ...(await placeOf(tx, input)), example: false };
    const series = seriesOf(input, { onDay, ...times, what }, today);
    if (series !== null) await insertSlotSeries(tx, series);
    const wanted =
      series === null
        ? cut(times, input.minuten).map((each) => ({ ...what, ...each, onDay, seriesId: null, state: "frei" as const }))
        : slotsOf(series, today, holidaysNw());
    const opened = await insertSlots(tx, whose.staffId, wanted.map(withId));
    if (opened === 0) throw refuseFields({ field: "tag", reason: "counselling.slot.nothing-new" });
    return { id: series?.id ?? null, opened, onDay };
  },

  journal: (_, { id, opened }) => ({ subject: id, count: opened }),
});

export const withId = (slot: Omit<Slot, "id">): Slot => ({ ...slot, id: newId() });

function typedTime(field: string, text: string): LocalTime {
  const read = readTime(text);
  if (read === undefined) throw refuseFields({ field, reason: "platform.field.time" });
  return read;
}

interface First {
  readonly onDay: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly what: Omit<SlotSeries, "id" | "rule" | "minutes" | "endedOn">;
}

/** The series that the form asks for; null when it happens once. */
function seriesOf({ rhythmus, ende, ferien, minuten }: OpenForm, first: First, today: LocalDate): SlotSeries | null {
  if (rhythmus === "einmal") return null;
  const until = ende === null ? null : typedDate("ende", ende, today);
  if (until !== null && until < first.onDay)
    throw refuseFields({ field: "ende", reason: "counselling.slot.ends-early" });
  const rule = ruleOf({
    ...{ rhythm: rhythmus, from: first.onDay, until, starts: first.startsAt, ends: first.endsAt },
    notInSchoolHolidays: ferien === "ja",
  });
  return { ...first.what, id: newId(), rule, minutes: minuten, endedOn: null };
}
