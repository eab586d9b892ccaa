import type { CityMap } from "#modules/places/index.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { State } from "#ui/feedback/note.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import type { ContactTheme } from "../contact/contact.ts";
import type { Stadtbezirk } from "#modules/places/index.ts";
import { needDe as t } from "../texts/need-de.ts";
import type { DistrictCount, ListedNeed } from "./need-list.store.ts";
import { NeedMap } from "./need-map.tsx";
import { needsAddress, needStates, type NeedQuery } from "./need-query.ts";
import { yearsUntil } from "./need-years.ts";

interface Props {
  readonly query: NeedQuery;
  readonly thisYear: number;
  readonly needs: readonly ListedNeed[];
  readonly total: number;
  readonly pages: number;
  readonly byDistrict: readonly DistrictCount[];
  readonly themes: readonly ContactTheme[];
  readonly stadtbezirke: readonly Stadtbezirk[];
  readonly map: CityMap;
}

export function NeedsPage({ needs, total, pages, byDistrict, map, ...choices }: Props) {
  const { query } = choices;
  const countIn = (areaId: string) => String(byDistrict.find(({ id }) => id === areaId)?.count ?? 0);
  return (
    <>
      <div>
        <h1>{t["counselling.need.list"]}</h1>
        <p class="b-muted b-measure">{t["counselling.need.lead"]}</p>
      </div>
      <NeedFilters {...choices} />
      <ResultLine
        chips={
          total > 0 && (
            <a class="b-chip" href={needsAddress(query, {}, "/arbeit/bedarf.csv")} download>
              {t["counselling.need.csv"]}
            </a>
          )
        }
      >
        {t["counselling.need.total"]({ count: total })}
      </ResultLine>
      {total === 0 ? (
        <EmptyState heading={t["counselling.need.none"]} text={t["counselling.need.none.text"]} />
      ) : (
        <Table caption={t["counselling.need.list"]} columns={columns} rows={needs} keyOf={({ id }) => id} />
      )}
      <Pagination
        words={uiTexts("de")}
        current={query.seite}
        pages={pages}
        hrefOf={(seite) => needsAddress(query, { seite })}
      />
      <NeedMap
        map={map}
        numberOf={countIn}
        hrefOf={(stadtbezirk) => needsAddress(query, { stadtbezirk })}
        selected={query.stadtbezirk === undefined ? [] : [query.stadtbezirk]}
      />
    </>
  );
}

function NeedFilters({
  query,
  thisYear,
  themes,
  stadtbezirke,
}: Pick<Props, "query" | "thisYear" | "themes" | "stadtbezirke">) {
  const all = t["counselling.need.all"];
  return (
    <Filters
      words={uiTexts("de")}
      action="/arbeit/bedarf"
      label={t["counselling.need.filter"]}
      open={query.stand !== undefined || query.stadtbezirk !== undefined}
      first={
        <SelectField
          name="thema"
          label={t["counselling.need.theme"]}
          empty={all}
          value={query.thema}
          options={themes.map(({ key, name }) => ({ value: key, label: name }))}
        />
      }
      more={[
        <SelectField
          key="stadtbezirk"
          name="stadtbezirk"
          label={t["counselling.need.stadtbezirk"]}
          empty={all}
          value={query.stadtbezirk}
          options={stadtbezirke.map(({ id, name }) => ({ value: id, label: name }))}
        />,
        <>
          <SelectField
            name="jahr"
            label={t["counselling.need.year"]}
            empty={all}
            value={query.jahr === undefined ? undefined : String(query.jahr)}
            options={yearsUntil(thisYear).map((year) => ({ value: String(year), label: String(year) }))}
          />
          <SelectField
            name="stand"
            label={t["counselling.need.state"]}
            empty={all}
            value={query.stand}
            options={needStates.map((value) => ({ value, label: t[`counselling.need.state.${value}`] }))}
          />
        </>,
      ]}
    />
  );
}

const columns: readonly Column<ListedNeed>[] = [
  { label: t["counselling.need.theme"], cell: ({ id, theme }) => <a href={`/arbeit/bedarf/${id}`}>{theme}</a> },
  { label: t["counselling.need.day"], cell: ({ onDay }) => plainDateInWords(onDay, "de") },
  { label: t["counselling.need.stadtbezirk"], cell: ({ stadtbezirk }) => stadtbezirk ?? "–" },
  { label: t["counselling.need.wish"], cell: ({ wish }) => wish ?? "–" },
  {
    label: t["counselling.need.state"],
    cell: ({ solvedWith }) =>
      solvedWith === null ? (
        <State tone="wait">{t["counselling.need.state.offen"]}</State>
      ) : (
        <State tone="ok">{solvedWith}</State>
      ),
  },
];
