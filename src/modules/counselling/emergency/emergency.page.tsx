import { listOf } from "#platform/web/entered.ts";
import { CheckboxGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea } from "#ui/form/text-field.tsx";
import { errorOf } from "#frame/problems.tsx";
import type { CaseFile } from "../case/case-file.ts";
import { type CaseFormProps, FormEnd, optional, typedIn } from "../case/case-form.tsx";
import { sourceEntered } from "../letter/letter-source.ts";
import { emergencyDe as t } from "../texts/emergency-de.ts";
import { letterDe } from "../texts/letter-de.ts";
import { fileDe } from "../texts/file-de.ts";
import { emergencyRows, knownFor, usualRows } from "./emergency.ts";

const inWords = {
  pflegegrad: (grad: number) => fileDe["counselling.file.pflegegrad"]({ grad }),
  born: (day: string) => t["counselling.emergency.born"]({ day }),
};

/** The last sheet, if there is one; else what is known. */
export function enteredOfEmergency(file: CaseFile) {
  const last = file.documents.find(({ kind, versions }) => kind === "notfallblatt" && versions[0]?.source);
  return { rows: [...usualRows], ...knownFor(file, inWords), ...sourceEntered(last?.versions[0]?.source ?? null) };
}

export function EmergencyPage(props: CaseFormProps) {
  const field = typedIn(props);
  return (
    <Form>
      <p>{t["counselling.emergency.lead"]}</p>
      <CheckboxGroup
        name="rows"
        label={t["counselling.emergency.rows"]}
        hint={t["counselling.emergency.rows.hint"]}
        error={errorOf(props, "rows")}
        options={emergencyRows.map((value) => ({ value, label: t[`counselling.emergency.row.${value}`] }))}
        values={listOf(props.entered, "rows")}
      />
      <h2>{t["counselling.emergency.words"]}</h2>
      <p>{t["counselling.emergency.words.text"]}</p>
      {emergencyRows.map((row) => (
        <TextArea
          key={row}
          {...field(row)}
          label={t[`counselling.emergency.row.${row}`]}
          optional={optional}
          rows={2}
          maxlength={400}
        />
      ))}
      <FormEnd deed={letterDe["counselling.letter.make-emergency-sheet"]} file={props.data} back="/unterlagen" />
    </Form>
  );
}
