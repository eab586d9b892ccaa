import { timesInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { SeriesOverride } from "#platform/dates/series-rule.ts";
import type { Entered } from "#platform/web/entered.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import type { Clash } from "../date/clash.store.ts";
import { addressWith } from "../date/entered-address.ts";
import { HiddenFields } from "../date/hidden-fields.tsx";
import type { Choices } from "../offer/offer-choices.store.ts";
import { DeedCrumbs } from "../offer/offer-head.tsx";
import type { OfferRecord } from "../offer/offer-record.ts";
import { namesOf } from "../revision/offer-in-fields.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { overrideInWords, staffDay } from "./override-in-words.ts";
import type { PreviewDay } from "./preview-days.ts";

interface Preview {
  readonly offer: OfferRecord;
  readonly inWords: string;
  readonly days: readonly PreviewDay[];
  readonly total: number;
  readonly lost: readonly SeriesOverride[];
  readonly hasPast: boolean;
  readonly endsEarly: LocalDate | null;
  readonly clashes: readonly Clash[];
  readonly choices: Choices;
}

interface Props {
  readonly preview: Preview;
  readonly path: string;
  readonly title: string;
  readonly entered: Entered;
}

/** What would be saved, in words and days. Nothing is saved yet. */
export function PreviewSeriesPage({ preview, path, title, entered }: Props) {
  const { offer, inWords, days, total, hasPast, endsEarly } = preview;
  return (
    <div class="b-stack">
      <DeedCrumbs offer={offer} here={title} to="dates" />
      <h1>{t["offers.series.preview.title"]}</h1>
      <p class="b-lead">{inWords}</p>
      <Warnings {...preview} />
      <h2>{t["offers.series.preview.next"]}</h2>
      <ul class="b-list">
        {days.map((each) => (
          <li key={each.day}>
            <Day {...each} />
          </li>
        ))}
      </ul>
      <p>
        {t["offers.series.preview.total"]({ count: total })} {hasPast && t["offers.series.preview.past"]}
      </p>
      {endsEarly !== null && <p>{t["offers.series.preview.holidays-unknown"]({ date: endsEarly })}</p>}
      <Form action={path}>
        <HiddenFields entered={entered} without={["pruefen"]} />
        <Actions>
          <Button>{t["offers.series.save"]}</Button>
          <a href={addressWith(path, { ...entered, pruefen: "" })}>{t["offers.series.edit"]}</a>
        </Actions>
      </Form>
    </div>
  );
}

function Day({ day, date, skipped }: PreviewDay) {
  if (date === undefined)
    return (
      <>
        <s class="b-muted">{staffDay(day)}</s> {t["offers.series.preview.skipped"]({ reason: skipped ?? "" })}
      </>
    );
  const note = date.note ?? "";
  return (
    <>
      <b>{staffDay(date.date)}</b> <span class="b-num">{timesInWords(date.starts, date.ends, "de")}</span>{" "}
      {date.status === "cancelled" && t["offers.date.cancelled"]({ reason: note })}
      {date.status === "moved" && t["offers.date.moved"]({ day: staffDay(day), reason: note })}
    </>
  );
}

function Warnings({ lost, clashes, choices }: Preview) {
  const nameOf = namesOf(choices);
  return (
    <>
      {lost.length > 0 && (
        <Note tone="wait">
          <p>{t["offers.series.preview.lost"]}</p>
          <Lines lines={lost.map((each) => overrideInWords(each, nameOf))} />
        </Note>
      )}
      {clashes.length > 0 && (
        <Note>
          <p>{t["offers.series.preview.clash"]}</p>
          <Lines lines={clashes.map(clashInWords)} />
        </Note>
      )}
    </>
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const clashInWords = ({ day, starts, ends, title, room }: Clash): string =>
  t["offers.series.preview.clash.line"]({ day: staffDay(day), times: timesInWords(starts, ends, "de"), title, room });
