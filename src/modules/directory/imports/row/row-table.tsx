import type { ComponentChildren } from "preact";
import { State, type Tone } from "#ui/feedback/note.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { importsDe as t } from "../../texts/imports-de.ts";
import type { Explain } from "../file/file-notices.tsx";
import type { ImportRun } from "../run/run.ts";
import type { ImportRow, Outcome, RunVerdict } from "./row.ts";
import { changedColumns } from "./row-words.ts";

interface Props {
  readonly run: ImportRun;
  readonly rows: readonly ImportRow[];
  readonly explain: Explain;
  /** Whether a person may still say what similar rows are. */
  readonly decides: boolean;
}

const verdictTones: Readonly<Record<RunVerdict, Tone>> = {
  new: "ok",
  changed: "ok",
  similar: "wait",
  same: "info",
  "duplicate-in-file": "info",
  refused: "bad",
};

const outcomeTones: Readonly<Record<Outcome, Tone>> = {
  created: "ok",
  changed: "ok",
  left: "wait",
  undone: "info",
  kept: "wait",
};

/** The lines of the file, each with its verdict or what became of it, and why. */
export function RowTable({ run, rows, explain, decides }: Props) {
  const wasApplied = run.appliedAt !== null;
  const columns: Column<ImportRow>[] = [
    { label: t["directory.import.row.name"], cell: ({ label }) => label || t["directory.import.row.nameless"] },
    { label: t["directory.import.row.line"], cell: ({ line }) => <span class="b-num">{line}</span> },
    {
      label: t["directory.import.row.verdict"],
      cell: ({ verdict }) => <State tone={verdictTones[verdict]}>{t[`directory.import.verdict.${verdict}`]}</State>,
    },
    ...(wasApplied
      ? [
          {
            label: t["directory.import.row.outcome"],
            cell: ({ outcome }: ImportRow) => <OutcomeMark outcome={outcome} />,
          },
        ]
      : []),
    { label: t["directory.import.row.reason"], cell: (row) => <Reasons row={row} run={run} explain={explain} /> },
    ...(decides && rows.some(({ verdict }) => verdict === "similar")
      ? [{ label: t["directory.import.row.decision"], cell: (row: ImportRow) => <Decide row={row} /> }]
      : []),
  ];
  return (
    <Table caption={t["directory.import.rows"]} columns={columns} rows={rows} keyOf={({ line }) => String(line)} />
  );
}

const OutcomeMark = ({ outcome }: Pick<ImportRow, "outcome">) =>
  outcome && <State tone={outcomeTones[outcome]}>{t[`directory.import.outcome.${outcome}`]}</State>;

interface ReasonProps {
  readonly row: ImportRow;
  readonly run: ImportRun;
  readonly explain: Explain;
}

function Reasons({ row, run, explain }: ReasonProps) {
  const changed = changedColumns(row, run.outline);
  const sentences: ComponentChildren[] = [
    ...row.problems.map(({ column, value, reason, details }) => (
      <>
        {column !== "" && <b>{t["directory.import.row.cell"]({ column, value })}</b>}
        {explain(reason, details)}
      </>
    )),
    ...row.alike.map(({ name, line }) =>
      line === undefined
        ? t["directory.import.row.like-entry"]({ name })
        : t["directory.import.row.like-line"]({ name, line }),
    ),
    ...(changed.length > 0 ? [t["directory.import.row.changes"]({ fields: changed })] : []),
    ...(row.outcomeReason === null ? [] : [explain(row.outcomeReason)]),
  ];
  return (
    <>
      {sentences.map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
    </>
  );
}

function Decide({ row }: { readonly row: ImportRow }) {
  if (row.verdict !== "similar") return null;
  const { line, alike, decision, entryId } = row;
  const records = alike.flatMap(({ id, name }) =>
    id === undefined ? [] : [{ value: `same:${id}`, label: t["directory.import.decision.same"]({ name }) }],
  );
  return (
    <SelectField
      name={`zeile${line}`}
      label={<span class="kern-sr-only">{t["directory.import.row.decide"]({ line })}</span>}
      empty={t["directory.import.decision.open"]}
      value={decision === "same" ? `same:${entryId}` : (decision ?? "")}
      options={[
        { value: "new", label: t["directory.import.decision.new"] },
        ...records,
        { value: "skip", label: t["directory.import.decision.skip"] },
      ]}
    />
  );
}
