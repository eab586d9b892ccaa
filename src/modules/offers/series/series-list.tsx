import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { seriesInWords } from "#platform/dates/series-in-words.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { Panel } from "#ui/layout.tsx";
import { offerPath } from "../offer/offer-head.tsx";
import type { OfferRecord, SeriesRecord } from "../offer/offer-record.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { isOver } from "./end-series.ts";

interface Props {
  readonly offer: OfferRecord;
  readonly today: LocalDate;
  readonly nameOf: (id: string) => string;
}

/** The rhythms of an offer in words; those that are over stand below, as history. */
export function SeriesList({ offer, today, nameOf }: Props) {
  const yesterday = addDays(today, -1);
  const over = offer.series.filter(({ rule }) => isOver(rule, yesterday));
  const current = offer.series.filter(({ rule }) => !isOver(rule, yesterday));
  const line = (series: SeriesRecord) => seriesLine(series, today, nameOf);
  return (
    <>
      {current.length > 0 && <h2>{t["offers.series.title"]}</h2>}
      {current.map((series) => (
        <Panel key={series.id}>
          <p>
            <b>{line(series)}</b>
          </p>
          <SeriesDeeds offer={offer} series={series} line={line(series)} />
        </Panel>
      ))}
      {over.length > 0 && (
        <details>
          <summary>{t["offers.series.over"]}</summary>
          <ul class="b-list">
            {over.map((series) => (
              <li key={series.id}>{line(series)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

export function seriesLine(
  { rule, placeId, roomId }: SeriesRecord,
  today: LocalDate,
  nameOf: (id: string) => string,
): string {
  return [seriesInWords(rule, today, "de"), placeId && nameOf(placeId), roomId && nameOf(roomId)]
    .filter(Boolean)
    .join(" · ");
}

function SeriesDeeds({
  offer,
  series,
  line,
}: {
  readonly offer: OfferRecord;
  readonly series: SeriesRecord;
  readonly line: string;
}) {
  const path = `${offerPath(offer)}/termine/${series.id}`;
  const full = (deed: string) => t["offers.date.full"]({ deed, day: line });
  return (
    <Form action={`${path}/entfernen`} look="stack" hidden={{ stand: String(series.version) }}>
      <div class="b-actions b-noprint">
        <LinkButton icon="pen" href={`${path}/bearbeiten`} fullLabel={full(t["offers.series.change"])}>
          {t["offers.series.change"]}
        </LinkButton>
        <Button look="tertiary" icon="trash" fullLabel={full(t["offers.series.remove"])}>
          {t["offers.series.remove"]}
        </Button>
      </div>
    </Form>
  );
}
