import { SelectField } from "#ui/form/select-field.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { officeDe as t } from "../texts/office-de.ts";
import { officePath } from "./office-query.ts";
import type { OfficeReportData } from "./show-office-report.view.ts";

/** Which span, and of which office: whoever belongs to one office only is not asked. */
export function OfficeFilters({ city, ...props }: OfficeReportData & { readonly city: string }) {
  const { query, years, sites } = props;
  const offices = officesFor(props);
  return (
    <Filters
      words={uiTexts("de")}
      action={officePath}
      label={t["reports.office.filter"]}
      open
      hidden={offices.length === 0 && query.buero !== undefined ? { buero: query.buero } : {}}
      first={
        <SelectField
          name="jahr"
          label={t["reports.office.field.year"]}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
          value={String(query.jahr)}
        />
      }
      more={[
        <SelectField
          key="quartal"
          name="quartal"
          label={t["reports.office.field.quarter"]}
          empty={t["reports.office.field.quarter.all"]}
          options={[1, 2, 3, 4].map((quarter) => ({
            value: String(quarter),
            label: t["reports.office.field.quarter.one"]({ quarter }),
          }))}
          value={query.quartal === undefined ? "" : String(query.quartal)}
        />,
        ...(offices.length > 0
          ? [
              <SelectField
                key="buero"
                name="buero"
                label={t["reports.office.field.office"]}
                empty={props.mayChooseOffice ? t["reports.office.field.office.all"]({ city }) : undefined}
                options={offices.map(({ id, name }) => ({ value: id, label: name }))}
                value={query.buero ?? ""}
              />,
            ]
          : []),
        ...(sites.length > 1
          ? [
              <SelectField
                key="standort"
                name="standort"
                label={t["reports.office.field.site"]}
                empty={t["reports.office.field.site.all"]}
                options={sites.map(({ id, name }) => ({ value: id, label: name }))}
                value={query.standort ?? ""}
              />,
            ]
          : []),
      ]}
    />
  );
}

function officesFor({ offices, own, mayChooseOffice }: OfficeReportData) {
  if (mayChooseOffice) return offices;
  return own.length > 1 ? offices.filter(({ id }) => own.includes(id)) : [];
}
