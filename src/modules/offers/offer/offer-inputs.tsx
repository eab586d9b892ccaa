import { errorOf } from "#frame/problems.tsx";
import type { ShownProblem } from "#platform/web/form.tsx";
import { type Entered, textOf } from "#platform/web/entered.ts";
import { TextArea, TextField, type TextFieldProps } from "#ui/form/text-field.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";

export const words = uiTexts("de");
export const optional = words["ui.optional"];

/** What every field of a form is drawn from. */
export interface Filled {
  readonly entered: Entered;
  readonly problems: readonly ShownProblem[];
}

/** Name, label, value and error of a field of the offer's form. */
export const fieldOf = ({ entered, problems }: Filled, name: FieldName) => ({
  name,
  label: t[`offers.form.${name}`],
  value: textOf(entered, name),
  error: errorOf({ problems }, name),
});

/** Fields whose label is a plain sentence. */
type FieldName =
  | "titel"
  | "kurz"
  | "beschreibung"
  | "ort"
  | "treffpunkt"
  | "internet"
  | "stadtbezirk"
  | "telefon"
  | "email"
  | "kontakt"
  | "preis"
  | "betrag"
  | "preishinweis"
  | "anmeldung"
  | "anmeldeschluss"
  | "mindestens"
  | "hoechstens"
  | "alter"
  | "zielgruppen"
  | "niveau"
  | "mitbringen"
  | "traeger"
  | "kooperation"
  | "quelle"
  | "quelladresse"
  | "quelldatum"
  | "pruefung";

interface TextProps extends Pick<TextFieldProps, "type" | "width" | "digits" | "hint" | "maxlength"> {
  readonly form: Filled;
  readonly name: FieldName;
  readonly needed?: boolean;
}

export function Text({ form, name, needed = false, ...more }: TextProps) {
  return <TextField {...fieldOf(form, name)} {...more} autocomplete="off" optional={needed ? undefined : optional} />;
}

export function LongText({
  form,
  name,
  rows,
}: {
  readonly form: Filled;
  readonly name: FieldName;
  readonly rows: number;
}) {
  return <TextArea {...fieldOf(form, name)} rows={rows} optional={optional} />;
}
