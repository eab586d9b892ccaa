import type { Colleague } from "#modules/identity/index.ts";
import { shortDateWithYear, timeInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { State } from "#ui/feedback/note.tsx";
import { nameIn } from "../office/office-colleagues.ts";
import { sessionDe as t } from "../texts/session-de.ts";
import { isUncounted, type Session } from "./session.ts";

export const timesOf = ({ startsAt, endsAt }: Pick<Session, "startsAt" | "endsAt">): string =>
  t["network.session.times"]({ from: timeInWords(startsAt), until: timeInWords(endsAt) });

export const whenOf = (session: Pick<Session, "onDay" | "startsAt" | "endsAt">): string =>
  `${shortDateWithYear(session.onDay, "de")}, ${timesOf(session)}`;

/** At the heat phone nobody comes: people call. */
export const visitsWord = ({ kind }: Pick<Session, "kind">): string =>
  t[kind === "hitzetelefon" ? "network.session.calls" : "network.session.visitors"];

const tones = { geplant: "info", gehalten: "ok", ausgefallen: "bad" } as const;

export function SessionState({ session, today }: { readonly session: Session; readonly today: LocalDate }) {
  if (isUncounted(session, today)) return <State tone="wait">{t["network.session.state.ungezaehlt"]}</State>;
  return <State tone={tones[session.state]}>{t[`network.session.state.${session.state}`]}</State>;
}

interface DutyProps {
  readonly session: Pick<Session, "staffId" | "substituteId">;
  readonly colleagues: readonly Colleague[];
}

/** Who is there, and who stands in. */
export function Duty({ session: { staffId, substituteId }, colleagues }: DutyProps) {
  const substitute = nameIn(colleagues, substituteId);
  return (
    <>
      {nameIn(colleagues, staffId) ?? t["network.session.staff.none"]}
      {substitute !== undefined && (
        <>
          <br />
          <span class="b-small b-muted b-plain">{t["network.session.substitute.of"]({ name: substitute })}</span>
        </>
      )}
    </>
  );
}
