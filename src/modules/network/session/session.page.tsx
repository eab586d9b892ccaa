import type { Colleague } from "#modules/identity/index.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { seriesInWords } from "#platform/dates/series-in-words.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { type FactRow, FactsList } from "#ui/list/facts-list.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { DoneNote } from "../form/done-note.tsx";
import { OneButton } from "../form/one-button.tsx";
import { visitorsFor } from "../office/office-colleagues.ts";
import { sessionDe as t } from "../texts/session-de.ts";
import { sessionPath, sessionsPath } from "./session.ts";
import { Duty, SessionState, visitsWord, whenOf } from "./session-parts.tsx";
import type { SessionSeries } from "./session-series.ts";
import type { NamedSession } from "./session.store.ts";

export interface ShownSession {
  readonly session: NamedSession;
  readonly today: LocalDate;
  readonly colleagues: readonly Colleague[];
  readonly series: SessionSeries | undefined;
  readonly mayWork: boolean;
}

export function SessionPage({ shown, done }: { readonly shown: ShownSession; readonly done: string | undefined }) {
  const { session, mayWork } = shown;
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[{ label: t["network.session.menu"], href: sessionsPath }]}
        here={whenOf(session)}
      />
      <h1>
        {t[`network.session.kind.${session.kind}`]}: {session.placeName}
      </h1>
      <DoneNote done={done} />
      <FactsList rows={factsOf(shown)} />
      {mayWork && <Asked shown={shown} />}
      {mayWork && <Deeds shown={shown} />}
    </>
  );
}

const factsOf = ({ session, today, colleagues, series, mayWork }: ShownSession): readonly FactRow[] => [
  { term: t["network.session.when"], value: whenOf(session) },
  { term: t["network.session.standing"], value: <SessionState session={session} today={today} /> },
  ...(session.reason === null ? [] : [{ term: t["network.session.reason"], value: session.reason }]),
  ...(session.visitors === null ? [] : [{ term: visitsWord(session), value: visitorsFor(session.visitors, mayWork) }]),
  { term: t["network.session.office"], value: session.office },
  { term: t["network.session.staff"], value: <Duty session={session} colleagues={colleagues} /> },
  ...(series === undefined
    ? []
    : [{ term: t["network.session.series"], value: <SeriesLine {...{ series, today }} /> }]),
  {
    term: t["network.session.visibility"],
    value: t[session.public ? "network.session.is-public" : "network.session.not-public"],
  },
];

function SeriesLine({ series, today }: { readonly series: SessionSeries; readonly today: LocalDate }) {
  const ended = series.endedOn === null ? "" : plainDateInWords(series.endedOn, "de");
  return (
    <>
      {seriesInWords(series.rule, today, "de")}
      {ended !== "" && `, ${t["network.session.series.ended"]({ date: ended })}`}
    </>
  );
}

/** What was asked there is written down as brief contacts, each with these hours. */
function Asked({ shown: { session, today } }: { readonly shown: ShownSession }) {
  if (session.onDay > today || session.state === "ausgefallen") return null;
  const query = new URLSearchParams({ termin: session.id });
  return (
    <Actions>
      <LinkButton icon="plus" href={`/arbeit/kontakte/neu?${query}`}>
        {t["network.session.ask"]}
      </LinkButton>
      <a href={`/arbeit/kontakte?${query}`}>{t["network.session.asked"]}</a>
    </Actions>
  );
}

function Deeds({ shown: { session, today, series } }: { readonly shown: ShownSession }) {
  const here = sessionPath(session);
  if (session.state !== "geplant")
    return <OneButton action={`${here}/zurueck`}>{t["network.session.replan"]}</OneButton>;
  return (
    <Actions>
      {session.onDay <= today && (
        <LinkButton look="primary" icon="people" href={`${here}/zaehlen`}>
          {t["network.session.count"]}
        </LinkButton>
      )}
      <LinkButton icon="people" href={`${here}/dienst`}>
        {t["network.session.duty"]}
      </LinkButton>
      <LinkButton icon="calendar" href={`${here}/verschieben`}>
        {t["network.session.edit"]}
      </LinkButton>
      <LinkButton icon="cross" href={`${here}/absagen`}>
        {t["network.session.cancel"]}
      </LinkButton>
      {series !== undefined && series.endedOn === null && (
        <LinkButton look="tertiary" href={`${here}/reihe-beenden`}>
          {t["network.session-series.end"]}
        </LinkButton>
      )}
    </Actions>
  );
}
