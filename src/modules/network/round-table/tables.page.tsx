import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { State } from "#ui/feedback/note.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { NetworkTabs } from "../form/network-tabs.tsx";
import { roundTableDe as t } from "../texts/round-table-de.ts";
import { tablePath, tablesPath } from "./round-table.ts";
import type { ListedTable } from "./round-table.store.ts";

interface Props {
  readonly tables: readonly ListedTable[];
  readonly mayWork: boolean;
}

export const TablesPage = ({ tables, mayWork }: Props) => (
  <>
    <HeadRow>
      <h1>{t["network.round-table.list"]}</h1>
      {mayWork && (
        <Actions>
          <LinkButton icon="plus" href={`${tablesPath}/neu`}>
            {t["network.round-table.found"]}
          </LinkButton>
        </Actions>
      )}
    </HeadRow>
    {mayWork && <NetworkTabs current="runde-tische" />}
    <ResultLine>{t["network.round-table.total"]({ count: tables.length })}</ResultLine>
    {tables.length === 0 ? (
      <EmptyState heading={t["network.round-table.none"]} text={t["network.round-table.none.text"]} />
    ) : (
      <Table caption={t["network.round-table.list"]} columns={columns} rows={tables} keyOf={({ id }) => id} />
    )}
  </>
);

const date = (on: LocalDate | null): string => (on === null ? "–" : plainDateInWords(on, "de"));

const columns: readonly Column<ListedTable>[] = [
  {
    label: t["network.round-table.name"],
    cell: (each) => (
      <>
        <a href={tablePath(each)}>{each.name}</a>{" "}
        {each.endedOn !== null && <State>{t["network.round-table.ended"]}</State>}
      </>
    ),
  },
  { label: t["network.round-table.stadtbezirk"], cell: ({ stadtbezirk }) => stadtbezirk ?? "–" },
  { label: t["network.round-table.members"], numeric: true, cell: ({ members }) => members },
  { label: t["network.round-table.last"], cell: ({ lastOn }) => date(lastOn) },
  { label: t["network.round-table.next"], cell: ({ nextOn }) => date(nextOn) },
];
