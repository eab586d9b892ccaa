import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { addDays, localDate } from "#platform/dates/local-date.ts";
import { listColleagues } from "#modules/identity/index.ts";
import { findPerson, fullName } from "#modules/people/index.ts";
import { colleagueIn } from "../case/case-colleague.ts";
import { CaseId } from "../case/case.ts";
import { readCase } from "../case/case.store.ts";
import { appointmentPolicy, appointmentsPolicy, bookForCasePolicy } from "./appointment.policy.ts";
import { daysOfReminder, standings } from "./appointment.ts";
import { listAppointments, listAppointmentsOn, listDay, listWishes, readAppointment } from "./appointment.store.ts";
import { ownOffices, selfOf } from "./own-times.ts";
import { findSlot, listFree } from "./slot.store.ts";

export const appointmentsPerPage = 50;
/** As many free times as a choice can bear. */
const mostOffered = 120;
const ignored = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

export const AppointmentQuery = z.object({
  stand: z.enum(standings).catch("kommend").default("kommend"),
  /** "alle": of all whom one may know; otherwise one's own. */
  wer: ignored(z.enum(["alle"])),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type AppointmentQuery = z.output<typeof AppointmentQuery>;

export const showAppointments = view({
  name: "counselling.appointment.list",
  input: AppointmentQuery,
  policy: appointmentsPolicy,
  journalled: true,
  load: async ({ tx, input, actor, today }) => {
    const staffId = input.wer === "alle" ? undefined : selfOf(actor);
    const filter = { staffId, today, remindUntil: addDays(today, daysOfReminder), perPage: appointmentsPerPage };
    const waiting = { page: 1, perPage: 1 };
    return {
      query: input,
      today,
      toRemind: (await listAppointments(tx, { ...filter, ...waiting, standing: "erinnern" })).total,
      toNote: (await listAppointments(tx, { ...filter, ...waiting, standing: "nachtragen" })).total,
      ...(await listAppointments(tx, { ...filter, standing: input.stand, page: input.seite })),
    };
  },
});

/** A day by the hour: free, closed, taken; who comes stands only where the reader may know it. */
export const showAppointmentDay = view({
  name: "counselling.appointment.list-day",
  input: z.object({ tag: ignored(localDate), wer: AppointmentQuery.shape.wer }),
  policy: appointmentsPolicy,
  journalled: true,
  load: async ({ tx, input, actor, today }) => {
    const onDay = input.tag ?? today;
    const staffId = input.wer === "alle" ? undefined : selfOf(actor);
    const filter = { onDay, officeIds: ownOffices(actor), staffId };
    return {
      onDay,
      wer: input.wer,
      today,
      lines: await listDay(tx, filter),
      known: await listAppointmentsOn(tx, filter),
    };
  },
});

export const showAppointment = view({
  name: "counselling.appointment.show",
  input: z.object({ appointmentId: z.uuid() }),
  subject: (tx, { appointmentId }) => readAppointment(tx, appointmentId),
  policy: appointmentPolicy,
  journalled: true,
  load: async ({ tx, subject: appointment, actor, today }) => ({
    appointment,
    today,
    free: await listFree(tx, { from: today, officeIds: ownOffices(actor), limit: mostOffered }),
  }),
});

/** Who would rather come earlier; with a slot: whom it would help. */
export const showWishes = view({
  name: "counselling.appointment.list-earlier",
  input: z.object({ frei: ignored(z.uuid()) }),
  policy: appointmentsPolicy,
  journalled: true,
  load: async ({ tx, input, actor, today }) => {
    const officeIds = ownOffices(actor);
    const offered = input.frei === undefined ? undefined : await findSlot(tx, input.frei);
    return {
      today,
      offered: offered?.state === "frei" && officeIds.includes(offered.officeId) ? offered : undefined,
      // Nobody can be rung and be here within the hour.
      free: await listFree(tx, { from: addDays(today, 1), officeIds, limit: mostOffered }),
      wishes: await listWishes(tx, { today, before: offered, limit: appointmentsPerPage }),
    };
  },
});

/** For the form: what is free, and which of it was pointed at. */
export const askForAppointment = view({
  name: "counselling.appointment.ask",
  input: z.object({ frei: ignored(z.uuid()), wer: AppointmentQuery.shape.wer }),
  policy: appointmentsPolicy,
  load: async ({ tx, input, actor, today }) => ({
    chosen: input.frei,
    today,
    free: await listFree(tx, { from: today, officeIds: ownOffices(actor), limit: mostOffered, first: input.frei }),
  }),
});

/** For the form in a case: only times of those who may read it. */
export const askForCaseAppointment = view({
  name: "counselling.appointment.ask-for-case",
  input: z.object({ caseId: CaseId }),
  subject: (tx, { caseId }) => readCase(tx, caseId),
  policy: bookForCasePolicy,
  journalled: true,
  load: async ({ tx, subject, actor, today }) => {
    const readers = (await listColleagues(tx)).filter((each) => colleagueIn(subject, each).reads);
    const free = await listFree(tx, { from: today, officeIds: ownOffices(actor), limit: mostOffered });
    return {
      case: subject,
      who: fullName(await findPerson(tx, subject.personId)),
      free: free.filter(({ staffId }) => readers.some(({ id }) => id === staffId)),
    };
  },
});
