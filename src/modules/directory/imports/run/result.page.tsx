import { Problems } from "#frame/problems.tsx";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Progress } from "#ui/feedback/progress.tsx";
import { Form } from "#ui/form/form.tsx";
import { Stack } from "#ui/layout.tsx";
import { importsDe as t } from "../../texts/imports-de.ts";
import type { Explain } from "../file/file-notices.tsx";
import { outcomes } from "../row/row.ts";
import { addressOf, RowList, type ShownRun } from "../row/row-list.tsx";
import type { ImportRun } from "./run.ts";
import { momentInWords, runPath, RunPath } from "./run-head.tsx";

/** While the work runs; the answer asks the browser to load it again. */
export function ProgressPage({ run, ...refused }: Pick<ShownRun, "run"> & Pick<FormProps, "problem" | "problems">) {
  const { taken = 0, created = 0, altered = 0 } = run.totals;
  const [heading, count] =
    run.state === "applying"
      ? [t["directory.import.working"]({ file: run.fileName }), taken]
      : [t["directory.import.undoing"]({ file: run.fileName }), created + altered];
  return (
    <Stack gap="l">
      <Problems {...refused} />
      <RunPath run={run} />
      <h1>{heading}</h1>
      <h2>{t["directory.import.progress.title"]}</h2>
      <Progress
        id="fortschritt"
        heading={t[`directory.import.state.${run.state}`]}
        done={run.done}
        of={count}
        sentence={t["directory.import.progress"]({ done: run.done, count })}
      >
        {t["directory.import.work-on"]}
      </Progress>
      <p>
        <LinkButton href={runPath(run)} icon="refresh">
          {t["directory.import.reload"]}
        </LinkButton>
      </p>
    </Stack>
  );
}

interface Props extends ShownRun, Pick<FormProps, "problem" | "problems"> {
  readonly perPage: number;
  readonly explain: Explain;
}

const titles = {
  applied: "directory.import.result",
  undone: "directory.import.result.undone",
  failed: "directory.import.result.failed",
} as const;

/** What became of the file. */
export function ResultPage({ problem, problems, ...shown }: Props) {
  const { run, explain } = shown;
  const state = run.state === "undone" || run.state === "failed" ? run.state : "applied";
  return (
    <Stack gap="l">
      <Problems problem={problem} problems={problems} />
      <RunPath run={run} />
      <Stack gap="m">
        <h1>{t[titles[state]]({ file: run.fileName })}</h1>
        <p class="b-small b-muted">
          {t["directory.import.by"]({ name: run.createdByName, at: momentInWords(run.createdAt) })}
        </p>
      </Stack>
      {run.problem !== null && (
        <Note tone="bad">
          <p>{explain(run.problem)}</p>
          {state === "failed" && <p>{t["directory.import.failed"]}</p>}
        </Note>
      )}
      {state !== "failed" && <Counts run={run} />}
      <Ways run={run} state={state} />
      <RowList {...shown} chips={chipsOf(shown)} decides={false} />
    </Stack>
  );
}

function Counts({ run }: { readonly run: ImportRun }) {
  const { created = 0, altered = 0, left = 0, undone = 0, kept = 0 } = run.totals;
  const sentences =
    run.state === "undone"
      ? [
          undone > 0 && t["directory.import.undone"]({ count: undone }),
          kept > 0 && t["directory.import.kept"]({ count: kept }),
        ]
      : [
          created > 0 && t["directory.import.created"]({ count: created }),
          altered > 0 && t["directory.import.altered"]({ count: altered }),
          left > 0 && t["directory.import.left"]({ count: left }),
        ];
  const said = sentences.filter((sentence) => sentence !== false);
  if (said.length === 0) return null;
  return (
    <Note tone={left + kept > 0 ? "wait" : "ok"} announced>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Note>
  );
}

function Ways({ run, state }: { readonly run: ImportRun; readonly state: keyof typeof titles }) {
  return (
    <Form action={`${runPath(run)}/auftrag`} look="stack" hidden={{ stand: String(run.version), was: "undo" }}>
      <Actions>
        {state === "applied" && (
          <Button look="secondary" icon="undo">
            {t["directory.import.undo.button"]}
          </Button>
        )}
        {state === "failed" && (
          <LinkButton href={`${runPath(run)}/zuordnung`}>{t["directory.import.change-mapping"]}</LinkButton>
        )}
        <LinkButton href={`${runPath(run)}/probleme.csv`} icon="download" download>
          {t["directory.import.problems"]}
        </LinkButton>
      </Actions>
      {state === "applied" && <p class="b-small b-muted">{t["directory.import.undo.hint"]}</p>}
    </Form>
  );
}

function chipsOf({ run, ergebnis }: ShownRun) {
  const { created = 0, altered = 0, left = 0, undone = 0, kept = 0 } = run.totals;
  const counts = { created, changed: altered, left, undone, kept };
  const before = run.state === "undone" ? { ...counts, created: 0, changed: 0 } : { ...counts, undone: 0, kept: 0 };
  return [
    { label: t["directory.import.all"], href: addressOf(run, {}), current: ergebnis === undefined },
    ...outcomes.map((outcome) => ({
      label: t[`directory.import.outcome.${outcome}`],
      href: addressOf(run, { ergebnis: outcome }),
      count: before[outcome],
      current: outcome === ergebnis,
    })),
  ];
}
