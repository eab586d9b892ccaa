import type { Stadtbezirk } from "#modules/places/index.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { OfferedChips, ResultLine } from "#ui/list/chips.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { DoneNote } from "../form/done-note.tsx";
import { visitorsFor } from "../office/office-colleagues.ts";
import { eventDe as t } from "../texts/event-de.ts";
import { eventKinds, eventPath, eventsPath, eventStandings } from "./event.ts";
import { EventState, eventWhen, registeredInWords } from "./event-parts.tsx";
import { type EventQuery, eventsHref } from "./event-query.ts";
import type { NamedEvent } from "./event.store.ts";
import { eventsPerPage } from "./event.view.ts";

interface Props {
  readonly query: EventQuery;
  readonly heldBy: string;
  readonly today: LocalDate;
  readonly own: readonly string[];
  readonly uncounted: number;
  readonly mayWork: boolean;
  readonly offices: readonly Stadtbezirk[];
  readonly years: readonly number[];
  readonly total: number;
  readonly events: readonly NamedEvent[];
  readonly done: string | undefined;
}

export function EventsPage(props: Props) {
  const { query, total, events, done } = props;
  return (
    <>
      <Head {...props} />
      <DoneNote done={done} />
      <Waiting {...props} />
      <EventFilters {...props} />
      <Tabs
        label={t["network.event.standing"]}
        tabs={eventStandings.map((stand) => ({
          label: t[`network.event.standing.${stand}`],
          href: eventsHref(query, { stand }),
          current: query.stand === stand,
        }))}
      />
      <ResultLine>{t["network.event.total"]({ count: total })}</ResultLine>
      {total === 0 ? (
        <EmptyState heading={t["network.event.none"]} text={t["network.event.none.text"]} />
      ) : (
        <>
          <Table caption={t["network.event.list"]} columns={columnsOf(props)} rows={events} keyOf={({ id }) => id} />
          <Pagination
            words={uiTexts("de")}
            current={query.seite}
            pages={Math.ceil(total / eventsPerPage)}
            hrefOf={(seite) => eventsHref(query, { seite })}
          />
          <p>
            <a href={eventsHref(query, {}, `${eventsPath}.csv`)}>{t["network.event.csv"]}</a>
          </p>
        </>
      )}
    </>
  );
}

const Head = ({ mayWork }: Props) => (
  <HeadRow>
    <h1>{t["network.event.list"]}</h1>
    <Actions>
      {mayWork && (
        <LinkButton icon="plus" href={`${eventsPath}/neu`}>
          {t["network.event.plan"]}
        </LinkButton>
      )}
    </Actions>
  </HeadRow>
);

/** What is over and not counted counts in no figure: it is said wherever one looks. */
function Waiting({ query, uncounted }: Props) {
  if (uncounted === 0 || query.stand === "ungezaehlt") return null;
  return (
    <Note tone="wait">
      {t["network.event.uncounted"]({ count: uncounted })}.{" "}
      <a href={eventsHref({ ...query, q: "", art: undefined, jahr: undefined }, { stand: "ungezaehlt" })}>
        {t["network.event.uncounted.show"]}
      </a>
    </Note>
  );
}

const EventFilters = ({ query, offices, heldBy, years }: Props) => (
  <>
    <Filters
      words={uiTexts("de")}
      action={eventsPath}
      label={t["network.event.filter"]}
      hidden={{
        ...(query.stand !== "kommend" && { stand: query.stand }),
        ...(query.jahr !== undefined && { jahr: String(query.jahr) }),
      }}
      open={query.art !== undefined || query.q !== ""}
      first={
        <SelectField
          name="buero"
          label={t["network.event.office"]}
          options={[
            { value: "alle", label: t["network.event.office.all"] },
            ...offices.map(({ id, name }) => ({ value: id, label: name })),
            { value: "andere", label: t["network.event.office.others"] },
          ]}
          value={heldBy}
        />
      }
      more={[
        <SelectField
          key="art"
          name="art"
          label={t["network.event.kind"]}
          empty={t["network.event.kind.all"]}
          options={eventKinds.map((value) => ({ value, label: t[`network.event.kind.${value}`] }))}
          value={query.art}
        />,
        <TextField key="q" name="q" label={t["network.event.q"]} type="search" value={query.q} autocomplete="off" />,
      ]}
    />
    <OfferedChips
      intro={t["network.event.year"]}
      chips={[
        {
          label: t["network.event.year.all"],
          href: eventsHref(query, { jahr: undefined }),
          current: query.jahr === undefined,
        },
        ...years.map((jahr) => ({
          label: String(jahr),
          href: eventsHref(query, { jahr }),
          current: query.jahr === jahr,
        })),
      ]}
    />
  </>
);

const columnsOf = ({ today, own }: Props): readonly Column<NamedEvent>[] => [
  { label: t["network.event.when"], cell: (event) => eventWhen(event) },
  {
    label: t["network.event.title"],
    cell: (event) => (
      <>
        <a href={eventPath(event)}>{event.title}</a>
        <br />
        <span class="b-small b-muted b-plain">
          {t[`network.event.kind.${event.kind}`]} · {event.placeName}
        </span>
      </>
    ),
  },
  {
    label: t["network.event.hosts"],
    cell: ({ officeNames }) => (officeNames.length === 0 ? "–" : officeNames.join(", ")),
  },
  { label: t["network.event.standing"], cell: (event) => <EventState event={event} today={today} /> },
  {
    label: t["network.event.registrations"],
    numeric: true,
    cell: (event) => registeredInWords(event, isOwn(event, own)),
  },
  {
    label: t["network.event.visitors"],
    numeric: true,
    cell: (event) => (event.visitors === null ? "–" : visitorsFor(event.visitors, isOwn(event, own))),
  },
];

const isOwn = ({ offices }: NamedEvent, own: readonly string[]): boolean =>
  offices.some((office) => own.includes(office));
