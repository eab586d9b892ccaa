import type { Colleague } from "#modules/identity/index.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { DoneNote } from "../form/done-note.tsx";
import type { Stadtbezirk } from "#modules/places/index.ts";
import { visitorsFor } from "../office/office-colleagues.ts";
import { sessionDe as t } from "../texts/session-de.ts";
import { sessionKinds, sessionPath, sessionsPath, standings } from "./session.ts";
import { Duty, SessionState, whenOf } from "./session-parts.tsx";
import type { NamedSession } from "./session.store.ts";
import { type SessionQuery, sessionsPerPage } from "./session.view.ts";

interface Props {
  readonly query: SessionQuery;
  readonly officeId: string | undefined;
  readonly today: LocalDate;
  readonly own: readonly string[];
  readonly uncounted: number;
  readonly mayWork: boolean;
  readonly offices: readonly Stadtbezirk[];
  readonly colleagues: readonly Colleague[];
  readonly total: number;
  readonly sessions: readonly NamedSession[];
  readonly done: string | undefined;
}

function hrefOf({ stand, art, buero, seite = 1 }: Partial<SessionQuery>): string {
  const parameters = new URLSearchParams({
    ...(stand && stand !== "kommend" && { stand }),
    ...(art && { art }),
    ...(buero && { buero }),
    ...(seite > 1 && { seite: String(seite) }),
  });
  return parameters.size === 0 ? sessionsPath : `${sessionsPath}?${parameters}`;
}

export function SessionsPage(props: Props) {
  const { query, uncounted, total, sessions, mayWork, done } = props;
  return (
    <>
      <HeadRow>
        <h1>{t["network.session.list"]}</h1>
        <Actions>
          <LinkButton icon="calendar" href={`${sessionsPath}/woche`}>
            {t["network.session.week"]}
          </LinkButton>
          {mayWork && (
            <LinkButton icon="plus" href={`${sessionsPath}/neu`}>
              {t["network.session.plan"]}
            </LinkButton>
          )}
        </Actions>
      </HeadRow>
      <DoneNote done={done} />
      {uncounted > 0 && query.stand !== "ungezaehlt" && (
        <Note tone="wait">
          {t["network.session.uncounted"]({ count: uncounted })}.{" "}
          <a href={hrefOf({ ...query, stand: "ungezaehlt", seite: 1 })}>{t["network.session.uncounted.show"]}</a>
        </Note>
      )}
      <SessionFilters {...props} />
      <Tabs
        label={t["network.session.standing"]}
        tabs={standings.map((stand) => ({
          label: t[`network.session.standing.${stand}`],
          href: hrefOf({ ...query, stand, seite: 1 }),
          current: query.stand === stand,
        }))}
      />
      <ResultLine>{t["network.session.total"]({ count: total })}</ResultLine>
      {total === 0 ? (
        <EmptyState heading={t["network.session.none"]} text={t["network.session.none.text"]} />
      ) : (
        <Table caption={t["network.session.list"]} columns={columnsOf(props)} rows={sessions} keyOf={({ id }) => id} />
      )}
      <Pagination
        words={uiTexts("de")}
        current={query.seite}
        pages={Math.ceil(total / sessionsPerPage)}
        hrefOf={(seite) => hrefOf({ ...query, seite })}
      />
    </>
  );
}

const SessionFilters = ({ query, offices, officeId }: Props) => (
  <Filters
    words={uiTexts("de")}
    action={sessionsPath}
    label={t["network.session.filter"]}
    hidden={query.stand === "kommend" ? {} : { stand: query.stand }}
    first={
      <SelectField
        name="buero"
        label={t["network.session.office"]}
        options={[
          { value: "alle", label: t["network.session.office.all"] },
          ...offices.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={officeId ?? "alle"}
      />
    }
    open={query.art !== undefined}
    more={[
      <SelectField
        key="art"
        name="art"
        label={t["network.session.kind"]}
        empty={t["network.session.kind.all"]}
        options={sessionKinds.map((value) => ({ value, label: t[`network.session.kind.${value}`] }))}
        value={query.art}
      />,
    ]}
  />
);

const columnsOf = ({ today, own, colleagues, officeId }: Props): readonly Column<NamedSession>[] => [
  {
    label: t["network.session.when"],
    cell: (session) => <a href={sessionPath(session)}>{whenOf(session)}</a>,
  },
  {
    label: t["network.session.place"],
    cell: ({ placeName, kind, office }) => (
      <>
        {placeName}
        <br />
        <span class="b-small b-muted b-plain">
          {t[`network.session.kind.${kind}`]}
          {officeId === undefined && ` · ${office}`}
        </span>
      </>
    ),
  },
  {
    label: t["network.session.staff"],
    cell: (session) => <Duty session={session} colleagues={colleagues} />,
  },
  {
    label: t["network.session.standing"],
    cell: (session) => <SessionState session={session} today={today} />,
  },
  {
    label: t["network.session.visitors"],
    numeric: true,
    cell: ({ visitors, officeId: its }) => (visitors === null ? "–" : visitorsFor(visitors, own.includes(its))),
  },
];
