import { Problems } from "#frame/problems.tsx";
import { localOf } from "#platform/dates/clock.ts";
import { plainDateInWords, timeInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { ShownProblem } from "#platform/web/form.tsx";
import { ChangeList } from "#ui/feedback/change-list.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Timeline } from "#ui/feedback/timeline.tsx";
import type { Choices } from "../offer/offer-choices.store.ts";
import { OfferHead } from "../offer/offer-head.tsx";
import type { OfferRecord } from "../offer/offer-record.ts";
import { UndoForm } from "../offer/saved-note.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { changesBetween, type FieldChange } from "./changes.ts";
import { fieldsInWords, namesOf } from "./offer-in-fields.ts";
import type { Revision } from "./revision.store.ts";

export interface HistoryData {
  readonly offer: OfferRecord;
  readonly revisions: readonly Revision[];
  readonly today: LocalDate;
  readonly choices: Choices;
}

interface Props {
  readonly data: HistoryData;
  readonly problem: string | undefined;
  readonly problems: readonly ShownProblem[];
}

/** Who changed what, the newest first; each state can come back. */
export function OfferHistoryPage({ data, ...problems }: Props) {
  const { offer, revisions } = data;
  return (
    <div class="b-stack">
      <Problems {...problems} />
      <OfferHead offer={offer} current="history" />
      <h2 class="kern-sr-only">{t["offers.history.title"]}</h2>
      {revisions.length === 0 ? (
        <EmptyState heading={t["offers.history.empty"]} text={t["offers.history.empty.text"]} />
      ) : (
        <Timeline entries={revisions.map((revision, index) => entryOf(revision, revisions[index + 1], data))} />
      )}
    </div>
  );
}

function entryOf(revision: Revision, before: Revision | undefined, { offer, today, choices }: HistoryData) {
  const { date, time } = localOf(revision.at);
  const nameOf = namesOf(choices);
  const inWords = (each: Revision) => fieldsInWords(each.content, nameOf, today);
  const when = plainDateInWords(date, "de");
  const clock = timeInWords(time);
  const isNewest = revision.version === offer.version;
  const isFound = revision.deed === "offers.offer.found";
  return {
    when: isFound ? t["offers.history.earlier"] : when,
    note: isFound ? undefined : t["offers.history.by"]({ time: clock, name: revision.actorName }),
    phase: isNewest ? ("now" as const) : ("done" as const),
    title: deedInWords(revision.deed),
    children: (
      <>
        {before ? (
          <ChangeList changes={changesBetween(inWords(before), inWords(revision)).map(shown)} words={words} />
        ) : (
          <p>{t["offers.history.first"]}</p>
        )}
        {!isNewest && (
          <UndoForm
            offer={offer}
            to={revision.version}
            label={t["offers.history.reset"]}
            fullLabel={t["offers.date.full"]({ deed: t["offers.history.reset"], day: `${when}, ${clock}` })}
          />
        )}
      </>
    ),
  };
}

const deedTexts: Readonly<Record<string, unknown>> = t;

function deedInWords(deed: string): string {
  const words = deedTexts[deed];
  return typeof words === "string" ? words : deed;
}

const words = {
  before: t["offers.history.before"],
  after: t["offers.history.after"],
  nothing: t["offers.history.nothing"],
};

const shown = ({ label, before, after }: FieldChange) => ({
  label,
  before: linesInWords(before),
  after: linesInWords(after),
});

const mostLines = 4;

function linesInWords(lines: readonly string[]): string {
  if (lines.length === 0) return t["offers.history.empty-value"];
  const more = lines.length > mostLines ? ` ${t["offers.history.more"]({ count: lines.length - mostLines })}` : "";
  return `${lines.slice(0, mostLines).join(" · ")}${more}`;
}
