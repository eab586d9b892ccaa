import { listOf } from "#platform/web/entered.ts";
import { CheckboxGroup, RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import { caseDe } from "../texts/case-de.ts";
import { contactDe } from "../texts/contact-de.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { personDe } from "../texts/person-de.ts";
import { CaseConflict, isOutdated } from "./case-conflict.tsx";
import type { CaseFile } from "./case-file.ts";
import { type CaseFormProps, FormEnd, optional, typedIn } from "./case-form.tsx";
import { urgencies } from "./case.ts";
import { dayInField } from "../typed-day.ts";
import { PersonFields } from "./person-fields.tsx";

export const enteredOf = ({ person, case: current, themes }: CaseFile) => ({
  version: String(person.version),
  ...Object.fromEntries(
    (
      [
        "salutation",
        "firstName",
        "lastName",
        "street",
        "postcode",
        "town",
        "phone",
        "mobile",
        "email",
        "language",
      ] as const
    ).map((name) => [name, person[name] ?? ""]),
  ),
  birthDate: dayInField(person.birthDate),
  diedOn: dayInField(person.diedOn),
  urgency: current.urgency,
  concern: current.concern ?? "",
  referrerNote: current.referrerNote ?? "",
  stadtbezirk: current.stadtbezirkId ?? "",
  themes: themes.map(({ key }) => key),
});

const compared = [
  ...(["salutation", "firstName", "lastName", "birthDate", "diedOn", "street", "postcode", "town"] as const),
  ...(["phone", "mobile", "email", "language"] as const),
].map((name) => ({ name, label: personDe[`counselling.person.${name}`] }));

export function ChangeCasePage(props: CaseFormProps) {
  const { data, entered } = props;
  if (isOutdated(entered, data.person.version))
    return (
      <CaseConflict
        fields={[...compared, { name: "concern", label: caseDe["counselling.case.concern"] }]}
        entered={entered}
        saved={enteredOf(data)}
      />
    );
  const field = typedIn(props);
  return (
    <Form hidden={{ version: String(data.person.version) }}>
      <PersonFields {...props} />
      <TextField
        {...field("diedOn")}
        label={personDe["counselling.person.diedOn"]}
        optional={optional}
        autocomplete="off"
      />
      <SelectField
        {...field("stadtbezirk")}
        label={contactDe["counselling.contact.stadtbezirk"]}
        empty={contactDe["counselling.contact.stadtbezirk.none"]}
        options={data.offices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioGroup
        {...field("urgency")}
        label={personDe["counselling.person.urgency"]}
        layout="picks"
        options={urgencies.map((value) => ({ value, label: t[`counselling.urgency.${value}`] }))}
      />
      <CheckboxGroup
        name="themes"
        label={contactDe["counselling.contact.themes"]}
        layout="picks"
        options={data.allThemes.map(({ key, name }) => ({ value: key, label: name }))}
        values={listOf(entered, "themes")}
      />
      <TextField
        {...field("referrerNote")}
        label={personDe["counselling.person.referrerNote"]}
        optional={optional}
        autocomplete="off"
      />
      <TextArea
        {...field("concern")}
        label={caseDe["counselling.case.concern"]}
        hint={caseDe["counselling.case.concern.hint"]}
        maxlength={2000}
      />
      <FormEnd deed={t["counselling.case.change"]} file={data} />
    </Form>
  );
}
