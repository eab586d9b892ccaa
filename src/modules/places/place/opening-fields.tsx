import type { ComponentChildren } from "preact";
import { weekdayInWords } from "#platform/dates/in-words.ts";
import { weekdayNumbers } from "#platform/dates/local-date.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox, CheckboxGroup } from "#ui/form/choices.tsx";
import { FieldGroup } from "#ui/form/field.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TimeField } from "#ui/form/text-field.tsx";
import { Panel } from "#ui/layout.tsx";
import { Day, type Filled, fieldOf, groupOf, Line, Lines, optional } from "../edit/fields.tsx";
import { countRows } from "../edit/form-rows.ts";
import { Section } from "../edit/sections.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";

/** So many rows stand in a form at least, and one more whenever somebody asks for it. */
export function rowNumbers(form: Filled, group: string, least: number): number[] {
  const asked = fieldOf(form, "zeile").value === group ? 1 : 0;
  return Array.from({ length: Math.max(countRows(form.entered, group) + asked, least) }, (_, at) => at);
}

/** Sends the form to itself: what was typed stays, and one more row is there. */
export const MoreRows = ({ group, children }: { readonly group: string; readonly children: string }) => (
  <p>
    <Button look="secondary" icon="plus" name="zeile" value={group} skipsChecks>
      {children}
    </Button>
  </p>
);

export const OpeningSection = ({ form }: { readonly form: Filled }) => (
  <Section id="geoeffnet" title={t["places.section.opening"]}>
    {rowNumbers(form, "woche", 2).map((at) => (
      <Weekly key={at} form={form} row={`woche.${at}`} number={at + 1} />
    ))}
    <MoreRows group="woche">{t["places.opening.more-weekly"]}</MoreRows>
    {rowNumbers(form, "monat", 1).map((at) => (
      <Monthly key={at} form={form} row={`monat.${at}`} number={at + 1} />
    ))}
    <MoreRows group="monat">{t["places.opening.more-monthly"]}</MoreRows>
    <Lines
      form={form}
      name="hinweise"
      label={t["places.opening.notes"]}
      hint={t["places.opening.notes.hint"]}
      rows={2}
    />
    {rowNumbers(form, "ausnahme", 1).map((at) => (
      <Exception key={at} form={form} row={`ausnahme.${at}`} number={at + 1} />
    ))}
    <MoreRows group="ausnahme">{t["places.opening.more-exceptions"]}</MoreRows>
    <Checkbox
      name="feiertage"
      checked={fieldOf(form, "feiertage").value === "ja"}
      label={t["places.opening.holidays"]}
    />
    <Lines form={form} name="oeffnung" label={t["places.opening.text"]} hint={t["places.opening.text.hint"]} rows={2} />
  </Section>
);

interface RowProps {
  readonly form: Filled;
  /** "woche.0": what its fields are called begins with it. */
  readonly row: string;
  readonly number: number;
}

/** A row of several fields, with an edge of its own so that it is seen as one. */
export const Row = ({ row, legend, children }: LegendProps) => (
  <Panel>
    <FieldGroup name={row} legend={legend} layout="row">
      {children}
    </FieldGroup>
  </Panel>
);

interface LegendProps {
  readonly row: string;
  readonly legend: string;
  readonly children: ComponentChildren;
}

const days = weekdayNumbers.map((each) => ({ value: String(each), label: weekdayInWords(each, "de") }));
const shortDays = days.map(({ value, label }) => ({ value, label: <abbr title={label}>{label.slice(0, 2)}</abbr> }));

const Weekly = ({ form, row, number }: RowProps) => (
  <Row row={row} legend={t["places.opening.weekly"]({ number })}>
    <CheckboxGroup
      {...groupOf(form, `${row}.tage`)}
      label={t["places.opening.weekdays"]}
      options={shortDays}
      layout="picks"
    />
    <Hours form={form} row={row} />
    <Limits form={form} row={row} />
  </Row>
);

const nths = (["1", "2", "3", "4", "letzter"] as const).map((value) => ({
  value,
  label: t[`places.opening.nth.${value}`],
}));

const Monthly = ({ form, row, number }: RowProps) => (
  <Row row={row} legend={t["places.opening.monthly"]({ number })}>
    <div class="b-dateinput">
      <SelectField {...fieldOf(form, `${row}.welcher`)} label={t["places.opening.which"]} options={nths} />
      <SelectField {...fieldOf(form, `${row}.tag`)} label={t["places.opening.weekday"]} options={days} />
    </div>
    <Hours form={form} row={row} />
    <Limits form={form} row={row} />
  </Row>
);

const Hours = ({ form, row }: Omit<RowProps, "number">) => (
  <div class="b-dateinput">
    <TimeField {...fieldOf(form, `${row}.von`)} label={t["places.opening.from"]} />
    <TimeField {...fieldOf(form, `${row}.bis`)} label={t["places.opening.to"]} />
  </div>
);

/** What is open then, and only for a time: seldom needed, so it folds away. */
function Limits({ form, row }: Omit<RowProps, "number">) {
  const names = [`${row}.zusatz`, `${row}.ab`, `${row}.ende`];
  const used = names.some((name) => fieldOf(form, name).value !== "" || fieldOf(form, name).error !== undefined);
  return (
    <details open={used}>
      <summary>{t["places.opening.limits"]}</summary>
      <div class="b-stack b-stack--s">
        <Line
          form={form}
          name={`${row}.zusatz`}
          label={t["places.opening.label"]}
          hint={t["places.opening.label.hint"]}
        />
        <div class="b-dateinput">
          <Day form={form} name={`${row}.ab`} label={t["places.opening.valid-from"]} />
          <Day form={form} name={`${row}.ende`} label={t["places.opening.valid-until"]} />
        </div>
      </div>
    </details>
  );
}

const Exception = ({ form, row, number }: RowProps) => (
  <Row row={row} legend={t["places.opening.exception"]({ number })}>
    <div class="b-dateinput">
      <Day form={form} name={`${row}.erster`} label={t["places.opening.first-day"]} />
      <Day form={form} name={`${row}.letzter`} label={t["places.opening.last-day"]} />
    </div>
    <div class="b-dateinput">
      <TimeField {...fieldOf(form, `${row}.von`)} label={t["places.opening.from"]} optional={optional} />
      <TimeField {...fieldOf(form, `${row}.bis`)} label={t["places.opening.to"]} optional={optional} />
    </div>
    <p class="b-hint">{t["places.opening.exception.hint"]}</p>
    <Line form={form} name={`${row}.grund`} label={t["places.opening.reason"]} />
  </Row>
);
