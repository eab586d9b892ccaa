import { z } from "zod";
import { lastDayOver, periodOf } from "#law/retention-period.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import { plainDateInWords, timeInWords, weekdayInWords } from "#platform/dates/in-words.ts";
import { addDays, weekdayOf } from "#platform/dates/local-date.ts";
import { putMail } from "#platform/mail/mails.store.ts";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import { appointmentsPolicy } from "./appointment.policy.ts";
import { daysOfReminder } from "./appointment.ts";
import { closeSlotsOfLeft, eraseAppointments, lockToRemind, markReminded } from "./appointment-night.store.ts";
import { withId } from "./open-slots.action.ts";
import { slotsOf } from "./slot.ts";
import { insertSlots, listSlotSeries } from "./slot.store.ts";

/** Each night the slots that have come near enough; what is there already is not made twice. */
export const makeSlotsAhead = action({
  name: "counselling.slot.make-ahead",
  input: z.object({}),
  subject: noSubject,
  policy: appointmentsPolicy,

  async run({ tx, today }) {
    const holidays = holidaysNw();
    let made = 0;
    // Whoever has left keeps no times free, and those they kept are given to nobody.
    await closeSlotsOfLeft(tx, today);
    const living = (await listSlotSeries(tx, today)).filter(({ staffActive }) => staffActive);
    for (const series of living)
      made += await insertSlots(tx, series.staffId, slotsOf(series, today, holidays).map(withId));
    return made;
  },

  journal: (_, made) => ({ subject: null, count: made }),
});

/** Who wished it gets a mail two days before, once: day, time, place, and whom to ring. Nothing of what it is about. */
export const remindAppointments = action({
  name: "counselling.appointment.remind",
  input: z.object({ phone: z.string() }),
  subject: noSubject,
  policy: appointmentsPolicy,

  async run({ tx, today, input: { phone } }) {
    const due = await lockToRemind(tx, { from: addDays(today, 1), until: addDays(today, daysOfReminder) });
    for (const { id, email, onDay, startsAt, placeName } of due) {
      const when = {
        day: `${weekdayInWords(weekdayOf(onDay), "de")}, ${plainDateInWords(onDay, "de")}`,
        time: timeInWords(startsAt),
      };
      const body = t["counselling.appointment.mail.body"]({ ...when, place: placeName, phone });
      await putMail(tx, {
        to: email,
        subject: t["counselling.appointment.mail.subject"](when),
        body,
        forgetWhenSent: true,
      });
      await markReminded(tx, id, today);
    }
    return due.length;
  },

  journal: (_, reminded) => ({ subject: null, count: reminded }),
});

/** Names without a case go a week after the day; what was counted stays without them. */
export const eraseAppointmentNames = action({
  name: "counselling.appointment.erase",
  input: z.object({}),
  subject: noSubject,
  policy: appointmentsPolicy,
  run: ({ tx, today }) =>
    eraseAppointments(tx, {
      namesUntil: lastDayOver(today, periodOf("counselling.appointments", "name")),
      slotsUntil: lastDayOver(today, periodOf("counselling.slots", "staff_id")),
      today,
    }),
  journal: (_, erased) => ({ subject: null, count: erased }),
});
