import type { CityMap } from "#modules/places/index.ts";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { needDe as t } from "../texts/need-de.ts";
import type { NeedFigures } from "./need-figures.ts";
import { NeedMap } from "./need-map.tsx";
import { numberShown } from "./need-number.ts";
import { yearsUntil } from "./need-years.ts";

interface Props {
  readonly figures: NeedFigures;
  readonly thisYear: number;
  readonly map: CityMap;
}

export function NeedFiguresPage({ figures, thisYear, map }: Props) {
  const totalIn = (areaId: string) => numberShown(figures.districts.find(({ id }) => id === areaId)?.total ?? 0);
  const hiddenIn = (areaId: string) => figures.districts.find(({ id }) => id === areaId)?.total === null;
  return (
    <>
      <div>
        <h1>{t["counselling.need.count"]}</h1>
        <p class="b-muted b-measure">{t["counselling.need.count.lead"]}</p>
      </div>
      <Filters
        words={uiTexts("de")}
        action="/arbeit/bedarf/zahlen"
        label={t["counselling.need.filter"]}
        first={
          <SelectField
            name="jahr"
            label={t["counselling.need.year"]}
            value={String(figures.year)}
            options={yearsUntil(thisYear).map((year) => ({ value: String(year), label: String(year) }))}
          />
        }
      />
      <ResultLine
        chips={
          <a class="b-chip" href={`/arbeit/bedarf/zahlen.csv?jahr=${figures.year}`} download>
            {t["counselling.need.csv"]}
          </a>
        }
      >
        {t["counselling.need.total.in-year"]({ number: numberShown(figures.total), year: figures.year })}
      </ResultLine>
      {figures.themes.length === 0 ? (
        <EmptyState heading={t["counselling.need.none"]} text={t["counselling.need.none.text"]} />
      ) : (
        <Tables figures={figures} />
      )}
      <NeedMap
        map={map}
        numberOf={(areaId) => (hiddenIn(areaId) ? t["counselling.need.hidden"] : totalIn(areaId))}
        hrefOf={() => `/arbeit/bedarf/zahlen?jahr=${figures.year}#thema`}
      />
    </>
  );
}

type ThemeRow = NeedFigures["themes"][number];

function Tables({ figures }: { readonly figures: NeedFigures }) {
  const columns: readonly Column<ThemeRow>[] = [
    { label: t["counselling.need.theme"], cell: ({ name }) => name },
    { label: t["counselling.need.sum"], numeric: true, cell: ({ total }) => numberShown(total) },
    ...figures.districts.map(({ name }, index) => ({
      label: name,
      numeric: true,
      cell: ({ counts }: ThemeRow) => numberShown(counts[index] ?? null),
    })),
  ];
  const sums = {
    name: t["counselling.need.sum"],
    counts: figures.districts.map(({ total }) => total),
    total: figures.total,
  };
  const quarters = figures.quarters.map((count, index) => ({
    name: t["counselling.need.quarter"]({ quarter: index + 1 }),
    count,
  }));
  return (
    <>
      <h2 id="thema">{t["counselling.need.by-district"]}</h2>
      <Table
        caption={t["counselling.need.by-district"]}
        columns={columns}
        rows={[...figures.themes, sums]}
        keyOf={({ name }) => name}
        stacks={false}
      />
      <h2>{t["counselling.need.by-quarter"]}</h2>
      <Table
        caption={t["counselling.need.by-quarter"]}
        columns={[
          { label: t["counselling.need.when"], cell: ({ name }: (typeof quarters)[number]) => name },
          { label: t["counselling.need.sum"], numeric: true, cell: ({ count }) => numberShown(count) },
        ]}
        rows={quarters}
        keyOf={({ name }) => name}
        stacks={false}
      />
      <p class="b-small b-muted b-measure">{t["counselling.need.protected"]}</p>
    </>
  );
}
