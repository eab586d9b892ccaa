import { Problems } from "#frame/problems.tsx";
import { timesInWords } from "#platform/dates/in-words.ts";
import { addMonths, type LocalDate } from "#platform/dates/local-date.ts";
import type { ShownProblem } from "#platform/web/form.tsx";
import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { State } from "#ui/feedback/note.tsx";
import { MonthCalendar } from "#ui/list/month-calendar.tsx";
import { Table } from "#ui/list/table.tsx";
import type { Choices } from "../offer/offer-choices.store.ts";
import { OfferHead, offerPath } from "../offer/offer-head.tsx";
import { words } from "../offer/offer-inputs.tsx";
import type { OfferRecord } from "../offer/offer-record.ts";
import { type Saved, SavedNote } from "../offer/saved-note.tsx";
import { namesOf } from "../revision/offer-in-fields.ts";
import { staffDay } from "../series/override-in-words.ts";
import { SeriesList } from "../series/series-list.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { calendarOf, weekdayHeads } from "./date-calendar.ts";
import { monthInWords } from "#platform/dates/in-words.ts";
import type { OfferDate } from "./offer-date.ts";

export interface DatesData {
  readonly offer: OfferRecord;
  readonly today: LocalDate;
  readonly month: LocalDate;
  readonly dates: readonly OfferDate[];
  readonly hasMore: boolean;
  readonly ofMonth: readonly OfferDate[];
  readonly choices: Choices;
}

interface Props {
  readonly data: DatesData;
  readonly saved: Saved | undefined;
  readonly problem: string | undefined;
  readonly problems: readonly ShownProblem[];
}

export function OfferDatesPage({ data, saved, ...problems }: Props) {
  const { offer, dates, today, choices } = data;
  const path = offerPath(offer);
  return (
    <div class="b-stack">
      <Problems {...problems} />
      <OfferHead offer={offer} current="dates" />
      <SavedNote offer={offer} saved={saved} />
      {offer.series.length === 0 ? (
        <EmptyState heading={t["offers.series.none"]} text={t["offers.series.none.text"]}>
          <LinkButton look="primary" icon="plus" href={`${path}/termine/neu`}>
            {t["offers.series.add"]}
          </LinkButton>
        </EmptyState>
      ) : (
        <>
          <SeriesList offer={offer} today={today} nameOf={namesOf(choices)} />
          <Actions>
            <LinkButton icon="plus" href={`${path}/termine/neu`}>
              {t["offers.series.add"]}
            </LinkButton>
            {dates.length > 0 && <LinkButton href={`${path}/termine/pause`}>{t["offers.date.cancel-span"]}</LinkButton>}
            {dates.length > 0 && (
              <LinkButton icon="printer" href={`${path}/termine/aushang`}>
                {t["offers.notice.open"]}
              </LinkButton>
            )}
          </Actions>
          <h2 id="naechste">{t["offers.date.next"]}</h2>
          {dates.length === 0 ? <p>{t["offers.date.next.none"]}</p> : <Dates {...data} />}
          <Calendar {...data} />
        </>
      )}
    </div>
  );
}

function Dates({ offer, dates, hasMore, choices }: DatesData) {
  const nameOf = namesOf(choices);
  return (
    <>
      <Table
        caption={t["offers.date.next"]}
        rows={dates}
        keyOf={({ id }) => id}
        columns={[
          { label: t["offers.date.table.day"], cell: ({ day }) => <span class="b-nowrap">{staffDay(day)}</span> },
          {
            label: t["offers.date.table.times"],
            cell: ({ starts, ends }) => <span class="b-num">{timesInWords(starts, ends, "de")}</span>,
          },
          {
            label: t["offers.date.table.state"],
            cell: (date) => <DateState date={date} offer={offer} nameOf={nameOf} />,
          },
          { label: t["offers.date.table.deeds"], cell: (date) => <Deeds date={date} offer={offer} /> },
        ]}
      />
      {hasMore && (
        <p>
          <a href={`${offerPath(offer)}/termine?alle=ja#naechste`}>{t["offers.date.all"]}</a>
        </p>
      )}
    </>
  );
}

interface DateProps {
  readonly date: OfferDate;
  readonly offer: OfferRecord;
}

function DateState({ date, offer, nameOf }: DateProps & { readonly nameOf: (id: string) => string }) {
  const reason = date.note ?? "";
  const override = offer.series
    .find(({ id }) => id === date.seriesId)
    ?.rule.overrides.find(({ on }) => on === date.originalDay);
  const place = override && override.kind !== "cancelled" ? override.to.placeId : undefined;
  return (
    <>
      {date.status === "cancelled" && <State tone="bad">{t["offers.date.cancelled"]({ reason })}</State>}
      {date.status === "moved" && (
        <State tone="wait">{t["offers.date.moved"]({ day: staffDay(date.originalDay), reason })}</State>
      )}
      {override?.kind === "changed" && <State tone="wait">{t["offers.date.changed"]({ reason })}</State>}
      {override === undefined && date.status === "planned" && (
        <span class="b-muted">{t["offers.date.as-planned"]}</span>
      )}
      {place !== undefined && <div>{nameOf(place)}</div>}
    </>
  );
}

function Deeds({ date, offer }: DateProps) {
  const path = `${offerPath(offer)}/termin/${date.id}`;
  const day = staffDay(date.day);
  const link = (deed: string, label: string) => (
    <a href={`${path}/${deed}`} aria-label={t["offers.date.full"]({ deed: label, day })}>
      {label}
    </a>
  );
  const isAsPlanned = !offer.series.some(
    ({ id, rule }) => id === date.seriesId && rule.overrides.some(({ on }) => on === date.originalDay),
  );
  return (
    <span class="b-row">
      {date.status !== "cancelled" && link("absagen", t["offers.date.cancel.short"])}
      {link("verlegen", t["offers.date.move.short"])}
      {!isAsPlanned && link("zuruecknehmen", t["offers.date.restore"])}
    </span>
  );
}

function Calendar({ offer, month, ofMonth, today }: DatesData) {
  const at = (first: LocalDate) => `${offerPath(offer)}/termine?monat=${first.slice(0, 7)}`;
  return (
    <MonthCalendar
      words={words}
      month={monthInWords(month)}
      weekdays={weekdayHeads}
      weeks={calendarOf(month, {
        dates: ofMonth,
        today,
        linkTo: ({ id }) => `${offerPath(offer)}/termin/${id}/verlegen`,
      })}
      previous={at(addMonths(month, -1))}
      next={at(addMonths(month, 1))}
    />
  );
}
