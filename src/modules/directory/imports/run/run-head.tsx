import { State, type Tone } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { importsDe as t } from "../../texts/imports-de.ts";
import type { ImportRun, RunState } from "./run.ts";

export const importsPath = "/arbeit/import";
export const runPath = ({ id }: Pick<ImportRun, "id">): string => `${importsPath}/${id}`;

export const RunPath = ({ run }: { readonly run: ImportRun }) => (
  <Breadcrumb
    words={uiTexts("de")}
    path={[{ label: t["directory.import.title"], href: importsPath }]}
    here={run.fileName}
  />
);

const tones: Readonly<Record<RunState, Tone>> = {
  uploaded: "wait",
  judged: "wait",
  applying: "wait",
  applied: "ok",
  undoing: "wait",
  undone: "info",
  failed: "bad",
};

export const RunStateMark = ({ state }: Pick<ImportRun, "state">) => (
  <State tone={tones[state]}>{t[`directory.import.state.${state}`]}</State>
);

export const momentInWords = (at: Date): string =>
  at.toLocaleString("de", {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Berlin",
  });
