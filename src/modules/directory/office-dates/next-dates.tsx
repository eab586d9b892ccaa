import type { OfficeDate } from "#modules/network/index.ts";
import { LinkButton } from "#ui/button.tsx";
import { DateList } from "#ui/list/dates.tsx";
import { officeDateTexts as t } from "../texts/office-dates.ts";
import { officeDatesAddress } from "./office-date-query.ts";
import { type DateAround, OfficeDateRow } from "./office-date-row.tsx";

interface Props extends DateAround {
  readonly dates: readonly OfficeDate[];
  /** Of whose offices the rest is listed behind the link. */
  readonly stadtbezirk: { readonly name: string } | undefined;
  readonly atPlace?: string | undefined;
  /** Without dates there is nothing to say: on pages that are about something else. */
  readonly quiet?: boolean;
}

/** The next hours away from the office, and events; below it the way to all of them. */
export function NextDates({ dates, stadtbezirk, atPlace, quiet = false, ...around }: Props) {
  if (quiet && dates.length === 0) return null;
  return (
    <section class="b-stack b-stack--s" aria-labelledby="buerotermine">
      <h2 id="buerotermine">{t["directory.dates.next"]}</h2>
      {dates.length === 0 ? (
        <p>{t["directory.dates.none"]}</p>
      ) : (
        <DateList>
          {dates.map((date) => (
            <OfficeDateRow key={date.id} date={date} withDay atPlace={atPlace} {...around} />
          ))}
        </DateList>
      )}
      <p class="b-noprint">
        <LinkButton icon="calendar" href={officeDatesAddress({ stadtbezirk })}>
          {stadtbezirk ? t["directory.dates.all.of"](stadtbezirk) : t["directory.dates.all"]}
        </LinkButton>
      </p>
    </section>
  );
}
