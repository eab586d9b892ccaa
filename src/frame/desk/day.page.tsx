import { dateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { DayEntry, DayShown } from "#platform/web/module.ts";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Timeline } from "#ui/feedback/timeline.tsx";
import { Split } from "#ui/layout.tsx";
import { deskDe as t } from "../texts/desk-de.ts";

interface Props {
  readonly name: string;
  readonly today: LocalDate;
  readonly shown: readonly DayShown[];
  readonly confirmed: boolean;
}

export function DayPage({ name, today, shown, confirmed }: Props) {
  const timed = shown
    .flatMap((part) => part.timed ?? [])
    .toSorted((one, other) => one.at.localeCompare(other.at, "en"));
  return (
    <>
      <div>
        <h1>{t["frame.desk.greeting"]({ name })}</h1>
        <p class="b-muted">{dateInWords(today, "de")}</p>
      </div>
      {confirmed && (
        <Note tone="ok" announced>
          {t["frame.desk.confirmed"]}
        </Note>
      )}
      {shown.length === 0 ? (
        <EmptyState heading={t["frame.desk.empty"]} text={t["frame.desk.empty.text"]} />
      ) : (
        <Split kind="even" aside={shown.map(({ aside }) => aside)}>
          {timed.length > 0 && <Today timed={timed} />}
          {shown.map(({ main }) => main)}
        </Split>
      )}
    </>
  );
}

const Today = ({ timed }: { readonly timed: readonly DayEntry[] }) => (
  <section class="b-stack b-stack--m" aria-labelledby="heute">
    <h2 id="heute">{t["frame.desk.today"]}</h2>
    <Timeline
      entries={timed.map(({ at, until, title, href, detail }) => ({
        when: at,
        note: until && t["frame.desk.until"]({ time: until }),
        title: <a href={href}>{title}</a>,
        children: detail && <p>{detail}</p>,
      }))}
    />
  </section>
);
