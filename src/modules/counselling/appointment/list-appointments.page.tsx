import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { OfferedChips, ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import { AppointmentState, DeedButton, Reach, Who, whenOf, whoOf } from "./appointment-parts.tsx";
import { appointmentPath, appointmentsPath, standings } from "./appointment.ts";
import type { NamedAppointment } from "./appointment.store.ts";
import { type AppointmentQuery, appointmentsPerPage } from "./appointment.view.ts";

interface Props {
  readonly query: AppointmentQuery;
  readonly today: LocalDate;
  readonly toRemind: number;
  readonly toNote: number;
  readonly total: number;
  readonly appointments: readonly NamedAppointment[];
}

function hrefOf({ stand, wer, seite = 1 }: Partial<AppointmentQuery>): string {
  const parameters = new URLSearchParams({
    ...(stand && stand !== "kommend" && { stand }),
    ...(wer && { wer }),
    ...(seite > 1 && { seite: String(seite) }),
  });
  return parameters.size === 0 ? appointmentsPath : `${appointmentsPath}?${parameters}`;
}

export const AppointmentsPage = (props: Props) => {
  const { query, total, appointments } = props;
  return (
    <>
      <HeadRow>
        <h1>{t["counselling.appointment.menu"]}</h1>
        <Actions>
          <LinkButton look="primary" icon="plus" href={`${appointmentsPath}/neu`}>
            {t["counselling.appointment.book"]}
          </LinkButton>
          <LinkButton icon="calendar" href={`${appointmentsPath}/tag`}>
            {t["counselling.appointment.day"]}
          </LinkButton>
          <LinkButton icon="clock" href={`${appointmentsPath}/zeiten`}>
            {t["counselling.slot.free"]}
          </LinkButton>
          <LinkButton look="tertiary" href={`${appointmentsPath}/frueher`}>
            {t["counselling.appointment.list-earlier"]}
          </LinkButton>
        </Actions>
      </HeadRow>
      <Waiting {...props} />
      <Tabs
        label={t["counselling.appointment.whose"]}
        tabs={[
          { label: t["counselling.appointment.own"], href: hrefOf({ stand: query.stand }), current: !query.wer },
          {
            label: t["counselling.appointment.all"],
            href: hrefOf({ stand: query.stand, wer: "alle" }),
            current: query.wer === "alle",
          },
        ]}
      />
      <OfferedChips
        chips={standings.map((stand) => ({
          label: t[`counselling.appointment.standing.${stand}`],
          href: hrefOf({ wer: query.wer, stand }),
          current: query.stand === stand,
        }))}
      />
      <ResultLine>{t["counselling.appointment.total"]({ count: total })}</ResultLine>
      {total === 0 ? (
        <EmptyState heading={t["counselling.appointment.none"]} text={t["counselling.appointment.none.text"]} />
      ) : (
        <Table
          caption={t[`counselling.appointment.standing.${query.stand}`]}
          columns={columnsFor(query)}
          rows={appointments}
          keyOf={({ id }) => id}
        />
      )}
      <Pagination
        words={uiTexts("de")}
        current={query.seite}
        pages={Math.ceil(total / appointmentsPerPage)}
        hrefOf={(seite) => hrefOf({ ...query, seite })}
      />
    </>
  );
};

/** What waits for somebody, with the way there. */
const Waiting = ({ query, toRemind, toNote }: Props) => (
  <>
    {toNote > 0 && query.stand !== "nachtragen" && (
      <Note tone="wait">
        <p>
          {t["counselling.appointment.to-note"]({ count: toNote })}{" "}
          <a href={hrefOf({ wer: query.wer, stand: "nachtragen" })}>{t["counselling.appointment.to-note.show"]}</a>
        </p>
      </Note>
    )}
    {toRemind > 0 && query.stand !== "erinnern" && (
      <Note tone="info" icon="phone">
        <p>
          {t["counselling.appointment.to-remind"]({ count: toRemind })}{" "}
          <a href={hrefOf({ wer: query.wer, stand: "erinnern" })}>{t["counselling.appointment.to-remind.show"]}</a>
        </p>
      </Note>
    )}
  </>
);

const columnsFor = ({ stand, wer }: AppointmentQuery): readonly Column<NamedAppointment>[] => [
  { label: t["counselling.appointment.when"], cell: whenOf },
  { label: t["counselling.appointment.who"], cell: (each) => <Who appointment={each} /> },
  { label: t["counselling.appointment.reach"], cell: (each) => <Reach {...each} /> },
  ...(wer === "alle" ? [{ label: t["counselling.appointment.staff"], cell: staffOf }] : []),
  { label: t["counselling.appointment.place"], cell: ({ placeName }) => placeName },
  ...(stand === "erinnern" || stand === "nachtragen"
    ? [
        {
          label: t["counselling.appointment.deeds"],
          quiet: true,
          cell: (each: NamedAppointment) => <Deeds {...each} stand={stand} wer={wer} />,
        },
      ]
    : [{ label: t["counselling.appointment.state"], cell: StateAndReminder }]),
];

const staffOf = ({ staffName }: NamedAppointment) => staffName ?? "–";

const StateAndReminder = ({ state, remindedOn }: NamedAppointment) => (
  <>
    <AppointmentState state={state} />
    {remindedOn !== null && (
      <>
        <br />
        <span class="b-small b-muted">
          {t["counselling.appointment.reminded-on"]({ day: plainDateInWords(remindedOn, "de") })}
        </span>
      </>
    )}
  </>
);

/** What is done in a row: said as a whole to whoever hears it. The list comes again afterwards. */
function Deeds({
  stand,
  wer,
  ...each
}: NamedAppointment & { readonly stand: "erinnern" | "nachtragen"; readonly wer: "alle" | undefined }) {
  const path = appointmentPath(each);
  const hidden = { zurueck: stand, ...(wer && { wer }) };
  const who = { who: whoOf(each) };
  if (stand === "erinnern")
    return (
      <DeedButton
        action={`${path}/erinnert`}
        label={t["counselling.appointment.reminded"]}
        full={t["counselling.appointment.reminded-of"](who)}
        hidden={hidden}
      />
    );
  return (
    <div class="b-row">
      <DeedButton
        action={`${path}/kam`}
        label={t["counselling.appointment.came"]}
        full={t["counselling.appointment.came-of"](who)}
        hidden={{ ...hidden, outcome: "gekommen" }}
      />
      <DeedButton
        action={`${path}/kam`}
        label={t["counselling.appointment.did-not-come"]}
        full={t["counselling.appointment.did-not-come-of"](who)}
        hidden={{ ...hidden, outcome: "nicht-gekommen" }}
      />
    </div>
  );
}
