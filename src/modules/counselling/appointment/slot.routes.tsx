import { type Context, Hono } from "hono";
import type { z } from "zod";
import { staffPage } from "#frame/staff-page.tsx";
import { type Action, perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { seriesInWords } from "#platform/dates/series-in-words.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { RadioGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import type { Link } from "#ui/link.ts";
import { dayInField } from "../typed-day.ts";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import { dayPath } from "./appointment-day.page.tsx";
import { appointmentForm } from "./appointment-form.tsx";
import { openSlots } from "./open-slots.action.ts";
import { OpenFields, staffOptions } from "./slot-fields.tsx";
import type { Slot } from "./slot.ts";
import { askForSlots, showSlots, showSlotSeries } from "./slot.view.ts";
import { SlotsPage, slotsPath } from "./slots.page.tsx";
import { closeDays, closeSlot, endSlotSeries, reopenSlot } from "./switch-slots.action.ts";

const above = (): Link => ({ label: t["counselling.slot.free"], href: slotsPath });
const counted = (word: "geoeffnet" | "gesperrt" | "freigegeben", count: number): string =>
  `${slotsPath}?wer=alle&${word}=${count}`;

const open = appointmentForm(`${slotsPath}/oeffnen`, {
  does: openSlots,
  shows: askForSlots,
  title: t["counselling.slot.open"],
  above,
  initial: ({ me, today, sites }) => ({
    ...{ wer: me, tag: dayInField(today), von: "9:00", bis: "12:00", minuten: "45", rhythmus: "einmal" },
    ort: sites[0]?.id ?? "",
  }),
  fields: OpenFields,
  afterwards: ({ opened }) => counted("geoeffnet", opened),
});

const closing = appointmentForm(`${slotsPath}/sperren`, {
  does: closeDays,
  shows: askForSlots,
  title: t["counselling.slot.close-days"],
  above,
  initial: ({ me, today }) => ({ wer: me, tag: dayInField(today), wie: "sperren" }),
  fields: ({ data, field }) => (
    <>
      <p class="b-measure">{t["counselling.slot.days.lead"]}</p>
      <SelectField {...field("wer")} label={t["counselling.slot.whose"]} options={staffOptions(data.staff)} />
      <TextField
        {...field("tag")}
        label={t["counselling.slot.day"]}
        hint={t["counselling.slot.day.hint"]}
        width="phone"
        autocomplete="off"
      />
      <TextField
        {...field("bisTag")}
        label={t["counselling.slot.days.until"]}
        hint={t["counselling.slot.days.until.hint"]}
        width="phone"
        autocomplete="off"
      />
      <RadioGroup
        {...field("wie")}
        label={t["counselling.appointment.deeds"]}
        options={[
          { value: "sperren", label: t["counselling.slot.days.close"] },
          { value: "freigeben", label: t["counselling.slot.days.open"] },
        ]}
      />
    </>
  ),
  afterwards: ({ count }, _, entered) => counted(entered["wie"] === "freigeben" ? "freigegeben" : "gesperrt", count),
});

const ending = appointmentForm(`${slotsPath}/reihe/:seriesId{[0-9a-f-]{36}}/beenden`, {
  does: endSlotSeries,
  shows: showSlotSeries,
  title: t["counselling.slot-series.end"],
  above,
  initial: ({ today }) => ({ letzter: dayInField(today) }),
  fields: ({ data, field }) => (
    <>
      <p>{seriesInWords(data.series.rule, data.today, "de")}</p>
      <p class="b-measure">{t["counselling.slot.days.lead"]}</p>
      <TextField
        {...field("letzter")}
        label={t["counselling.slot.last"]}
        hint={t["counselling.slot.day.hint"]}
        width="phone"
        autocomplete="off"
      />
    </>
  ),
  afterwards: () => slotsPath,
});

/** A button of the day's plan: the day comes again. */
const button =
  <Schema extends z.ZodType, Result extends Pick<Slot, "onDay">>(does: Action<Schema, Slot, Result>) =>
  async (c: Context<Env>): Promise<Response> => {
    const { onDay } = await perform(does, doerOf(c), c.req.param());
    return c.redirect(dayPath(onDay, "alle"), 303);
  };

/** What happened just now; it stands in the address. */
function doneIn(c: Context<Env>): string | undefined {
  const sentences = { geoeffnet: "opened", gesperrt: "closed", freigegeben: "freed" } as const;
  for (const word of ["geoeffnet", "gesperrt", "freigegeben"] as const) {
    const count = Number(c.req.query(word) ?? Number.NaN);
    if (Number.isInteger(count) && count >= 0) return t[`counselling.slot.${sentences[word]}`]({ count });
  }
  return undefined;
}

/** Which times are free, and where they come from. */
export const slotRoutes = new Hono<Env>()
  .get(slotsPath, async (c) => {
    const shown = await look(showSlots, doerOf(c), c.req.query());
    return staffPage(c, { title: t["counselling.slot.free"], content: <SlotsPage {...shown} done={doneIn(c)} /> });
  })
  .route("/", open)
  .route("/", closing)
  .route("/", ending)
  .post(`${slotsPath}/:slotId{[0-9a-f-]{36}}/sperren`, button(closeSlot))
  .post(`${slotsPath}/:slotId{[0-9a-f-]{36}}/freigeben`, button(reopenSlot));
