import { errorOf, Problems } from "#frame/problems.tsx";
import type { Match } from "#platform/imports/mapping.ts";
import { type Entered, textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { State } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Stack } from "#ui/layout.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { importsDe as t } from "../../texts/imports-de.ts";
import type { ImportRun } from "../run/run.ts";
import { runPath, RunPath } from "../run/run-head.tsx";
import { targetNames } from "../targets.ts";
import type { FileColumn, Outline } from "./assessment.ts";
import { type Explain, FileNotices } from "./file-notices.tsx";

interface Props extends FormProps<ImportRun> {
  readonly explain: Explain;
}

/** Which column of the file is which; each suggestion says how sure it is, and what stands in the column. */
export function MapColumnsPage({ data: run, entered, explain, ...refused }: Props) {
  const { outline } = run;
  const isCalendar = outline.format === "ics";
  const lead = t[isCalendar ? "directory.import.mapping.calendar" : "directory.import.mapping.lead"];
  return (
    <Stack gap="l">
      <Problems {...refused} />
      <RunPath run={run} />
      <Stack gap="m">
        <h1>{t["directory.import.mapping"]({ file: run.fileName })}</h1>
        <p class="b-measure">{lead({ count: outline.rows })}</p>
        <FileNotices notices={outline.notices} explain={explain} />
      </Stack>
      <Form action={`${runPath(run)}/zuordnung`} look="stack" hidden={{ stand: String(run.version) }}>
        {isCalendar ? (
          <input type="hidden" name="art" value={run.target} />
        ) : (
          <FileQuestions run={run} refused={refused} />
        )}
        {!isCalendar && <ColumnTable outline={outline} entered={entered} refused={refused} />}
        <Actions>
          <Button icon="arrow-on">{t["directory.import.map"]}</Button>
        </Actions>
        {!isCalendar && <WantedHelp outline={outline} />}
      </Form>
      <Form action={`${runPath(run)}/verwerfen`} look="stack" hidden={{ stand: String(run.version) }}>
        <p>
          <Button look="tertiary" icon="trash">
            {t["directory.import.discard"]}
          </Button>
        </p>
      </Form>
    </Stack>
  );
}

type Refused = Pick<FormProps, "problems">;

function FileQuestions({ run, refused }: { readonly run: ImportRun; readonly refused: Refused }) {
  const { outline, target } = run;
  const kinds = targetNames.filter((name) => name !== "kalender");
  return (
    <div class="b-form">
      <SelectField
        name="art"
        label={t["directory.import.kind"]}
        value={target}
        options={kinds.map((name) => ({ value: name, label: t[`directory.import.target.${name}`] }))}
      />
      {outline.sheets.length > 1 && (
        <SelectField
          name="blatt"
          label={t["directory.import.sheet"]}
          value={outline.sheet ?? undefined}
          options={outline.sheets.map((name) => ({ value: name, label: name }))}
        />
      )}
      <TextField
        name="zeile"
        label={t["directory.import.header-line"]}
        hint={t["directory.import.header-line.hint"]}
        optional={uiTexts("de")["ui.optional"]}
        width="day"
        digits
        value={String(outline.headerLine ?? "")}
        error={errorOf(refused, "zeile")}
      />
      <p>
        <Button look="secondary" name="neu" value="ja">
          {t["directory.import.read-anew"]}
        </Button>
      </p>
    </div>
  );
}

interface ColumnProps {
  readonly outline: Outline;
  readonly entered: Entered;
  readonly refused: Refused;
}

function ColumnTable({ outline, entered, refused }: ColumnProps) {
  const { columns, mapping, wanted } = outline;
  const rows = columns.map((column, at) => ({
    ...column,
    at,
    match: mapping.matches.find(({ index }) => index === at),
  }));
  const options = wanted.map(({ key, title, required }) => ({
    value: key,
    label: required ? t["directory.import.needed"]({ title }) : title,
  }));
  const chosen = ({ at, match }: Row) =>
    `spalte${at}` in entered ? textOf(entered, `spalte${at}`) : (match?.key ?? "");
  return (
    <Table
      caption={t["directory.import.columns"]}
      rows={rows}
      keyOf={({ at }) => String(at)}
      columns={[
        { label: t["directory.import.column.name"], cell: ({ name }) => name },
        { label: t["directory.import.column.samples"], cell: ({ samples }) => samples.join(" · ") },
        {
          label: t["directory.import.column.taken-as"],
          cell: (row) => (
            <SelectField
              name={`spalte${row.at}`}
              label={<span class="kern-sr-only">{t["directory.import.column.taken-as.of"]({ name: row.name })}</span>}
              empty={t["directory.import.not-taken"]}
              options={options}
              value={chosen(row)}
              error={errorOf(refused, `spalte${row.at}`)}
            />
          ),
        },
        { label: t["directory.import.column.sureness"], cell: ({ match }) => <Sureness match={match} /> },
      ]}
    />
  );
}

interface Row extends FileColumn {
  readonly at: number;
  readonly match: Match | undefined;
}

function Sureness({ match }: Pick<Row, "match">) {
  if (!match) return <span class="b-muted">{t["directory.import.unused"]}</span>;
  if (match.because === "chosen") return <State tone="ok">{t["directory.import.chosen"]}</State>;
  if (match.confidence >= 0.9) return <State tone="ok">{t["directory.import.sure"]}</State>;
  return match.confidence >= 0.7 ? (
    <State>{t["directory.import.likely"]}</State>
  ) : (
    <State tone="wait">{t["directory.import.unsure"]}</State>
  );
}

function WantedHelp({ outline }: { readonly outline: Outline }) {
  const explained = outline.wanted.filter(({ help }) => help !== null);
  if (explained.length === 0) return null;
  return (
    <details>
      <summary>{t["directory.import.help"]}</summary>
      <FactsList tight rows={explained.map(({ title, help }) => ({ term: title, value: help }))} />
    </details>
  );
}
