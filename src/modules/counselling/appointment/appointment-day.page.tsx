import { dateInWords, plainDateInWords } from "#platform/dates/in-words.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { State } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import { AppointmentState, beginOf, DeedButton, hoursOf, Reach, Who } from "./appointment-parts.tsx";
import { appointmentsPath } from "./appointment.ts";
import type { DayLine, NamedAppointment } from "./appointment.store.ts";

interface Props {
  readonly onDay: LocalDate;
  readonly wer: "alle" | undefined;
  readonly today: LocalDate;
  readonly lines: readonly DayLine[];
  readonly known: readonly NamedAppointment[];
}

export const dayPath = (onDay: LocalDate, wer?: "alle"): string =>
  `${appointmentsPath}/tag?${new URLSearchParams({ tag: onDay, ...(wer && { wer }) })}`;

/** A day by the hour, to look at and to print. */
export function AppointmentDayPage({ onDay, wer, today, lines, known }: Props) {
  const title = t["counselling.appointment.day.of"]({ day: plainDateInWords(onDay, "de") });
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[{ label: t["counselling.appointment.menu"], href: appointmentsPath }]}
        here={t["counselling.appointment.day"]}
      />
      <HeadRow>
        <h1>{t["counselling.appointment.day.of"]({ day: dateInWords(onDay, "de") })}</h1>
        <div class="b-noprint">
          <Actions>
            <LinkButton look="tertiary" href={dayPath(addDays(onDay, -1), wer)}>
              {t["counselling.appointment.day.before"]}
            </LinkButton>
            {onDay !== today && (
              <LinkButton look="tertiary" href={dayPath(today, wer)}>
                {t["counselling.appointment.today"]}
              </LinkButton>
            )}
            <LinkButton look="tertiary" href={dayPath(addDays(onDay, 1), wer)}>
              {t["counselling.appointment.day.after"]}
            </LinkButton>
            <Button look="secondary" prints icon="printer">
              {t["counselling.appointment.print"]}
            </Button>
          </Actions>
        </div>
      </HeadRow>
      <div class="b-noprint">
        <Tabs
          label={t["counselling.appointment.whose"]}
          tabs={[
            { label: t["counselling.appointment.own"], href: dayPath(onDay), current: wer === undefined },
            { label: t["counselling.appointment.all"], href: dayPath(onDay, "alle"), current: wer === "alle" },
          ]}
        />
      </div>
      {lines.length === 0 ? (
        <p class="b-muted">{t["counselling.appointment.day.none"]}</p>
      ) : (
        <Table caption={title} columns={columnsFor(known, today, wer)} rows={lines} keyOf={({ id }) => id} />
      )}
    </>
  );
}

const columnsFor = (
  known: readonly NamedAppointment[],
  today: LocalDate,
  wer: "alle" | undefined,
): readonly Column<DayLine>[] => {
  const appointmentOf = ({ id }: DayLine) => known.find(({ slotId }) => slotId === id);
  return [
    { label: t["counselling.appointment.when"], cell: (line) => <b class="b-num">{hoursOf(line)}</b> },
    {
      label: t["counselling.appointment.who"],
      cell: (line) => <WhoOrState line={line} appointment={appointmentOf(line)} today={today} />,
    },
    {
      label: t["counselling.appointment.reach"],
      cell: (line) => {
        const appointment = appointmentOf(line);
        return appointment ? <Reach {...appointment} /> : "";
      },
    },
    ...(wer === "alle"
      ? [{ label: t["counselling.appointment.staff"], cell: ({ staffName }: DayLine) => staffName ?? "–" }]
      : []),
    { label: t["counselling.appointment.place"], cell: ({ placeName }) => placeName },
    {
      label: t["counselling.appointment.state"],
      cell: (line) => {
        const appointment = appointmentOf(line);
        return appointment ? <AppointmentState state={appointment.state} /> : <Switch line={line} today={today} />;
      },
    },
  ];
};

interface LineProps {
  readonly line: DayLine;
  readonly today: LocalDate;
  readonly appointment?: NamedAppointment | undefined;
}

const slotTones = { frei: "ok", vergeben: "info", gesperrt: "wait" } as const;

function WhoOrState({ line, appointment, today }: LineProps) {
  if (appointment) return <Who appointment={appointment} />;
  if (line.state === "frei" && line.onDay >= today)
    return (
      <a href={`${appointmentsPath}/neu?${new URLSearchParams({ frei: line.id })}`} class="b-noprint">
        {t["counselling.slot.give"]}
      </a>
    );
  return <>–</>;
}

/** What nobody has yet can be closed, and opened again. */
function Switch({ line, today }: LineProps) {
  if (line.state === "vergeben" || line.onDay < today)
    return <State>{t[`counselling.slot.state.${line.state}`]}</State>;
  const deed = line.state === "frei" ? "sperren" : "freigeben";
  const when = { when: beginOf(line) };
  return (
    <div class="b-row">
      <State tone={slotTones[line.state]}>{t[`counselling.slot.state.${line.state}`]}</State>
      <DeedButton
        action={`${appointmentsPath}/zeiten/${line.id}/${deed}`}
        label={t[line.state === "frei" ? "counselling.slot.close.short" : "counselling.slot.reopen.short"]}
        full={t[line.state === "frei" ? "counselling.slot.close-of" : "counselling.slot.reopen-of"](when)}
      />
    </div>
  );
}
