import { errorOf } from "#frame/problems.tsx";
import { listOf, textOf } from "#platform/web/entered.ts";
import { CheckboxGroup, RadioGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { priceKinds, registrations } from "./offer.ts";
import type { Choices } from "./offer-choices.store.ts";
import { languageInWords } from "./offer-in-words.ts";
import { fieldOf, type Filled, optional, Text } from "./offer-inputs.tsx";

interface Props {
  readonly form: Filled;
}

/** "Not known" is an answer like the others, and comes last. */
const unknownLast = <Value extends string>(values: readonly Value[]) =>
  values.toSorted((one, other) => Number(one === "unknown") - Number(other === "unknown"));

export function TermsFields({ form }: Props) {
  return (
    <>
      <RadioGroup
        {...fieldOf(form, "preis")}
        options={unknownLast(priceKinds).map((value) => ({ value, label: t[`offers.price.choice.${value}`] }))}
      />
      <Text form={form} name="betrag" width="time" />
      <Text form={form} name="preishinweis" hint={t["offers.form.preishinweis.hint"]} />
      <RadioGroup
        {...fieldOf(form, "anmeldung")}
        options={unknownLast(registrations).map((value) => ({ value, label: t[`offers.registration.${value}`] }))}
      />
      <Text form={form} name="anmeldeschluss" hint={t["offers.form.anmeldeschluss.hint"]} />
      <Text form={form} name="mindestens" width="day" digits />
      <Text form={form} name="hoechstens" width="day" digits />
    </>
  );
}

/** Those that are asked for most; whatever an entry has besides stays. */
const languages = ["de", "tr", "ru", "uk", "pl", "ar", "en", "fr", "it", "es", "el"];

export function AudienceFields({ form, choices }: Props & { readonly choices: Choices }) {
  const values = listOf(form.entered, "sprachen");
  const offered = [...new Set([...languages, ...values.filter((code) => /^[a-z]{2,3}$/.test(code))])];
  return (
    <>
      <Text form={form} name="alter" width="day" digits />
      <Text form={form} name="zielgruppen" hint={t["offers.form.zielgruppen.hint"]} />
      <CheckboxGroup
        name="sprachen"
        label={t["offers.form.sprachen"]}
        error={errorOf({ problems: form.problems }, "sprachen")}
        layout="picks"
        values={values}
        options={offered.map((code) => ({ value: code, label: languageInWords(code) }))}
      />
      <Text form={form} name="niveau" />
      <Text form={form} name="mitbringen" />
      <SelectField
        {...fieldOf(form, "traeger")}
        optional={optional}
        empty={t["offers.form.traeger.empty"]}
        options={choices.organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Text form={form} name="kooperation" />
    </>
  );
}

const rhythms = [30, 92, 183, 365];

export function SourceFields({ form }: Props) {
  const current = Number(textOf(form.entered, "pruefung"));
  const offered =
    rhythms.includes(current) || !Number.isInteger(current) || current < 1 ? rhythms : [...rhythms, current];
  return (
    <>
      <Text form={form} name="quelle" />
      <Text form={form} name="quelladresse" type="url" />
      <Text form={form} name="quelldatum" />
      <SelectField
        {...fieldOf(form, "pruefung")}
        options={offered.map((days) => ({ value: String(days), label: t["offers.form.pruefung.days"]({ days }) }))}
      />
    </>
  );
}
