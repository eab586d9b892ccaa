import type { Colleague } from "#modules/identity/index.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { seriesInWords } from "#platform/dates/series-in-words.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { HeadRow, Stack } from "#ui/layout.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import { beginOf, DeedButton, Done, whenOf } from "./appointment-parts.tsx";
import { appointmentsPath } from "./appointment.ts";
import type { SlotSeries } from "./slot.ts";
import type { NamedSlot } from "./slot.store.ts";
import { slotsPerPage } from "./slot.view.ts";

export const slotsPath = `${appointmentsPath}/zeiten`;
type NamedSeries = SlotSeries & { readonly staffName: string | null };

interface Props {
  readonly query: { readonly wer?: "alle" | undefined; readonly seite: number };
  readonly today: LocalDate;
  readonly series: readonly NamedSeries[];
  readonly staff: readonly Colleague[];
  readonly total: number;
  readonly free: readonly NamedSlot[];
  readonly done: string | undefined;
}

const hrefOf = (wer: "alle" | undefined, seite = 1): string => {
  const parameters = new URLSearchParams({ ...(wer && { wer }), ...(seite > 1 && { seite: String(seite) }) });
  return parameters.size === 0 ? slotsPath : `${slotsPath}?${parameters}`;
};

/** What is free, and the regular times that it comes from. */
export const SlotsPage = (props: Props) => {
  const { query, total, done } = props;
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[{ label: t["counselling.appointment.menu"], href: appointmentsPath }]}
        here={t["counselling.slot.free"]}
      />
      {done && <Done>{done}</Done>}
      <HeadRow>
        <h1>{t["counselling.slot.free"]}</h1>
        <Actions>
          <LinkButton look="primary" icon="plus" href={`${slotsPath}/oeffnen`}>
            {t["counselling.slot.open"]}
          </LinkButton>
          <LinkButton icon="cross" href={`${slotsPath}/sperren`}>
            {t["counselling.slot.close-days"]}
          </LinkButton>
        </Actions>
      </HeadRow>
      <Tabs
        label={t["counselling.appointment.whose"]}
        tabs={[
          { label: t["counselling.appointment.own"], href: hrefOf(undefined), current: !query.wer },
          { label: t["counselling.appointment.all"], href: hrefOf("alle"), current: query.wer === "alle" },
        ]}
      />
      <ResultLine>{t["counselling.slot.free.total"]({ count: total })}</ResultLine>
      {total === 0 ? (
        <EmptyState heading={t["counselling.slot.free.none"]} text={t["counselling.slot.free.none.text"]} />
      ) : (
        <Table caption={t["counselling.slot.free"]} columns={freeColumns} rows={props.free} keyOf={({ id }) => id} />
      )}
      <Pagination
        words={uiTexts("de")}
        current={query.seite}
        pages={Math.ceil(total / slotsPerPage)}
        hrefOf={(seite) => hrefOf(query.wer, seite)}
      />
      <Regular {...props} />
    </>
  );
};

const Regular = ({ series, today }: Props) => (
  <Stack gap="m">
    <h2>{t["counselling.slot.regular"]}</h2>
    {series.length === 0 ? (
      <p class="b-muted">{t["counselling.slot.regular.none"]}</p>
    ) : (
      <Table
        caption={t["counselling.slot.regular"]}
        columns={seriesColumns(today)}
        rows={series}
        keyOf={({ id }) => id}
      />
    )}
  </Stack>
);

const freeColumns: readonly Column<NamedSlot>[] = [
  { label: t["counselling.appointment.when"], cell: whenOf },
  { label: t["counselling.appointment.staff"], cell: ({ staffName }) => staffName ?? "–" },
  { label: t["counselling.appointment.place"], cell: ({ placeName }) => placeName },
  {
    label: t["counselling.appointment.deeds"],
    quiet: true,
    cell: (slot) => (
      <div class="b-row">
        <LinkButton
          href={`${appointmentsPath}/neu?${new URLSearchParams({ frei: slot.id })}`}
          fullLabel={t["counselling.slot.give-of"]({ when: beginOf(slot) })}
        >
          {t["counselling.slot.give"]}
        </LinkButton>
        <DeedButton
          action={`${slotsPath}/${slot.id}/sperren`}
          label={t["counselling.slot.close.short"]}
          full={t["counselling.slot.close-of"]({ when: beginOf(slot) })}
        />
      </div>
    ),
  },
];

const seriesColumns = (today: LocalDate): readonly Column<NamedSeries>[] => [
  { label: t["counselling.slot.rhythm"], cell: ({ rule }) => seriesInWords(rule, today, "de") },
  { label: t["counselling.slot.length"], cell: ({ minutes }) => t["counselling.slot.length.of"]({ minutes }) },
  { label: t["counselling.appointment.staff"], cell: ({ staffName }) => staffName ?? "–" },
  { label: t["counselling.appointment.place"], cell: ({ placeName }) => placeName },
  {
    label: t["counselling.appointment.deeds"],
    quiet: true,
    cell: ({ id, endedOn }) =>
      endedOn === null ? (
        <a href={`${slotsPath}/reihe/${id}/beenden`}>{t["counselling.slot-series.end"]}</a>
      ) : (
        t["counselling.slot.end.ended"]({ day: plainDateInWords(endedOn, "de") })
      ),
  },
];
