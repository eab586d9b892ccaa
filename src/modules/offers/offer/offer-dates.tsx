import { German } from "#frame/german.tsx";
import { nearDayInWords, shortDateInWords, shortDateWithYear, timesInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { State } from "#ui/feedback/note.tsx";
import { offersTexts as t } from "../texts/texts.ts";
import type { OfferPageProps } from "./offer.page.tsx";
import type { OfferDate } from "./public-offer.store.ts";

/** The next dates with what is different about each; for what is over, the last ones. */
export function OfferDates({ offer, next, past, hasMore, today }: OfferPageProps) {
  return (
    <>
      {next.length > 0 && (
        <section class="b-stack b-stack--m" aria-labelledby="termine">
          <h2 id="termine">{t["offers.detail.dates"]}</h2>
          <Dates dates={next} today={today} />
          {hasMore && (
            <p>
              <a href={`/angebote/${offer.slug}?termine=alle#termine`}>{t["offers.detail.dates.more"]}</a>
            </p>
          )}
        </section>
      )}
      {next.length === 0 && past.length > 0 && (
        <section class="b-stack b-stack--m" aria-labelledby="vergangen">
          <h2 id="vergangen">{t["offers.detail.dates.past"]}</h2>
          <Dates dates={past} today={today} />
        </section>
      )}
    </>
  );
}

const Dates = ({ dates, today }: { readonly dates: readonly OfferDate[]; readonly today: LocalDate }) => (
  <ul class="b-list">
    {dates.map((date) => (
      <li key={date.id}>
        <DateLine date={date} today={today} />
      </li>
    ))}
  </ul>
);

function DateLine({ date, today }: { readonly date: OfferDate; readonly today: LocalDate }) {
  const { day, starts, ends, status, note, place, originalDay } = date;
  const written = day.slice(0, 4) === today.slice(0, 4) ? shortDateInWords(day) : shortDateWithYear(day);
  const near = nearDayInWords(day, today);
  const times = timesInWords(starts, ends);
  return (
    <>
      {status === "cancelled" ? <s class="b-muted">{written}</s> : <b>{written}</b>}
      {times && ` · ${times}`} {near && <span class="b-flag">{near}</span>}{" "}
      {status === "cancelled" && <State tone="bad">{t["offers.detail.cancelled"]({ reason: note ?? "" })}</State>}
      {status === "moved" && (
        <State tone="wait">
          {t["offers.detail.moved"]({ from: shortDateInWords(originalDay), reason: note ?? "" })}
        </State>
      )}
      {status === "planned" && note && (
        <State tone="wait">
          <German>{note}</German>
        </State>
      )}
      {place && status !== "cancelled" && <div>{t["offers.detail.elsewhere"]({ place })}</div>}
    </>
  );
}
