import { errorOf } from "#frame/problems.tsx";
import { listOf, textOf } from "#platform/web/entered.ts";
import { CheckboxGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import { CheckedDateField, repairLinks, weekdayOptions } from "../date/checked-date-field.tsx";
import { repairsOfDate, repairsOfLines, repairsOfStart } from "../date/repairs.ts";
import { optional } from "../offer/offer-inputs.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import type { SeriesFormProps } from "./series-form.page.tsx";

/** The questions of each kind of rhythm. */
export function RhythmFields(props: SeriesFormProps) {
  const { kind } = props;
  if (kind === "tage") return <DayLines {...props} />;
  if (kind === "einmal") return <StartField {...props} />;
  return (
    <>
      {kind === "woche" && <Weekdays {...props} />}
      {kind === "monat-wochentag" && <NthWeekday {...props} />}
      {kind === "monat-tag" && (
        <SmallNumber
          {...props}
          name="monatstag"
          label={t["offers.series.form.monatstag"]}
          hint={t["offers.series.form.monatstag.hint"]}
        />
      )}
      <SmallNumber
        {...props}
        name="alle"
        label={t[`offers.series.form.alle.${unitOf[kind]}`]}
        hint={t[`offers.series.form.alle.hint.${unitOf[kind]}`]}
        isOptional
      />
      <StartField {...props} />
    </>
  );
}

const unitOf = { woche: "woche", "monat-wochentag": "monat", "monat-tag": "monat", jahr: "jahr" } as const;

function StartField(props: SeriesFormProps) {
  const { kind, entered, problems } = props;
  const isOnce = kind === "einmal";
  return (
    <CheckedDateField
      name="ab"
      label={
        t[
          isOnce
            ? "offers.series.form.ab.einmal"
            : kind === "jahr"
              ? "offers.series.form.ab.jahr"
              : "offers.series.form.ab"
        ]
      }
      hint={isOnce ? undefined : t["offers.series.form.ab.hint"]}
      entered={entered}
      problems={problems}
      repairs={kind === "woche" ? repairsOfStart(entered) : repairsOfDate(entered, "ab")}
      addressOf={toPreview(props)}
    />
  );
}

export function SpanFields(props: SeriesFormProps) {
  const { entered, problems } = props;
  return (
    <>
      <CheckedDateField
        name="bis"
        label={t["offers.series.form.bis"]}
        hint={t["offers.series.form.bis.hint"]}
        isOptional
        entered={entered}
        problems={problems}
        repairs={repairsOfDate(entered, "bis")}
        addressOf={toPreview(props)}
      />
      <SmallNumber {...props} name="anzahl" label={t["offers.series.form.anzahl"]} isOptional />
    </>
  );
}

/** A repaired form is what its writer meant: it leads straight to the preview. */
const toPreview = ({ path, kind }: SeriesFormProps) => ({ path, with: { art: kind, pruefen: "ja" } });

function Weekdays({ entered, problems }: SeriesFormProps) {
  return (
    <CheckboxGroup
      name="wochentage"
      label={t["offers.series.form.wochentage"]}
      layout="picks"
      values={listOf(entered, "wochentage")}
      error={errorOf({ problems }, "wochentage")}
      options={weekdayOptions}
    />
  );
}

const nth = ["1", "2", "3", "4", "letzter"] as const;

function NthWeekday({ entered, problems }: SeriesFormProps) {
  return (
    <>
      <SelectField
        name="nummer"
        label={t["offers.series.form.nummer"]}
        value={textOf(entered, "nummer")}
        error={errorOf({ problems }, "nummer")}
        options={nth.map((value) => ({ value, label: t[`offers.series.nth.${value}`] }))}
      />
      <SelectField
        name="wochentag"
        label={t["offers.series.form.wochentag"]}
        value={textOf(entered, "wochentag")}
        error={errorOf({ problems }, "wochentag")}
        options={weekdayOptions}
      />
    </>
  );
}

interface SmallNumberProps extends SeriesFormProps {
  readonly name: "alle" | "anzahl" | "monatstag";
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
}

function SmallNumber({ name, label, hint, isOptional = false, entered, problems }: SmallNumberProps) {
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      width="day"
      digits
      maxlength={3}
      value={textOf(entered, name)}
      error={errorOf({ problems }, name)}
      optional={isOptional ? optional : undefined}
    />
  );
}

function DayLines(props: SeriesFormProps) {
  const { entered, problems, today } = props;
  return (
    <>
      <TextArea
        name="tage"
        label={t["offers.series.form.tage"]}
        hint={t["offers.series.form.tage.hint"]}
        rows={8}
        value={textOf(entered, "tage")}
        error={errorOf({ problems }, "tage")}
      />
      {repairLinks(repairsOfLines(entered, today), toPreview(props))}
    </>
  );
}
