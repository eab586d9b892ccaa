import { Stack } from "#ui/layout.tsx";
import { OfferedChips, type OfferedChip } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { importsDe as t } from "../../texts/imports-de.ts";
import type { Explain } from "../file/file-notices.tsx";
import type { ImportRun } from "../run/run.ts";
import { runPath } from "../run/run-head.tsx";
import type { ImportRow, Outcome, RunVerdict } from "./row.ts";
import { RowTable } from "./row-table.tsx";

export interface ShownRun {
  readonly run: ImportRun;
  readonly rows: readonly ImportRow[];
  readonly total: number;
  readonly befund: RunVerdict | undefined;
  readonly ergebnis: Outcome | undefined;
  readonly seite: number;
}

interface Props extends ShownRun {
  readonly chips: readonly OfferedChip[];
  readonly perPage: number;
  readonly explain: Explain;
  readonly decides: boolean;
}

export function addressOf(
  run: ImportRun,
  filter: { readonly befund?: string; readonly ergebnis?: string; readonly seite?: number },
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined && value !== 1) query.set(name, String(value));
  return query.size === 0 ? runPath(run) : `${runPath(run)}?${query.toString()}#ergebnisse`;
}

/** One page of the lines, and the ways to fewer of them. */
export function RowList({ run, rows, total, befund, ergebnis, seite, chips, perPage, explain, decides }: Props) {
  const filter = { ...(befund && { befund }), ...(ergebnis && { ergebnis }) };
  return (
    <Stack gap="m">
      <OfferedChips intro={t["directory.import.only"]} chips={chips} />
      <p id="ergebnisse">
        <output>{t["directory.import.rows.shown"]({ count: total })}</output>
      </p>
      {rows.length > 0 && <RowTable run={run} rows={rows} explain={explain} decides={decides} />}
      <Pagination
        words={uiTexts("de")}
        current={seite}
        pages={Math.ceil(total / perPage)}
        hrefOf={(page) => addressOf(run, { ...filter, seite: page })}
      />
    </Stack>
  );
}
