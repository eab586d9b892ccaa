import { errorOf } from "#frame/problems.tsx";
import { listOf, textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { RadioGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextArea, TextField, type TextFieldProps } from "#ui/form/text-field.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";

/** What stands in the fields of a form, and what is wrong with it. */
export type Filled = Pick<FormProps, "entered" | "problems">;

export const words = uiTexts("de");
export const optional = words["ui.optional"];

/** Name, value and error of one field. */
export const fieldOf = ({ entered, problems }: Filled, name: string) => ({
  name,
  value: textOf(entered, name),
  error: errorOf({ problems }, name),
});

export const groupOf = ({ entered, problems }: Filled, name: string) => ({
  name,
  values: listOf(entered, name),
  error: errorOf({ problems }, name),
});

interface TextProps extends Pick<TextFieldProps, "hint" | "type" | "width" | "digits"> {
  readonly form: Filled;
  readonly name: string;
  readonly label: string;
}

/** A line that may stay empty. */
export const Line = ({ form, name, ...more }: TextProps) => (
  <TextField {...fieldOf(form, name)} {...more} optional={optional} autocomplete="off" />
);

export const Lines = ({ form, name, label, hint, rows = 3 }: Omit<TextProps, "type"> & { readonly rows?: number }) => (
  <TextArea {...fieldOf(form, name)} {...{ label, hint, rows }} optional={optional} />
);

/** A day of a year, typed: quicker for staff than three fields. */
export const Day = (props: TextProps) => <Line {...props} hint={props.hint ?? t["places.hint.date"]} width="phone" />;

const answers = [
  { value: "ja", label: t["places.yes"] },
  { value: "nein", label: t["places.no"] },
  { value: "", label: t["places.unknown"] },
];

interface KnownProps {
  readonly form: Filled;
  readonly name: string;
  readonly label: string;
}

/** Yes, no, or nobody knows yet. */
export const Known = ({ form, name, label }: KnownProps) => (
  <RadioGroup {...fieldOf(form, name)} label={label} options={answers} layout="picks" />
);

/** The same question where there are many of them. */
export const KnownShort = ({ form, name, label }: KnownProps) => (
  <SelectField {...fieldOf(form, name)} label={label} options={answers.slice(0, 2)} empty={t["places.unknown"]} />
);

const usualDays = [30, 91, 183, 365];

/** How often somebody should look at the entry again. */
export function ReviewField({ form }: { readonly form: Filled }) {
  const field = fieldOf(form, "pruefung");
  const days = [...new Set([...usualDays, ...(/^\d+$/.test(field.value) ? [Number(field.value)] : [])])];
  return (
    <SelectField
      {...field}
      label={t["places.field.review"]}
      hint={t["places.hint.review"]}
      options={days
        .toSorted((one, other) => one - other)
        .map((each) => ({ value: String(each), label: t["places.review.days"]({ days: each }) }))}
    />
  );
}
