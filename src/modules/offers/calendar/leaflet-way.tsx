import { monthInWords } from "#platform/dates/in-words.ts";
import { addMonths, day, type LocalDate } from "#platform/dates/local-date.ts";
import { slugOf } from "#platform/texts/fold.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { calendarTexts as t } from "../texts/calendar.ts";

/** What is on in a Stadtbezirk, on paper: this month and the next. */
export function LeafletWay({ stadtbezirk, today }: { readonly stadtbezirk: string; readonly today: LocalDate }) {
  const current = day(`${today.slice(0, 7)}-01`);
  return (
    <section class="b-panel b-panel--soft b-stack b-stack--s b-noprint" aria-labelledby="papier">
      <h2 id="papier">{t["offers.leaflet.title"]({ area: stadtbezirk })}</h2>
      <p>{t["offers.leaflet.text"]}</p>
      <Actions>
        {[current, addMonths(current, 1)].map((month) => (
          <LinkButton
            key={month}
            icon="document"
            href={`/stadtbezirke/${slugOf(stadtbezirk)}/monat.pdf?monat=${month.slice(0, 7)}`}
          >
            {t["offers.leaflet.month"]({ month: monthInWords(month) })}
          </LinkButton>
        ))}
      </Actions>
    </section>
  );
}
