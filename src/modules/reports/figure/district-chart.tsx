import { numberInWords } from "#platform/texts/number-in-words.ts";
import { BarTable } from "#ui/figures/bar-chart.tsx";
import { reportsTexts as t } from "../texts/texts.ts";
import { isShare, wholeCity, type Figure, type Kpi } from "./figure.ts";
import { inWords } from "./value-in-words.ts";

interface Props {
  readonly id: string;
  readonly kpi: Kpi;
  readonly figures: readonly Figure[];
  readonly caption: string;
  /** What is counted, in the heading: "Begegnungsorte". */
  readonly unit: string;
}

/** Bars for each Stadtbezirk, in a table that can be read without them. */
export function DistrictChart({ id, kpi, figures, caption, unit }: Props) {
  const parts = figures.filter((figure) => figure.kpi === kpi && figure.scope !== wholeCity);
  const missing = Math.max(0, ...parts.map((figure) => figure.missing));
  const sorted = parts.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0));
  if (parts.length === 0) return null;
  return (
    <section class="b-stack b-stack--m" aria-labelledby={id}>
      <h2 id={id}>{findingOf(sorted, unit)}</h2>
      <p class="b-muted b-small">{caption}</p>
      <BarTable
        table={{
          caption,
          name: t["reports.chart.name"],
          value: t[isShare(kpi) ? "reports.chart.share" : "reports.chart.value"],
          bar: t["reports.chart.bar"],
        }}
        full={isShare(kpi) ? 100 : undefined}
        bars={sorted.map((figure) => ({ name: figure.scope, value: figure.value, text: inWords(figure) }))}
      />
      {missing > 0 && <p class="b-small">{t["reports.chart.missing"]({ count: numberInWords(missing) })}</p>}
    </section>
  );
}

/** The finding, when there is a certain one; else the subject. */
export function findingOf(sorted: readonly Figure[], unit: string): string {
  const [first, second] = sorted;
  const isCertain = first?.value && first.value > (second?.value ?? 0) && sorted.every(({ value }) => value !== null);
  if (!isCertain) return t["reports.by-stadtbezirk"]({ unit });
  const best = isShare(first.kpi) ? "reports.best" : "reports.most";
  return t[best]({ scope: first.scope, count: inWords(first), unit });
}
