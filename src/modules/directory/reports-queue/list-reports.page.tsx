import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { State } from "#ui/feedback/note.tsx";
import { OfferedChips, ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { reportsQueueDe as t } from "../texts/reports-queue-de.ts";
import { workspaceDe } from "../texts/workspace-de.ts";
import { momentInWords } from "../workspace/moment-in-words.ts";
import type { QueuedReport } from "./queued-report.ts";
import { reportPath, stateTones, titleOf } from "./report-in-words.ts";
import { queueHref, type SpokenQuery } from "./reports-query.ts";

interface Props {
  readonly reports: readonly QueuedReport[];
  readonly total: number;
  readonly pages: number;
  readonly said: SpokenQuery;
}

const stands = [undefined, "offen", "in-arbeit", "erledigt"] as const;
const kinds = [undefined, "angabe", "barriere", "wunsch"] as const;

export const ReportsPage = ({ reports, total, pages, said }: Props) => (
  <>
    <h1>{t["directory.reports.title"]}</h1>
    <Tabs
      label={t["directory.reports.stands"]}
      tabs={stands.map((stand) => ({
        label: t[`directory.reports.stand.${stand ?? "unerledigt"}`],
        href: queueHref(said, { stand }),
        current: said.stand === stand,
      }))}
    />
    <ResultLine
      chips={
        <OfferedChips
          intro={uiTexts("de")["ui.only-show"]}
          chips={kinds.map((art) => ({
            label: t[`directory.reports.kind.${art ?? "alle"}`],
            href: queueHref(said, { art }),
            current: said.art === art,
          }))}
        />
      }
    >
      {t["directory.reports.count"]({ count: total })}
    </ResultLine>
    {total === 0 ? (
      <EmptyState heading={t["directory.reports.empty"]} text={t["directory.reports.empty.text"]} />
    ) : (
      <Table caption={t["directory.reports.title"]} columns={columns} rows={reports} keyOf={({ id }) => id} />
    )}
    <Pagination
      words={uiTexts("de")}
      current={said.seite}
      pages={pages}
      hrefOf={(seite) => queueHref(said, { seite })}
    />
  </>
);

const columns: readonly Column<QueuedReport>[] = [
  { label: t["directory.reports.column.about"], cell: (report) => <a href={reportPath(report)}>{titleOf(report)}</a> },
  {
    label: t["directory.reports.column.message"],
    cell: ({ message }) => shortened(message || t["directory.report.erased"]),
  },
  { label: t["directory.reports.column.when"], cell: ({ createdAt }) => momentInWords(createdAt) },
  {
    label: t["directory.reports.column.state"],
    cell: ({ status, handledBy }) => (
      <>
        <State tone={stateTones[status]}>{workspaceDe[`directory.report.state.${status}`]}</State>
        {handledBy !== null && <p class="b-small b-muted">{handledBy}</p>}
      </>
    ),
  },
];

const mostLetters = 140;
const shortened = (text: string): string =>
  text.length <= mostLetters ? text : `${text.slice(0, mostLetters).replace(/\s+\S*$/, "")} …`;
