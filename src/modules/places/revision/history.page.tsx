import { localOf } from "#platform/dates/clock.ts";
import { timeInWords } from "#platform/dates/in-words.ts";
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
        {step.isFirst ? <p>{t["places.history.first"]}</p> : <Changes changes={step.changes} />}
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

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return <p class="b-muted">{t["places.history.nothing"]}</p>;
  return (
    <dl class="b-dl b-dl--plain b-dl--tight">
      {changes.map(({ label, before, after }) => (
        <div key={label}>
          <dt>
            <span>{label}</span>
          </dt>
          <dd>
            <Value word={t["places.history.before"]} value={before} />
            <Value word={t["places.history.after"]} value={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const Value = ({ word, value }: { readonly word: string; readonly value: string }) => (
  <div>
    <span class="b-muted">{word}:</span> {value === "" ? t["places.empty"] : value.replaceAll("\n", " · ")}
  </div>
);
