import { errorOf } from "#frame/problems.tsx";
import { textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { RadioGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { contactDe as t } from "../texts/contact-de.ts";
import { spokenLanguages } from "../texts/spoken-languages.ts";
import { ageBands } from "./contact.ts";
import type { ContactChoices } from "./contact-offer.ts";

interface Props extends Pick<FormProps, "entered" | "problems"> {
  readonly choices: Pick<ContactChoices, "quarters">;
}

const details = ["area", "ageBand", "language", "minutes"] as const;

/** What nobody needs to know for counting, folded away until somebody wants to say it. */
export function ContactDetails({ choices, entered, problems }: Props) {
  const field = (name: (typeof details)[number]) => ({
    name,
    value: textOf(entered, name),
    error: errorOf({ problems }, name),
  });
  const isOpen = details.some((name) => textOf(entered, name) !== "" || errorOf({ problems }, name) !== undefined);
  return (
    <details class="b-ask__more" open={isOpen}>
      <summary>{t["counselling.contact.details"]}</summary>
      <div class="b-stack b-stack--m">
        <RadioGroup
          {...field("ageBand")}
          label={t["counselling.contact.age-band"]}
          layout="picks"
          options={[
            { value: "", label: t["counselling.contact.age-band.none"] },
            ...ageBands.map((value) => ({ value, label: t[`counselling.age-band.${value}`] })),
          ]}
        />
        <SelectField
          {...field("area")}
          label={t["counselling.contact.area"]}
          empty={t["counselling.contact.area.none"]}
          options={choices.quarters.map(({ id, name, stadtbezirk }) => ({
            value: id,
            label: `${stadtbezirk}: ${name}`,
          }))}
        />
        <SelectField
          {...field("language")}
          label={t["counselling.contact.language"]}
          empty={t["counselling.contact.language.none"]}
          options={spokenLanguages.map((name) => ({ value: name, label: name }))}
        />
        <TextField
          {...field("minutes")}
          label={t["counselling.contact.minutes"]}
          hint={t["counselling.contact.minutes.hint"]}
          width="day"
          digits
          maxlength={3}
          autocomplete="off"
        />
      </div>
    </details>
  );
}
