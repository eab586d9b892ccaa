import { Problems } from "#frame/problems.tsx";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { Stack } from "#ui/layout.tsx";
import { importsDe as t } from "../../texts/imports-de.ts";
import { type Explain, FileNotices } from "../file/file-notices.tsx";
import { type ImportRun } from "../run/run.ts";
import { runPath, RunPath } from "../run/run-head.tsx";
import { verdicts } from "./row.ts";
import { addressOf, RowList, type ShownRun } from "./row-list.tsx";

interface Props extends ShownRun, Pick<FormProps, "problem" | "problems"> {
  readonly perPage: number;
  readonly explain: Explain;
}

/** What taking the file would do, line by line, before anything is done. */
export function PreviewPage({ problem, problems, ...shown }: Props) {
  const { run, rows, explain } = shown;
  const { taken = 0, rows: count = 0, undecided = 0 } = run.totals;
  const hasSimilar = rows.some(({ verdict }) => verdict === "similar");
  const list = <RowList {...shown} chips={chipsOf(shown)} decides />;
  return (
    <Stack gap="l">
      <Problems problem={problem} problems={problems} />
      <RunPath run={run} />
      <Stack gap="m">
        <h1>{t["directory.import.preview"]({ file: run.fileName })}</h1>
        <p class="b-measure">{t["directory.import.preview.lead"]({ taken, count })}</p>
        <FileNotices notices={run.outline.notices} explain={explain} />
      </Stack>
      {undecided > 0 && <Undecided run={run} undecided={undecided} />}
      <TakeForm run={run} taken={taken} />
      {hasSimilar ? (
        <Form action={`${runPath(run)}/entscheidung`} look="stack" hidden={standOf(run)}>
          {list}
          <Actions>
            <Button look="secondary">{t["directory.import.decide"]}</Button>
          </Actions>
        </Form>
      ) : (
        list
      )}
    </Stack>
  );
}

const standOf = ({ version }: ImportRun) => ({ stand: String(version) });

function chipsOf({ run, befund }: ShownRun) {
  const all = { label: t["directory.import.all"], href: addressOf(run, {}), current: befund === undefined };
  return [
    all,
    ...verdicts.map((verdict) => ({
      label: t[`directory.import.verdict.${verdict}`],
      href: addressOf(run, { befund: verdict }),
      count: run.totals[verdict] ?? 0,
      current: verdict === befund,
    })),
  ];
}

function Undecided({ run, undecided }: { readonly run: ImportRun; readonly undecided: number }) {
  return (
    <Note tone="wait">
      <p>{t["directory.import.undecided"]({ count: undecided })}</p>
      <Form action={`${runPath(run)}/entscheidung`} look="stack" hidden={standOf(run)}>
        <Actions>
          <LinkButton href={addressOf(run, { befund: "similar" })}>{t["directory.import.undecided.show"]}</LinkButton>
          <Button look="tertiary" name="alle" value="new">
            {t["directory.import.decide.all-new"]}
          </Button>
          <Button look="tertiary" name="alle" value="skip">
            {t["directory.import.decide.all-skip"]}
          </Button>
        </Actions>
      </Form>
    </Note>
  );
}

function TakeForm({ run, taken }: { readonly run: ImportRun; readonly taken: number }) {
  return (
    <Form action={`${runPath(run)}/auftrag`} look="stack" hidden={{ ...standOf(run), was: "apply" }}>
      <Actions>
        {taken > 0 && <Button icon="check">{t["directory.import.take"]({ count: taken })}</Button>}
        <LinkButton href={`${runPath(run)}/zuordnung`}>{t["directory.import.change-mapping"]}</LinkButton>
        <LinkButton href={`${runPath(run)}/probleme.csv`} icon="download" download>
          {t["directory.import.problems"]}
        </LinkButton>
        <Button look="tertiary" icon="trash" formaction={`${runPath(run)}/verwerfen`}>
          {t["directory.import.discard"]}
        </Button>
      </Actions>
    </Form>
  );
}
