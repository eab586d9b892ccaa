import { homeCrumb } from "#frame/crumbs.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { StatTiles, type Stat } from "#ui/figures/stat-tiles.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { HeadRow, Panel } from "#ui/layout.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { words } from "#ui/texts/texts.ts";
import { reportsTexts as t } from "../texts/texts.ts";
import { DistrictChart } from "./district-chart.tsx";
import { wholeCity, type Figure } from "./figure.ts";
import type { Period } from "./period.ts";
import { periodInWords } from "./period-in-words.ts";
import { inWords } from "./value-in-words.ts";

export interface FiguresPageProps {
  readonly city: string;
  /** What the city calls its offices: "Seniorenbüros". */
  readonly offices: string;
  readonly scopes: readonly { readonly code: string; readonly label: string }[];
  readonly periods: readonly Period[];
  /** The period that is shown beside today's figures. */
  readonly chosen: Period | undefined;
  readonly ignored: string | undefined;
  readonly now: readonly Figure[];
  readonly then: readonly Figure[];
  /** What the offices did in the chosen year, or in the latest that is complete. */
  readonly counselled: { readonly period: Period; readonly figures: readonly Figure[] } | undefined;
  readonly today: LocalDate;
}

export function FiguresPage(props: FiguresPageProps) {
  const { city, chosen, ignored, now, today } = props;
  return (
    <>
      <Breadcrumb words={words} path={[homeCrumb()]} here={t["reports.here"]} />
      <HeadRow>
        <h1>{t["reports.title"]({ city })}</h1>
        <Actions>
          <LinkButton icon="download" href="/zahlen.csv" download>
            {t["reports.download.csv"]}
          </LinkButton>
          <LinkButton icon="document" href="/zahlen.json">
            {t["reports.download.json"]}
          </LinkButton>
        </Actions>
      </HeadRow>
      <p class="b-lead b-measure">{t["reports.lead"]}</p>
      {ignored !== undefined && <Note tone="wait">{t["reports.period.unknown"]({ value: ignored })}</Note>}
      <h2>{t["reports.places.title"]}</h2>
      <StatTiles words={words} stats={tilesOf(now, props)} />
      <p class="b-small b-muted">{t["reports.as-of"]({ date: plainDateInWords(today) })}</p>
      <DistrictChart
        id="orte"
        kpi="places.total"
        figures={now}
        caption={t["reports.chart.places"]}
        unit={t["reports.kpi.places.total"]}
      />
      <DistrictChart
        id="aktualitaet"
        kpi="entries.checked"
        figures={now}
        caption={t["reports.chart.checked"]}
        unit={t["reports.kpi.entries.checked"]}
      />
      {props.counselled && <OfficesSection {...props} {...props.counselled} />}
      <PeriodChoice {...props} />
      {chosen && <ThenSection {...props} chosen={chosen} />}
      <Rules />
    </>
  );
}

function PeriodChoice({ periods, chosen }: Pick<FiguresPageProps, "periods" | "chosen">) {
  const options = periods.map((period) => ({ value: period.code, label: periodInWords(period) }));
  if (options.length === 0) return null;
  return (
    <Filters
      words={words}
      action="/zahlen#zeitraum"
      label={t["reports.filter"]}
      first={<SelectField name="periode" label={t["reports.period"]} options={options} value={chosen?.code} />}
    />
  );
}

function ThenSection(props: FiguresPageProps & { readonly chosen: Period }) {
  const { chosen, then } = props;
  const period = periodInWords(chosen);
  return (
    <>
      <h2 id="zeitraum">{t["reports.period.title"]({ period })}</h2>
      <StateNote figure={then[0]} />
      {then.length === 0 ? <p>{t["reports.period.none"]}</p> : <StatTiles words={words} stats={tilesOf(then, props)} />}
      <DistrictChart
        id="termine"
        kpi="offers.dates"
        figures={then}
        caption={t["reports.chart.dates"]({ period })}
        unit={t["reports.kpi.offers.dates"]}
      />
    </>
  );
}

function OfficesSection({
  period,
  figures,
  ...props
}: FiguresPageProps & { readonly period: Period; readonly figures: readonly Figure[] }) {
  return (
    <>
      <h2 id="beratung">{t["reports.offices.title"]({ offices: props.offices, period: periodInWords(period) })}</h2>
      <OfficeStateNote figure={figures[0]} />
      <StatTiles words={words} stats={tilesOf(figures, props)} />
    </>
  );
}

/** Of the offices a past year is here or it is not listed: only a running one needs a word. */
const OfficeStateNote = ({ figure }: { readonly figure: Figure | undefined }) =>
  figure?.state === "running" ? <StateNote figure={figure} /> : null;

function StateNote({ figure }: { readonly figure: Figure | undefined }) {
  if (figure?.state === "running")
    return <Note>{t["reports.state.running"]({ date: plainDateInWords(figure.asOf) })}</Note>;
  if (figure?.state === "partial") return <Note tone="wait">{t["reports.state.partial"]}</Note>;
  return null;
}

/** The city as tiles, and the houses that it counts together. */
function tilesOf(
  figures: readonly Figure[],
  { scopes, offices }: Pick<FiguresPageProps, "scopes" | "offices">,
): Stat[] {
  return figures.flatMap((figure) => {
    const scope = scopes.find(({ code }) => code === figure.scope);
    if (figure.scope !== wholeCity && !scope) return [];
    const name = nameOf(figure, offices);
    return [{ value: inWords(figure), name: scope ? `${name}: ${scope.label}` : name, rule: figure.rule }];
  });
}

const nameOf = ({ kpi }: Figure, offices: string): string =>
  kpi === "counselling.offices" ? t[`reports.kpi.${kpi}`]({ offices }) : t[`reports.kpi.${kpi}`];

const Rules = () => (
  <Panel look="soft" labelledby="regeln">
    <h2 id="regeln">{t["reports.rules.title"]}</h2>
    <p>{t["reports.rules.small"]}</p>
    <p>{t["reports.rules.missing"]}</p>
    <p>{t["reports.rules.reuse"]}</p>
  </Panel>
);
