import { plainDateInWords } from "#platform/dates/in-words.ts";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { erasedKinds, erasureDe as t } from "../texts/erasure-de.ts";
import { type Erasure, erasureRules } from "./erasure.ts";
import { type ErasureQuery, erasuresPerPage } from "./list-erasures.view.ts";

export const erasuresPath = "/arbeit/loeschungen";

interface Props {
  readonly query: ErasureQuery;
  readonly total: number;
  readonly erasures: readonly Erasure[];
}

const hrefOf = ({ regel, seite = 1 }: Partial<ErasureQuery>): string => {
  const parameters = new URLSearchParams({ ...(regel && { regel }), ...(seite > 1 && { seite: String(seite) }) });
  return parameters.size === 0 ? erasuresPath : `${erasuresPath}?${parameters}`;
};

/** What was erased when and by which rule: numbers, and nobody. */
export const ErasuresPage = ({ query, total, erasures }: Props) => (
  <>
    <h1>{t["counselling.erasure.list"]}</h1>
    <p class="b-measure">{t["counselling.erasure.text"]}</p>
    <Tabs
      label={t["counselling.erasure.rule"]}
      tabs={[undefined, ...erasureRules].map((regel) => ({
        label: t[`counselling.erasure.tab.${regel ?? "alle"}`],
        href: hrefOf({ regel }),
        current: query.regel === regel,
      }))}
    />
    {total === 0 ? (
      <EmptyState heading={t["counselling.erasure.none"]} text={t["counselling.erasure.none.text"]} />
    ) : (
      <Table
        caption={t["counselling.erasure.caption"]}
        columns={columns}
        rows={erasures}
        keyOf={({ onDay, rule }) => `${onDay} ${rule}`}
      />
    )}
    <Pagination
      words={uiTexts("de")}
      current={query.seite}
      pages={Math.ceil(total / erasuresPerPage)}
      hrefOf={(seite) => hrefOf({ ...query, seite })}
    />
  </>
);

const columns: readonly Column<Erasure>[] = [
  { label: t["counselling.erasure.day"], cell: ({ onDay }) => plainDateInWords(onDay, "de") },
  { label: t["counselling.erasure.rule"], cell: ({ rule }) => t[`counselling.erasure.rule.${rule}`] },
  {
    label: t["counselling.erasure.what"],
    cell: ({ parts }) => (
      <ul class="b-list b-small">
        {parts.map(({ kind, records }) => (
          <li key={kind}>
            <b class="b-num">{records}</b> {erasedKinds[kind] ?? kind}
          </li>
        ))}
      </ul>
    ),
  },
];
