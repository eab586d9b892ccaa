import { errorOf, Problems } from "#frame/problems.tsx";
import { listOf, textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Button } from "#ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import type { OfficeArea } from "../office/office-areas.store.ts";
import { contactDe as t } from "../texts/contact-de.ts";
import { askers, channels, type ContactTheme, results } from "./contact.ts";

export interface ContactOffer {
  readonly themes: readonly ContactTheme[];
  readonly stadtbezirke: readonly OfficeArea[];
  readonly own: readonly string[];
}

export function AddContactPage({ data, entered, problem, problems }: FormProps<ContactOffer>) {
  const wrong = (field: string) => errorOf({ problems }, field);
  return (
    <>
      <div>
        <h1>{t["counselling.contact.add"]}</h1>
        <p class="b-muted">{t["counselling.contact.lead"]}</p>
      </div>
      <Problems problem={problem} problems={problems} />
      <Form look="keys">
        <RadioGroup
          name="channel"
          label={t["counselling.contact.channel"]}
          layout="picks"
          options={channels.map((value) => ({ value, label: t[`counselling.channel.${value}`] }))}
          value={textOf(entered, "channel")}
          error={wrong("channel")}
        />
        <RadioGroup
          name="asker"
          label={t["counselling.contact.asker"]}
          layout="picks"
          options={askers.map((value) => ({ value, label: t[`counselling.asker.${value}`] }))}
          value={textOf(entered, "asker")}
          error={wrong("asker")}
        />
        <CheckboxGroup
          name="themes"
          label={t["counselling.contact.themes"]}
          hint={t["counselling.contact.themes.hint"]}
          layout="picks"
          options={data.themes.map(({ key, name }) => ({ value: key, label: name }))}
          values={listOf(entered, "themes")}
        />
        <RadioGroup
          name="result"
          label={t["counselling.contact.result"]}
          layout="picks"
          options={results.map((value) => ({ value, label: t[`counselling.result.${value}`] }))}
          value={textOf(entered, "result")}
          error={wrong("result")}
        />
        <SelectField
          name="stadtbezirk"
          label={t["counselling.contact.stadtbezirk"]}
          empty={t["counselling.contact.stadtbezirk.none"]}
          options={data.stadtbezirke.map(({ id, name }) => ({ value: id, label: name }))}
          value={textOf(entered, "stadtbezirk")}
        />
        <p>
          <Button>{t["counselling.contact.save"]}</Button>
        </p>
      </Form>
    </>
  );
}
