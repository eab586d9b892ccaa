import type { Colleague } from "#modules/identity/index.ts";
import { dateInWords, plainDateInWords } from "#platform/dates/in-words.ts";
import { addDays, datesBetween, type LocalDate } from "#platform/dates/local-date.ts";
import { SelectField } from "#ui/form/select-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import type { Stadtbezirk } from "#modules/places/index.ts";
import { sessionDe as t } from "../texts/session-de.ts";
import { sessionPath, sessionsPath } from "./session.ts";
import { Duty, SessionState, timesOf } from "./session-parts.tsx";
import type { NamedSession } from "./session.store.ts";

interface Props {
  readonly monday: LocalDate;
  readonly buero: string | undefined;
  readonly officeId: string | undefined;
  readonly today: LocalDate;
  readonly offices: readonly Stadtbezirk[];
  readonly colleagues: readonly Colleague[];
  readonly sessions: readonly NamedSession[];
}

const path = `${sessionsPath}/woche`;
const hrefOf = (woche: LocalDate, buero: string | undefined): string =>
  `${path}?${new URLSearchParams({ woche, ...(buero && { buero }) })}`;

/** A week from Monday to Sunday: who is where. */
export function WeekPage({ monday, buero, officeId, offices, ...rest }: Props) {
  const sunday = addDays(monday, 6);
  const span = { from: plainDateInWords(monday, "de"), to: plainDateInWords(sunday, "de") };
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[{ label: t["network.session.menu"], href: sessionsPath }]}
        here={t["network.session.week"]}
      />
      <h1>{t["network.session.week.of"](span)}</h1>
      <Filters
        words={uiTexts("de")}
        action={path}
        label={t["network.session.filter"]}
        hidden={{ woche: monday }}
        first={
          <SelectField
            name="buero"
            label={t["network.session.office"]}
            options={[
              { value: "alle", label: t["network.session.office.all"] },
              ...offices.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={officeId ?? "alle"}
          />
        }
      />
      <p class="b-row b-noprint">
        <a href={hrefOf(addDays(monday, -7), buero)}>{t["network.session.week.before"]}</a>
        <a href={hrefOf(addDays(monday, 7), buero)}>{t["network.session.week.after"]}</a>
      </p>
      {datesBetween(monday, sunday).map((date) => (
        <WeekDay key={date} date={date} several={officeId === undefined} {...rest} />
      ))}
    </>
  );
}

interface DayProps extends Pick<Props, "today" | "colleagues" | "sessions"> {
  readonly date: LocalDate;
  readonly several: boolean;
}

function WeekDay({ date, today, sessions, colleagues, several }: DayProps) {
  const ofDay = sessions.filter(({ onDay }) => onDay === date);
  return (
    <section class="b-stack b-stack--s" aria-labelledby={`tag-${date}`}>
      <h2 class="b-h3" id={`tag-${date}`}>
        {dateInWords(date, "de")}
      </h2>
      {ofDay.length === 0 ? (
        <p class="b-muted">{t["network.session.week.none"]}</p>
      ) : (
        <ul class="b-list">
          {ofDay.map((session) => (
            <li key={session.id}>
              <a href={sessionPath(session)}>
                {timesOf(session)}: {session.placeName}
              </a>
              {several && ` · ${session.office}`} <SessionState session={session} today={today} />
              <br />
              <Duty session={session} colleagues={colleagues} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
