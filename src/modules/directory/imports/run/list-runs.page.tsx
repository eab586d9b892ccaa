import { errorOf, Problems } from "#frame/problems.tsx";
import { type Entered, textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { FileField } from "#ui/form/text-field.tsx";
import { Stack } from "#ui/layout.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { importsDe as t } from "../../texts/imports-de.ts";
import { targetNames } from "../targets.ts";
import type { ImportRun } from "./run.ts";
import { importsPath, momentInWords, runPath, RunStateMark } from "./run-head.tsx";

interface Props extends FormProps<readonly ImportRun[]> {
  readonly discarded: boolean;
}

/** Where a file is uploaded, and what became of those before. */
export function RunsPage({ data: runs, entered, discarded, ...refused }: Props) {
  return (
    <Stack gap="l">
      <Problems {...refused} />
      <Stack gap="m">
        <h1>{t["directory.import.title"]}</h1>
        <p class="b-measure">{t["directory.import.lead"]}</p>
      </Stack>
      {discarded && (
        <Note tone="ok" announced>
          <p>{t["directory.import.discarded"]}</p>
        </Note>
      )}
      <UploadForm entered={entered} refused={refused} />
      <Stack gap="m">
        <h2>{t["directory.import.runs"]}</h2>
        {runs.length === 0 ? (
          <EmptyState heading={t["directory.import.runs.none"]} text={t["directory.import.runs.none.text"]} level={3} />
        ) : (
          <Table caption={t["directory.import.runs"]} columns={columns} rows={runs} keyOf={({ id }) => id} />
        )}
      </Stack>
    </Stack>
  );
}

function UploadForm({
  entered,
  refused,
}: {
  readonly entered: Entered;
  readonly refused: Pick<FormProps, "problems" | "problem">;
}) {
  return (
    <Form action={importsPath} sendsFiles>
      <FileField
        name="datei"
        label={t["directory.import.file"]}
        hint={t["directory.import.file.hint"]}
        accept=".csv,.txt,.xlsx,.xls,.ods,.ics,.json,.zip"
        error={errorOf(refused, "datei")}
      />
      <SelectField
        name="art"
        label={t["directory.import.kind"]}
        value={textOf(entered, "art")}
        options={[
          { value: "auto", label: t["directory.import.kind.auto"] },
          ...targetNames.map((name) => ({ value: name, label: t[`directory.import.target.${name}`] })),
        ]}
        error={errorOf(refused, "art")}
      />
      <Actions>
        <Button icon="arrow-on">{t["directory.import.upload"]}</Button>
      </Actions>
    </Form>
  );
}

const columns: readonly Column<ImportRun>[] = [
  { label: t["directory.import.column.file"], cell: (run) => <a href={runPath(run)}>{run.fileName}</a> },
  { label: t["directory.import.column.kind"], cell: ({ target }) => t[`directory.import.target.${target}`] },
  { label: t["directory.import.column.state"], cell: ({ state }) => <RunStateMark state={state} /> },
  {
    label: t["directory.import.column.by"],
    cell: ({ createdByName, createdAt }) => `${createdByName}, ${momentInWords(createdAt)}`,
  },
];
