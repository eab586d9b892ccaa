import { type Context, Hono } from "hono";
import type { z } from "zod";
import { staffPage } from "#frame/staff-page.tsx";
import { type Action, perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { readForm, textOf } from "#platform/web/entered.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import { AppointmentDayPage } from "./appointment-day.page.tsx";
import { appointmentDeedRoutes } from "./appointment-deeds.routes.tsx";
import { appointmentsPath } from "./appointment.ts";
import { noteAppointmentOutcome, noteReminded, restoreAppointment } from "./appointment-life.action.ts";
import {
  AppointmentQuery,
  showAppointment,
  showAppointmentDay,
  showAppointments,
  showWishes,
} from "./appointment.view.ts";
import { EarlierPage } from "./earlier.page.tsx";
import { AppointmentsPage } from "./list-appointments.page.tsx";
import { AppointmentPage } from "./show-appointment.page.tsx";

const one = `${appointmentsPath}/:appointmentId{[0-9a-f-]{36}}`;

/** A button that does its deed at once; in a list, the list comes again. */
const button =
  <Schema extends z.ZodType, Subject, Result extends { readonly id: string }>(does: Action<Schema, Subject, Result>) =>
  async (c: Context<Env>): Promise<Response> => {
    const entered = await readForm(c.req.raw);
    const { id } = await perform(does, doerOf(c), { ...entered, ...c.req.param() });
    const list = AppointmentQuery.shape.stand.parse(textOf(entered, "zurueck"));
    const whose = textOf(entered, "wer") === "alle" ? "&wer=alle" : "";
    const back =
      list === "kommend" ? `${appointmentsPath}/${id}?erledigt=ja` : `${appointmentsPath}?stand=${list}${whose}`;
    return c.redirect(back, 303);
  };

/** Who comes when: lists, a day, one appointment. */
export const appointmentRoutes = new Hono<Env>()
  .get(appointmentsPath, async (c) => {
    const shown = await look(showAppointments, doerOf(c), c.req.query());
    return staffPage(c, { title: t["counselling.appointment.menu"], content: <AppointmentsPage {...shown} /> });
  })
  .get(`${appointmentsPath}/tag`, async (c) => {
    const shown = await look(showAppointmentDay, doerOf(c), c.req.query());
    const content = <AppointmentDayPage {...shown} />;
    return staffPage(c, { title: t["counselling.appointment.day"], content, islands: ["print"] });
  })
  .get(`${appointmentsPath}/frueher`, async (c) => {
    const shown = await look(showWishes, doerOf(c), c.req.query());
    return staffPage(c, { title: t["counselling.appointment.list-earlier"], content: <EarlierPage {...shown} /> });
  })
  .route("/", appointmentDeedRoutes)
  .get(one, async (c) => {
    const { appointment, today } = await look(showAppointment, doerOf(c), c.req.param());
    const happened = { done: c.req.query("erledigt"), freed: c.req.query("frei") };
    const content = <AppointmentPage {...{ appointment, today, ...happened }} />;
    return staffPage(c, { title: t["counselling.appointment.show"], content });
  })
  .post(`${one}/kam`, button(noteAppointmentOutcome))
  .post(`${one}/erinnert`, button(noteReminded))
  .post(`${one}/zurueck`, button(restoreAppointment));
