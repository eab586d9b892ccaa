import { localOf } from "#platform/dates/clock.ts";
import { timeInWords } from "#platform/dates/in-words.ts";
import { ChangeList } from "#ui/feedback/change-list.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Timeline } from "#ui/feedback/timeline.tsx";
import { dateTyped } from "../edit/typed.ts";
import { EntryHead, UndoForm } from "../edit/entry-head.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import type { Change, Step } from "./history.ts";

interface Props {
  readonly entry: { readonly name: string; readonly version: number };
  readonly path: string;
  readonly history: readonly Step[];
}

/** Who changed what, the newest first; each state can come back. */
export const HistoryPage = ({ entry, path, history }: Props) => (
  <>
    <EntryHead title={entry.name} path={path} current="history" />
    <h2 class="kern-sr-only">{t["places.tab.history"]}</h2>
    {history.length === 0 ? (
      <EmptyState heading={t["places.history.empty"]} text={t["places.history.empty.text"]} />
    ) : (
      <Timeline entries={history.map((step) => timelineEntry(step, { entry, path }))} />
    )}
  </>
);

function timelineEntry(step: Step, { entry, path }: Omit<Props, "history">) {
  const { date, time } = localOf(step.at);
  const [when, clock] = [dateTyped(date), timeInWords(time)];
  const isNewest = step.version === entry.version;
  return {
    when,
    note:
      step.actorName === ""
        ? t["places.history.at"]({ time: clock })
        : t["places.history.by"]({ time: clock, name: step.actorName }),
    phase: isNewest ? ("now" as const) : ("done" as const),
    title: deedInWords(step.deed),
    children: (
      <>
        {step.isFirst ? (
          <p>{t["places.history.first"]}</p>
        ) : (
          <ChangeList changes={step.changes.map(shown)} words={words} />
        )}
        {!isNewest && (
          <UndoForm
            path={path}
            from={entry.version}
            to={step.version}
            label={t["places.history.reset"]}
            fullLabel={t["places.history.reset.full"]({ when: `${when}, ${clock}` })}
          />
        )}
      </>
    ),
  };
}

const verbs: Readonly<Record<string, string>> = {
  found: t["places.history.found"],
  add: t["places.history.added"],
  change: t["places.history.changed"],
  confirm: t["places.history.confirmed"],
  close: t["places.history.standing"],
  undo: t["places.history.undone"],
};

/** Deeds of other modules change entries too: imports, for example. */
const deedInWords = (deed: string): string =>
  verbs[deed.slice(deed.lastIndexOf(".") + 1)] ?? t["places.history.changed"];

const words = {
  before: t["places.history.before"],
  after: t["places.history.after"],
  nothing: t["places.history.nothing"],
};

const shown = ({ label, before, after }: Change) => ({
  label,
  before: valueInWords(before),
  after: valueInWords(after),
});
const valueInWords = (value: string): string => (value === "" ? t["places.empty"] : value.replaceAll("\n", " · "));
