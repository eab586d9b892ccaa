import type { ComponentChildren } from "preact";
import { shortDateWithYear, timeInWords } from "#platform/dates/in-words.ts";
import { Button } from "#ui/button.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { RadioGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import { appointmentPath, reminders } from "./appointment.ts";
import type { NamedAppointment } from "./appointment.store.ts";
import type { Slot } from "./slot.ts";
import type { NamedSlot } from "./slot.store.ts";

type Times = Pick<Slot, "onDay" | "startsAt" | "endsAt">;

export const hoursOf = ({ startsAt, endsAt }: Omit<Times, "onDay">): string =>
  t["counselling.appointment.times"]({ from: timeInWords(startsAt), until: timeInWords(endsAt) });

export const beginOf = ({ onDay, startsAt }: Omit<Times, "endsAt">): string =>
  `${shortDateWithYear(onDay, "de")}, ${timeInWords(startsAt)}`;

export const whenOf = (times: Times): string => `${shortDateWithYear(times.onDay, "de")}, ${hoursOf(times)}`;

export const whoOf = ({ who }: Pick<NamedAppointment, "who">): string => who ?? t["counselling.appointment.nameless"];

/** As a case's timeline says it: "Termin 9:00 Uhr, Haus Nord: nicht gekommen". */
export const appointmentInWords = ({ startsAt, placeName, state }: NamedAppointment): string =>
  t["counselling.appointment.in-case"]({
    ...{ at: timeInWords(startsAt), place: placeName, state: t[`counselling.appointment.state.${state}`] },
  });

/** The appointment by who comes, and the number of their case. */
export const Who = ({ appointment }: { readonly appointment: NamedAppointment }) => (
  <>
    <a href={appointmentPath(appointment)}>{whoOf(appointment)}</a>
    <br />
    <span class="b-small b-muted b-plain">
      {appointment.caseNumber === null
        ? t["counselling.appointment.no-case"]
        : t["counselling.appointment.case"]({ number: appointment.caseNumber })}
      {appointment.wantsEarlier && ` · ${t["counselling.appointment.wants-earlier.short"]}`}
    </span>
  </>
);

export const Reach = ({ reachPhone, reachEmail }: Pick<NamedAppointment, "reachPhone" | "reachEmail">) => {
  if (reachPhone === null) return <>{reachEmail ?? "–"}</>;
  return (
    <>
      <Icon name="phone" /> <a href={`tel:${reachPhone.replaceAll(/[^+\d]/g, "")}`}>{reachPhone}</a>
    </>
  );
};

const tones = { vereinbart: "info", gekommen: "ok", "nicht-gekommen": "wait", abgesagt: "bad" } as const;

export const AppointmentState = ({ state }: Pick<NamedAppointment, "state">) => (
  <State tone={tones[state]}>{t[`counselling.appointment.state.${state}`]}</State>
);

interface DeedProps {
  readonly action: string;
  readonly label: string;
  /** The deed with its object, for whoever hears the button without its row. */
  readonly full?: string;
  readonly hidden?: Readonly<Record<string, string>>;
}

/** A small form that is nothing but its button. */
export const DeedButton = ({ action, label, full, hidden = {} }: DeedProps) => (
  <form method="post" action={action}>
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <Button look="secondary" fullLabel={full}>
      {label}
    </Button>
  </form>
);

export const Done = ({ children }: { readonly children: ComponentChildren }) => (
  <Note tone="ok" announced>
    {children}
  </Note>
);

interface Field {
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
}

/** Free times to choose from, the soonest first. */
export const FreeChoice = ({ free, field }: { readonly free: readonly NamedSlot[]; readonly field: Field }) => (
  <SelectField
    {...field}
    label={t["counselling.appointment.slot"]}
    hint={t["counselling.appointment.slot.hint"]}
    options={free.map((slot) => ({
      value: slot.id,
      label: [whenOf(slot), slot.staffName, slot.placeName].filter(Boolean).join(", "),
    }))}
  />
);

export const ReminderChoice = ({ field }: { readonly field: Field }) => (
  <RadioGroup
    {...field}
    label={t["counselling.appointment.reminder"]}
    options={reminders.map((value) => ({ value, label: t[`counselling.reminder.${value}`] }))}
  />
);
