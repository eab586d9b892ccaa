import { OfferDays, type DateList } from "#modules/offers/index.ts";
import type { PublicPlace } from "#modules/places/index.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { LinkButton } from "#ui/button.tsx";
import { placesTexts as t } from "../texts/places.ts";

interface Props {
  readonly dates: DateList;
  readonly place: PublicPlace;
  readonly today: LocalDate;
}

/** What is on in the house in the next days. */
export function PlaceDates({ dates, place, today }: Props) {
  return (
    <section class="b-stack b-stack--m" aria-labelledby="termine">
      <h2 id="termine">{t["directory.place.dates"]}</h2>
      {dates.rows.length === 0 ? (
        <p>{t["directory.place.dates.none"]}</p>
      ) : (
        <OfferDays rows={dates.rows} today={today} level={3} atPlace={place.name} />
      )}
      <p>
        <LinkButton icon="calendar" href={`/angebote?${new URLSearchParams({ ort: place.slug })}`}>
          {t["directory.place.dates.all"]}
        </LinkButton>
      </p>
    </section>
  );
}
