import { plainDateInWords } from "#platform/dates/in-words.ts";
import { listedName } from "#modules/people/index.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { State } from "#ui/feedback/note.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { caseDe as t } from "../texts/case-de.ts";
import type { ListedCase } from "./case.store.ts";
import type { CaseQuery } from "./list-cases.view.ts";

interface Props {
  readonly query: CaseQuery;
  readonly cases: readonly ListedCase[];
  readonly total: number;
  readonly pages: number;
}

const hrefOf = ({ wessen, stand, seite }: Partial<CaseQuery>): string => {
  const parameters = new URLSearchParams({
    ...(wessen && { wessen }),
    ...(stand && { stand }),
    ...(seite !== undefined && seite > 1 && { seite: String(seite) }),
  });
  return parameters.size === 0 ? "/arbeit/faelle" : `/arbeit/faelle?${parameters}`;
};

export const CasesPage = ({ query, cases, total, pages }: Props) => (
  <>
    <HeadRow>
      <h1>{t["counselling.case.list"]}</h1>
      <Actions>
        <LinkButton icon="plus" href="/arbeit/faelle/neu">
          {t["counselling.case.open"]}
        </LinkButton>
      </Actions>
    </HeadRow>
    <Tabs
      label={t["counselling.case.list"]}
      tabs={[
        { label: t["counselling.case.own"], href: hrefOf({}), current: query.wessen === undefined },
        { label: t["counselling.case.all"], href: hrefOf({ wessen: "alle" }), current: query.wessen === "alle" },
      ]}
    />
    <ResultLine>{t["counselling.case.total"]({ count: total })}</ResultLine>
    {total === 0 ? (
      <EmptyState heading={t["counselling.case.none"]} text={t["counselling.case.none.text"]} />
    ) : (
      <Table caption={t["counselling.case.list"]} columns={columns} rows={cases} keyOf={({ id }) => id} />
    )}
    <Pagination
      words={uiTexts("de")}
      current={query.seite}
      pages={pages}
      hrefOf={(seite) => hrefOf({ ...query, seite })}
    />
  </>
);

const columns: readonly Column<ListedCase>[] = [
  { label: t["counselling.case.person"], cell: (each) => <a href={`/arbeit/faelle/${each.id}`}>{listedName(each)}</a> },
  {
    label: t["counselling.case.state"],
    cell: ({ state }) => <State tone="info">{t[`counselling.state.${state}`]}</State>,
  },
  { label: t["counselling.case.due"], cell: ({ dueOn }) => (dueOn === null ? "–" : plainDateInWords(dueOn, "de")) },
  { label: t["counselling.case.responsible"], cell: ({ responsible }) => responsible ?? "–" },
  { label: t["counselling.case.opened"], cell: ({ openedOn }) => plainDateInWords(openedOn, "de") },
];
