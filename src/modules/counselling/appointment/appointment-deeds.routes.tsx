import { Hono } from "hono";
import type { Env } from "#platform/web/world.ts";
import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Checkbox } from "#ui/form/choices.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { casePath } from "../case/case.ts";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import { appointmentForm, type Filled } from "./appointment-form.tsx";
import { FreeChoice, ReminderChoice, whenOf, whoOf } from "./appointment-parts.tsx";
import { appointmentPath, appointmentsPath } from "./appointment.ts";
import { cancelAppointment, changeAppointment, moveAppointment } from "./appointment-life.action.ts";
import { askForAppointment, askForCaseAppointment, showAppointment } from "./appointment.view.ts";
import { bookForCase, bookSlot } from "./book.action.ts";
import type { NamedAppointment } from "./appointment.store.ts";
import { slotsPath } from "./slots.page.tsx";

const one = `${appointmentsPath}/:appointmentId{[0-9a-f-]{36}}`;
const done = (booked: { readonly id: string }): string => `${appointmentPath(booked)}?erledigt=ja`;
const above = ({ appointment }: { readonly appointment: NamedAppointment }) => ({
  label: whoOf(appointment),
  href: appointmentPath(appointment),
});

/** Without a free time there is nothing to arrange: the way to new times instead. */
export const NothingFree = () => (
  <EmptyState level={2} heading={t["counselling.appointment.no-free"]} text={t["counselling.appointment.no-free.text"]}>
    <LinkButton href={`${slotsPath}/oeffnen`}>{t["counselling.slot.open"]}</LinkButton>
  </EmptyState>
);

const WishFields = ({ field }: Pick<Filled<unknown>, "field">) => (
  <>
    <ReminderChoice field={field("reminder")} />
    <Checkbox
      name="wantsEarlier"
      label={t["counselling.appointment.wants-earlier"]}
      checked={field("wantsEarlier").value === "ja"}
    />
  </>
);

const book = appointmentForm(`${appointmentsPath}/neu`, {
  does: bookSlot,
  shows: askForAppointment,
  title: t["counselling.appointment.book"],
  initial: ({ chosen, free }) => ({ slotId: chosen ?? free[0]?.id ?? "", reminder: "keine" }),
  instead: ({ free }) => free.length === 0 && <NothingFree />,
  fields: ({ data, field }) => (
    <>
      <p class="b-small b-muted">{t["counselling.appointment.with-case-hint"]}</p>
      <FreeChoice free={data.free} field={field("slotId")} />
      <TextField
        {...field("name")}
        label={t["counselling.appointment.name"]}
        hint={t["counselling.appointment.name.hint"]}
        maxlength={100}
        autocomplete="off"
      />
      <TextField
        {...field("phone")}
        type="tel"
        label={t["counselling.appointment.phone"]}
        width="phone"
        maxlength={60}
        autocomplete="off"
      />
      <TextField
        {...field("email")}
        type="email"
        label={t["counselling.appointment.email"]}
        maxlength={150}
        autocomplete="off"
      />
      <WishFields field={field} />
    </>
  ),
  afterwards: done,
});

const bookInCase = appointmentForm("/arbeit/faelle/:caseId/termin", {
  does: bookForCase,
  shows: askForCaseAppointment,
  title: t["counselling.appointment.book-for-case"],
  deed: t["counselling.appointment.book"],
  above: (data) => ({ label: data.who, href: casePath(data.case.id) }),
  initial: ({ free }) => ({ slotId: free[0]?.id ?? "", reminder: "keine" }),
  instead: ({ free }) => free.length === 0 && <NothingFree />,
  fields: ({ data, field }) => (
    <>
      <FreeChoice free={data.free} field={field("slotId")} />
      <WishFields field={field} />
    </>
  ),
  afterwards: ({ id }) => `${casePath(id)}?gespeichert=ja`,
});

const move = appointmentForm(`${one}/verschieben`, {
  does: moveAppointment,
  shows: showAppointment,
  title: t["counselling.appointment.move"],
  above,
  instead: ({ free }) => free.length === 0 && <NothingFree />,
  fields: ({ data, field }) => (
    <>
      <p>{whenOf(data.appointment)}</p>
      <FreeChoice free={data.free} field={field("slotId")} />
    </>
  ),
  afterwards: ({ id, freed }) => `${done({ id })}&${new URLSearchParams({ frei: freed })}`,
});

const cancel = appointmentForm(`${one}/absagen`, {
  does: cancelAppointment,
  shows: showAppointment,
  title: t["counselling.appointment.cancel"],
  deed: t["counselling.appointment.cancel.tick"],
  above,
  fields: ({ data }) => (
    <>
      <p>
        <b>{whenOf(data.appointment)}</b>
      </p>
      <p class="b-measure">{t["counselling.appointment.cancel.what"]}</p>
    </>
  ),
  afterwards: done,
});

const change = appointmentForm(`${one}/angaben`, {
  does: changeAppointment,
  shows: showAppointment,
  title: t["counselling.appointment.change"],
  deed: t["counselling.appointment.save-details"],
  above,
  initial: ({ appointment }) => ({
    reminder: appointment.reminder,
    wantsEarlier: appointment.wantsEarlier ? "ja" : "",
  }),
  fields: WishFields,
  afterwards: done,
});

export const appointmentDeedRoutes = new Hono<Env>()
  .route("/", book)
  .route("/", bookInCase)
  .route("/", move)
  .route("/", cancel)
  .route("/", change);
