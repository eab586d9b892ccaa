import { Actions, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { HeadRow, Panel } from "#ui/layout.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { officePath } from "../office/office-query.ts";
import { countInWords } from "../office/office-report-in-words.ts";
import type { OfficeName } from "../office/totals.store.ts";
import { officeDe as t } from "../texts/office-de.ts";
import { weeksOffered } from "./show-workload.view.ts";
import type { LoadLine, Measure, Workload } from "./workload.ts";

interface Props {
  readonly weeks: number;
  readonly offices: readonly OfficeName[];
  readonly workload: Workload;
  readonly names: ReadonlyMap<string, string>;
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly counts: LoadLine["counts"];
}

export const workloadPath = "/arbeit/zahlen/auslastung";

export function WorkloadPage({ weeks, offices, workload, names }: Props) {
  const nameOf = (id: string) => offices.find((office) => office.id === id)?.name ?? id;
  const busy = workload.offices.filter(({ people }) => people.length > 0);
  const table = (caption: string, lines: readonly Line[]) => (
    <Table caption={caption} columns={columnsFor(weeks)} rows={lines} keyOf={({ key }) => key} />
  );
  return (
    <>
      <HeadRow>
        <h1>{t["reports.workload.title"]}</h1>
        <Actions>
          <LinkButton look="secondary" icon="chart" href={officePath}>
            {t["reports.workload.back"]}
          </LinkButton>
        </Actions>
      </HeadRow>
      <Purpose />
      <Weeks weeks={weeks} />
      {busy.length === 0 ? (
        <EmptyState heading={t["reports.workload.none"]} text={t["reports.workload.none.text"]} />
      ) : (
        table(t["reports.workload.title"], [
          { ...workload.all, key: "alle", name: t["reports.workload.all"] },
          ...busy.map((office) => ({ ...office, name: nameOf(office.key) })),
        ])
      )}
      {busy.map(({ key, people }) => (
        <div key={key} class="b-stack b-stack--m">
          <h2>{t["reports.workload.office"]({ office: nameOf(key) })}</h2>
          {table(t["reports.workload.office"]({ office: nameOf(key) }), named(people, names))}
        </div>
      ))}
    </>
  );
}

/** By name, so that nobody stands at the top for their number. */
const named = (people: readonly LoadLine[], names: ReadonlyMap<string, string>): readonly Line[] =>
  people
    .map((line) => ({ ...line, name: names.get(line.key) ?? t["reports.workload.nobody"] }))
    .toSorted((one, other) => one.name.localeCompare(other.name, "de"));

const Purpose = () => (
  <Panel look="soft" labelledby="wozu">
    <h2 id="wozu">{t["reports.workload.purpose.title"]}</h2>
    <p>{t["reports.workload.purpose"]}</p>
    <p>{t["reports.workload.small"]}</p>
  </Panel>
);

const Weeks = ({ weeks }: { readonly weeks: number }) => (
  <Filters
    words={uiTexts("de")}
    action={workloadPath}
    label={t["reports.workload.filter"]}
    first={
      <SelectField
        name="wochen"
        label={t["reports.workload.weeks"]}
        options={weeksOffered.map((each) => ({
          value: String(each),
          label: t["reports.workload.weeks.many"]({ weeks: each }),
        }))}
        value={String(weeks)}
      />
    }
  />
);

function columnsFor(weeks: number): readonly Column<Line>[] {
  const column = (label: string, measure: Measure): Column<Line> => ({
    label,
    numeric: true,
    cell: ({ counts }) => countInWords(counts[measure]),
  });
  return [
    { label: t["reports.workload.who"], cell: ({ name }) => name },
    column(t["reports.workload.open"], "open"),
    column(t["reports.workload.overdue"], "overdue"),
    column(t["reports.workload.silent"]({ weeks }), "silent"),
    column(t["reports.workload.without-consent"], "withoutConsent"),
  ];
}
