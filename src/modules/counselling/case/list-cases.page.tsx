import { listedName } from "#modules/people/index.ts";
import type { Colleague } from "#modules/identity/index.ts";
import { agoInWords, plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import type { ContactTheme } from "../contact/contact.ts";
import { DueState } from "../follow-up/follow-up-panel.tsx";
import { caseDe as t } from "../texts/case-de.ts";
import { fileDe } from "../texts/file-de.ts";
import { handoverDe } from "../texts/handover-de.ts";
import { listDe } from "../texts/list-de.ts";
import { CaseFilters } from "./case-filters.tsx";
import type { ListedCase } from "./case-list.store.ts";
import { casesHref, casesPerPage, type CaseQuery } from "./case-query.ts";
import { casePath } from "./case.ts";

export interface CasesProps {
  readonly query: CaseQuery;
  readonly today: LocalDate;
  readonly cases: readonly ListedCase[];
  readonly total: number;
  readonly themes: readonly ContactTheme[];
  readonly colleagues: readonly Colleague[];
  readonly done: string | undefined;
}

export const CasesPage = (props: CasesProps) => {
  const { query, cases, total, done } = props;
  return (
    <>
      <HeadRow>
        <h1>{t["counselling.case.list"]}</h1>
        <Actions>
          <LinkButton look="primary" icon="plus" href="/arbeit/faelle/neu">
            {t["counselling.case.open"]}
          </LinkButton>
          <LinkButton icon="clock" href="/arbeit/wiedervorlagen">
            {fileDe["counselling.follow-up.list"]}
          </LinkButton>
        </Actions>
      </HeadRow>
      {(done === "uebergeben" || done === "abgegeben") && (
        <Note tone="ok" announced>
          {listDe[`counselling.list.${done}`]}
        </Note>
      )}
      <Tabs
        label={t["counselling.case.list"]}
        tabs={[
          { label: t["counselling.case.own"], href: casesHref({}), current: query.wessen === undefined },
          { label: t["counselling.case.all"], href: casesHref({ wessen: "alle" }), current: query.wessen === "alle" },
          { label: listDe["counselling.case.list-dormant"], href: "/arbeit/faelle/ruhende" },
          { label: handoverDe["counselling.handover.list"], href: "/arbeit/faelle/nachfolge" },
        ]}
      />
      <CaseFilters {...props} />
      <Span {...query} />
      <ResultLine>{t["counselling.case.total"]({ count: total })}</ResultLine>
      {total === 0 ? (
        <EmptyState heading={t["counselling.case.none"]} text={t["counselling.case.none.text"]} />
      ) : (
        <Table caption={t["counselling.case.list"]} columns={columnsFor(props)} rows={cases} keyOf={({ id }) => id} />
      )}
      <Pagination
        words={uiTexts("de")}
        current={query.seite}
        pages={Math.ceil(total / casesPerPage)}
        hrefOf={(seite) => casesHref({ ...query, seite })}
      />
    </>
  );
};

/** Whoever comes from a figure sees which cases stand behind it, and how to leave that view. */
const Span = ({ was, von, bis, ...query }: CaseQuery) =>
  was !== undefined &&
  von !== undefined &&
  bis !== undefined && (
    <Note>
      {listDe[`counselling.list.span.${was}`]({
        from: plainDateInWords(von, "de"),
        until: plainDateInWords(bis, "de"),
      })}{" "}
      {listDe["counselling.list.span.readable"]} <a href={casesHref(query)}>{listDe["counselling.list.span.end"]}</a>
    </Note>
  );

const columnsFor = ({ query, today }: CasesProps): readonly Column<ListedCase>[] => {
  const sortedBy = (nach: CaseQuery["nach"], direction: "ascending" | "descending") => ({
    sortHref: casesHref({ ...query, nach, seite: 1 }),
    sorted: query.nach === nach ? direction : undefined,
  });
  return [
    {
      label: t["counselling.case.person"],
      ...sortedBy("name", "ascending"),
      cell: (each) => (
        <>
          <a href={casePath(each.id)}>{listedName(each)}</a>
          <br />
          <span class="b-small b-muted b-plain">{each.number}</span>
        </>
      ),
    },
    { label: t["counselling.case.state"], cell: (each) => <States listed={each} /> },
    {
      label: t["counselling.case.due"],
      ...sortedBy("faellig", "ascending"),
      cell: ({ dueOn }) =>
        dueOn === null ? (
          "–"
        ) : (
          <>
            <DueState dueOn={dueOn} today={today} /> {plainDateInWords(dueOn, "de")}
          </>
        ),
    },
    {
      label: listDe["counselling.list.last-contact"],
      ...sortedBy("kontakt", "ascending"),
      cell: ({ lastContactOn }) => (lastContactOn === null ? "–" : agoInWords(lastContactOn, today, "de")),
    },
    { label: t["counselling.case.responsible"], cell: ({ responsible }) => responsible ?? "–" },
    {
      label: t["counselling.case.opened"],
      ...sortedBy("aufgenommen", "descending"),
      cell: ({ openedOn }) => plainDateInWords(openedOn, "de"),
    },
  ];
};

const States = ({ listed: { state, urgency } }: { readonly listed: ListedCase }) => (
  <>
    <State icon="people">{t[`counselling.state.${state}`]}</State>{" "}
    {urgency !== "normal" && (
      <State tone={urgency === "dringend" ? "bad" : "wait"}>{fileDe[`counselling.urgency.${urgency}`]}</State>
    )}
  </>
);
