import { errorOf, Problems } from "#frame/problems.tsx";
import { listOf, textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Button } from "#ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import type { ContactOffer } from "../contact/add-contact.page.tsx";
import { askers, channels } from "../contact/contact.ts";
import { caseDe as t } from "../texts/case-de.ts";
import { contactDe } from "../texts/contact-de.ts";

export function OpenCasePage({ data, entered, problem, problems }: FormProps<ContactOffer>) {
  const field = (name: string) => ({ name, value: textOf(entered, name), error: errorOf({ problems }, name) });
  return (
    <>
      <h1>{t["counselling.case.open"]}</h1>
      <Problems problem={problem} problems={problems} />
      <Form>
        <TextField {...field("lastName")} label={t["counselling.case.last-name"]} autocomplete="off" />
        <TextField {...field("firstName")} label={t["counselling.case.first-name"]} autocomplete="off" />
        <TextField
          {...field("phone")}
          label={t["counselling.case.phone"]}
          type="tel"
          width="phone"
          autocomplete="off"
        />
        <RadioGroup
          {...field("channel")}
          label={contactDe["counselling.contact.channel"]}
          options={channels.map((value) => ({ value, label: contactDe[`counselling.channel.${value}`] }))}
        />
        <RadioGroup
          {...field("referrer")}
          label={t["counselling.case.referrer"]}
          options={askers.map((value) => ({ value, label: contactDe[`counselling.asker.${value}`] }))}
        />
        <CheckboxGroup
          name="themes"
          label={contactDe["counselling.contact.themes"]}
          layout="picks"
          options={data.themes.map(({ key, name }) => ({ value: key, label: name }))}
          values={listOf(entered, "themes")}
        />
        <TextArea
          {...field("concern")}
          label={t["counselling.case.concern"]}
          hint={t["counselling.case.concern.hint"]}
          maxlength={2000}
        />
        <p>
          <Button>{t["counselling.case.open"]}</Button>
        </p>
      </Form>
    </>
  );
}
