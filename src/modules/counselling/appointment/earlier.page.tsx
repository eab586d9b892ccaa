import type { LocalDate } from "#platform/dates/local-date.ts";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import { beginOf, DeedButton, Reach, Who, whenOf, whoOf } from "./appointment-parts.tsx";
import { appointmentPath, appointmentsPath } from "./appointment.ts";
import type { NamedAppointment } from "./appointment.store.ts";
import type { Slot } from "./slot.ts";

interface Props {
  readonly today: LocalDate;
  readonly offered: Slot | undefined;
  readonly free: readonly Slot[];
  readonly wishes: readonly NamedAppointment[];
}

/** A list for the telephone: whom to ring, and what can be offered to them. */
export const EarlierPage = (props: Props) => (
  <>
    <Breadcrumb
      words={uiTexts("de")}
      path={[{ label: t["counselling.appointment.menu"], href: appointmentsPath }]}
      here={t["counselling.appointment.list-earlier"]}
    />
    <h1>{t["counselling.appointment.list-earlier"]}</h1>
    <p class="b-measure">{t["counselling.earlier.lead"]}</p>
    {props.offered && <Note tone="info">{t["counselling.earlier.offered"]({ when: whenOf(props.offered) })}</Note>}
    {props.wishes.length === 0 ? (
      <EmptyState heading={t["counselling.earlier.none"]} text={t["counselling.earlier.none.text"]} />
    ) : (
      <Table
        caption={t["counselling.appointment.list-earlier"]}
        columns={columnsFor(props)}
        rows={props.wishes}
        keyOf={({ id }) => id}
      />
    )}
  </>
);

const columnsFor = ({ offered, free }: Props): readonly Column<NamedAppointment>[] => [
  { label: t["counselling.appointment.who"], cell: (each) => <Who appointment={each} /> },
  { label: t["counselling.appointment.reach"], cell: (each) => <Reach {...each} /> },
  { label: t["counselling.earlier.now"], cell: whenOf },
  { label: t["counselling.appointment.staff"], cell: ({ staffName }) => staffName ?? "–" },
  {
    label: t["counselling.appointment.deeds"],
    quiet: true,
    cell: (each) => <Offer appointment={each} slot={offered ?? earlierFor(each, free)} />,
  },
];

/** The soonest free time of the same colleague before the one that was arranged; one who is known goes on with the talk. */
const earlierFor = ({ staffId, onDay }: NamedAppointment, free: readonly Slot[]): Slot | undefined =>
  free.find((slot) => slot.staffId === staffId && slot.onDay < onDay);

function Offer({ appointment, slot }: { readonly appointment: NamedAppointment; readonly slot: Slot | undefined }) {
  if (slot === undefined) return <span class="b-muted">{t["counselling.earlier.nothing"]}</span>;
  const when = beginOf(slot);
  return (
    <DeedButton
      action={`${appointmentPath(appointment)}/verschieben`}
      label={t["counselling.earlier.move"]({ when })}
      full={t["counselling.earlier.move-of"]({ who: whoOf(appointment), when })}
      hidden={{ slotId: slot.id }}
    />
  );
}
