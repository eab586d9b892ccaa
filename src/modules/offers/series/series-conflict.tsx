import type { LocalDate } from "#platform/dates/local-date.ts";
import { seriesInWords } from "#platform/dates/series-in-words.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Entered } from "#platform/web/entered.ts";
import { Conflict } from "#ui/feedback/conflict.tsx";
import { Form } from "#ui/form/form.tsx";
import { HiddenFields } from "../date/hidden-fields.tsx";
import type { Choices } from "../offer/offer-choices.store.ts";
import { DeedCrumbs } from "../offer/offer-head.tsx";
import type { OfferRecord, SeriesRecord } from "../offer/offer-record.ts";
import { namesOf } from "../revision/offer-in-fields.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { overrideInWords } from "./override-in-words.ts";
import { readSeries } from "./read-series.ts";
import { SeriesForm } from "./series-form.ts";
import { seriesLine } from "./series-list.tsx";

interface Props {
  readonly offer: OfferRecord;
  readonly current: SeriesRecord;
  readonly today: LocalDate;
  readonly choices: Choices;
  readonly entered: Entered;
  readonly path: string;
}

/** Both rhythms in words. Either button leads to a preview, so that nothing is overwritten unseen. */
export function SeriesConflict({ offer, current, today, choices, entered, path }: Props) {
  const nameOf = namesOf(choices);
  const exceptions = current.rule.overrides.map((each) => overrideInWords(each, nameOf));
  return (
    <div class="b-stack">
      <DeedCrumbs offer={offer} here={t["offers.series.change"]} to="dates" />
      <h1>{t["offers.conflict.title"]}</h1>
      <Form method="get" action={path} look="stack">
        <HiddenFields entered={{ ...entered, pruefen: "ja" }} without={["stand"]} />
        <Conflict
          explanation={t["offers.conflict.explanation"]}
          own={{
            heading: t["offers.conflict.own"],
            text: ownInWords({ ...entered, id: offer.id }, today),
            by: t["offers.conflict.own.by"],
            choose: { label: t["offers.conflict.own.choose"], name: "stand", value: String(current.version) },
          }}
          saved={{
            heading: t["offers.conflict.saved"],
            text: [seriesLine(current, today, nameOf), ...exceptions].join(" · "),
            by: t["offers.conflict.saved.by"],
            choose: { label: t["offers.conflict.saved.choose"], name: "verwerfen", value: "ja" },
          }}
        />
      </Form>
    </div>
  );
}

function ownInWords(entered: Entered, today: LocalDate): string {
  try {
    return seriesInWords(readSeries(SeriesForm.parse(entered), today), today, "de");
  } catch (refusal) {
    if (refusal instanceof Refusal) return "";
    throw refusal;
  }
}
