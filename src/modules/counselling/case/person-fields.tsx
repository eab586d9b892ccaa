import type { FormProps } from "#platform/web/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { errorOf } from "#frame/problems.tsx";
import { textOf } from "#platform/web/entered.ts";
import { personDe as t } from "../texts/person-de.ts";

/** What is asked about a person. Only the last name is needed. */
export function PersonFields({ entered, problems }: Pick<FormProps, "entered" | "problems">) {
  const field = (name: keyof typeof labels) => ({
    name,
    value: textOf(entered, name),
    error: errorOf({ problems }, name),
    label: labels[name],
    optional: name === "lastName" ? undefined : uiTexts("de")["ui.optional"],
    autocomplete: "off" as const,
  });
  return (
    <>
      <TextField {...field("salutation")} />
      <TextField {...field("firstName")} />
      <TextField {...field("lastName")} />
      <TextField {...field("birthDate")} hint={t["counselling.person.birthDate.hint"]} />
      <TextField {...field("street")} />
      <TextField {...field("postcode")} width="year" digits />
      <TextField {...field("town")} />
      <TextField {...field("phone")} type="tel" width="phone" />
      <TextField {...field("mobile")} type="tel" width="phone" />
      <TextField {...field("email")} type="email" />
      <TextField {...field("language")} hint={t["counselling.person.language.hint"]} />
    </>
  );
}

const labels = {
  salutation: t["counselling.person.salutation"],
  firstName: t["counselling.person.firstName"],
  lastName: t["counselling.person.lastName"],
  birthDate: t["counselling.person.birthDate"],
  street: t["counselling.person.street"],
  postcode: t["counselling.person.postcode"],
  town: t["counselling.person.town"],
  phone: t["counselling.person.phone"],
  mobile: t["counselling.person.mobile"],
  email: t["counselling.person.email"],
  language: t["counselling.person.language"],
};
