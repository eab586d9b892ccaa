import { numberInWords } from "#platform/texts/number-in-words.ts";
import { BarChart } from "#ui/figures/bar-chart.tsx";
import { BarRow } from "#ui/figures/bar-row.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { officeDe as t } from "../texts/office-de.ts";
import { officeAddress } from "./office-query.ts";
import type { Row, Section } from "./office-report.ts";
import { countInWords, headingOf, nameOf } from "./office-report-in-words.ts";
import { contactsBehind } from "./records-links.ts";
import type { OfficeReportData } from "./show-office-report.view.ts";

type Props = OfficeReportData & { readonly section: Section };

/** One break-down: a picture over the months, otherwise bars beside their numbers. */
export function CountSection(props: Props) {
  const { section } = props;
  const heading = headingOf(section);
  if (section.rows.length === 0 && section.topic !== "need") return null;
  return (
    <div class="b-stack b-stack--m">
      <h2>{heading}</h2>
      {section.topic === "theme" && <p class="b-muted b-small">{t["reports.office.section.theme.note"]}</p>}
      {section.rows.length === 0 ? (
        <p>{t["reports.office.empty"]}</p>
      ) : section.topic === "month" ? (
        <Months {...props} heading={heading} />
      ) : (
        <Counts {...props} heading={heading} />
      )}
    </div>
  );
}

function Months({ section, heading, ...names }: Props & { readonly heading: string }) {
  const largest = section.rows.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
  const bars = section.rows.map(({ key, value }) => {
    const name = nameOf("month", key, names);
    return {
      name,
      short: name.slice(0, 3),
      value,
      text: countInWords(value),
      named: value !== null && value === largest,
    };
  });
  const most = bars.find(({ named }) => named);
  return (
    <BarChart
      words={uiTexts("de")}
      finding={most ? t["reports.office.month.most"]({ month: most.name, count: most.text }) : heading}
      table={{
        caption: heading,
        name: t["reports.office.section.name"],
        value: t["reports.office.column.value"],
        bar: t["reports.office.column.bar"],
      }}
      bars={bars}
      format={(value) => numberInWords(value, "de")}
    />
  );
}

function Counts({ section, heading, ...names }: Props & { readonly heading: string }) {
  const { topic, rows } = section;
  const largest = rows.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
  const compared = rows.some(({ before }) => before !== undefined);
  const columns: Column<Row>[] = [
    { label: t["reports.office.section.name"], cell: ({ key }) => nameOf(topic, key, names) },
    {
      label: t["reports.office.column.value"],
      numeric: true,
      cell: (row) => <Count {...names} topic={topic} row={row} />,
    },
    ...(compared
      ? [
          {
            label: t["reports.office.column.before"],
            numeric: true,
            cell: ({ before }: Row) => countInWords(before ?? null),
          },
        ]
      : []),
    {
      label: t["reports.office.column.bar"],
      quiet: true,
      fill: true,
      cell: ({ value }) => value !== null && <BarRow value={value} of={largest} />,
    },
  ];
  return <Table caption={heading} columns={columns} rows={rows} keyOf={({ key }) => key} stacks={false} lightHeads />;
}

/** A number leads to what is behind it: an office to its figures, the own office's to its records. */
function Count({ topic, row, ...data }: OfficeReportData & { readonly topic: Section["topic"]; readonly row: Row }) {
  const text = countInWords(row.value);
  const href = hrefOf(data, topic, row.key);
  if (href === undefined || row.value === null || row.value === 0) return <>{text}</>;
  return (
    <a href={href} aria-label={`${text} – ${t["reports.office.records.of"]({ name: nameOf(topic, row.key, data) })}`}>
      {text}
    </a>
  );
}

function hrefOf({ query, owner, report }: OfficeReportData, topic: Section["topic"], key: string): string | undefined {
  if (topic === "office") return officeAddress({ ...query, buero: key });
  if (!owner || query.buero === undefined) return undefined;
  return contactsBehind(report.span, query.buero, topic, key);
}
