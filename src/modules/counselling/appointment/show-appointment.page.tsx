import { periodOf } from "#law/retention-period.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Checkbox } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { Panel, Split, Stack } from "#ui/layout.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { casePath } from "../case/case.ts";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import { AppointmentState, DeedButton, Done, Reach, ReminderChoice, whenOf, whoOf } from "./appointment-parts.tsx";
import { appointmentPath, appointmentsPath } from "./appointment.ts";
import type { NamedAppointment } from "./appointment.store.ts";

interface Props {
  readonly appointment: NamedAppointment;
  readonly today: LocalDate;
  readonly done: string | undefined;
  /** The slot that a move set free. */
  readonly freed: string | undefined;
}

export const AppointmentPage = ({ appointment, today, done, freed }: Props) => (
  <>
    <Breadcrumb
      words={uiTexts("de")}
      path={[{ label: t["counselling.appointment.menu"], href: appointmentsPath }]}
      here={whoOf(appointment)}
    />
    <JustDone {...{ appointment, done, freed }} />
    <h1>{t["counselling.appointment.one"]({ who: whoOf(appointment) })}</h1>
    <Split aside={appointment.state === "vereinbart" && <Wishes appointment={appointment} />}>
      <Stack gap="m">
        <Facts appointment={appointment} />
        <Deeds appointment={appointment} today={today} />
        {appointment.caseId === null && (
          <p class="b-small b-muted">
            {t["counselling.appointment.forgets"]({ days: periodOf("counselling.appointments", "name").days })}
          </p>
        )}
      </Stack>
    </Split>
  </>
);

function JustDone({ appointment, done, freed }: Omit<Props, "today">) {
  if (done === undefined) return null;
  const cancelled = appointment.state === "abgesagt";
  const free = cancelled ? appointment.slotId : freed;
  return (
    <Done>
      {cancelled
        ? t["counselling.appointment.cancelled"]
        : t[free === undefined ? "counselling.appointment.saved" : "counselling.appointment.moved"]}
      {free !== undefined && (
        <a href={`${appointmentsPath}/frueher?${new URLSearchParams({ frei: free })}`}>
          {t["counselling.appointment.who-earlier"]}
        </a>
      )}
    </Done>
  );
}

const Facts = ({ appointment }: { readonly appointment: NamedAppointment }) => (
  <FactsList
    rows={[
      { term: t["counselling.appointment.when"], value: whenOf(appointment) },
      { term: t["counselling.appointment.place"], value: appointment.placeName },
      { term: t["counselling.appointment.staff"], value: appointment.staffName ?? "–" },
      { term: t["counselling.appointment.reach"], value: <Reach {...appointment} /> },
      { term: t["counselling.appointment.state"], value: <AppointmentState state={appointment.state} /> },
      {
        term: t["counselling.appointment.reminder"],
        value:
          appointment.remindedOn === null
            ? t[`counselling.reminder.${appointment.reminder}`]
            : t["counselling.appointment.reminded-on"]({ day: plainDateInWords(appointment.remindedOn, "de") }),
      },
    ]}
  />
);

function Deeds({ appointment, today }: Pick<Props, "appointment" | "today">) {
  const path = appointmentPath(appointment);
  const isPlanned = appointment.state === "vereinbart";
  return (
    <Actions>
      {isPlanned && appointment.onDay <= today && (
        <>
          <DeedButton
            action={`${path}/kam`}
            label={t["counselling.appointment.came"]}
            hidden={{ outcome: "gekommen" }}
          />
          <DeedButton
            action={`${path}/kam`}
            label={t["counselling.appointment.did-not-come"]}
            hidden={{ outcome: "nicht-gekommen" }}
          />
        </>
      )}
      {isPlanned && (
        <>
          <LinkButton icon="calendar" href={`${path}/verschieben`}>
            {t["counselling.appointment.move"]}
          </LinkButton>
          <LinkButton icon="cross" href={`${path}/absagen`}>
            {t["counselling.appointment.cancel"]}
          </LinkButton>
          {appointment.reminder === "telefon" && appointment.remindedOn === null && (
            <DeedButton action={`${path}/erinnert`} label={t["counselling.appointment.reminded"]} />
          )}
        </>
      )}
      {!isPlanned && <DeedButton action={`${path}/zurueck`} label={t["counselling.appointment.undo"]} />}
      <Onward appointment={appointment} />
    </Actions>
  );
}

/** Where the talk itself is written down: in the case, or as a brief contact without a name. */
function Onward({ appointment: { caseId, state } }: { readonly appointment: NamedAppointment }) {
  if (caseId !== null)
    return state === "gekommen" ? (
      <LinkButton look="primary" icon="plus" href={`${casePath(caseId)}/kontakt`}>
        {t["counselling.appointment.after-case"]}
      </LinkButton>
    ) : (
      <LinkButton look="tertiary" href={casePath(caseId)}>
        {t["counselling.appointment.case-path"]}
      </LinkButton>
    );
  if (state !== "gekommen") return null;
  return (
    <LinkButton look="primary" icon="plus" href="/arbeit/kontakte/neu">
      {t["counselling.appointment.after-contact"]}
    </LinkButton>
  );
}

const Wishes = ({ appointment }: { readonly appointment: NamedAppointment }) => (
  <Panel labelledby="angaben">
    <h2 id="angaben">{t["counselling.appointment.details"]}</h2>
    <Form action={`${appointmentPath(appointment)}/angaben`} look="stack">
      <ReminderChoice field={{ name: "reminder", value: appointment.reminder, error: undefined }} />
      <Checkbox
        name="wantsEarlier"
        label={t["counselling.appointment.wants-earlier"]}
        checked={appointment.wantsEarlier}
      />
      <Actions>
        <Button look="secondary">{t["counselling.appointment.save-details"]}</Button>
      </Actions>
    </Form>
  </Panel>
);
