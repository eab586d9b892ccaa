import { errorOf, Problems } from "#frame/problems.tsx";
import { listOf, textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { CheckboxGroup, RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { askers, channels } from "../contact/contact.ts";
import type { ContactChoices } from "../contact/contact-offer.ts";
import { tallyResults } from "../tally/tally.ts";
import { contactDe } from "../texts/contact-de.ts";
import { templateDe as t } from "../texts/template-de.ts";
import type { ContactTemplate } from "./template.ts";

export interface TemplateOffer extends ContactChoices {
  readonly templates: readonly ContactTemplate[];
}

export const TemplatesPage = (props: FormProps<TemplateOffer>) => (
  <>
    <Breadcrumb
      words={uiTexts("de")}
      path={[{ label: contactDe["counselling.contact.list"], href: "/arbeit/kontakte" }]}
      here={t["counselling.template.list"]}
    />
    <div>
      <h1>{t["counselling.template.list"]}</h1>
      <p class="b-muted b-measure">{t["counselling.template.lead"]}</p>
    </div>
    <Problems problem={props.problem} problems={props.problems} />
    <Known {...props.data} />
    <h2>{t["counselling.template.add"]}</h2>
    <TemplateForm {...props} />
  </>
);

function Known({ templates, themes }: TemplateOffer) {
  if (templates.length === 0)
    return <EmptyState heading={t["counselling.template.none"]} text={t["counselling.template.none.text"]} />;
  const nameOf = (key: string) => themes.find((each) => each.key === key)?.name ?? key;
  return (
    <ul class="b-list">
      {templates.map(({ id, name, channel, themeKeys }) => (
        <li key={id}>
          <form class="b-row b-row--between" method="post" action={`/arbeit/kontakte/vorlagen/${id}/entfernen`}>
            <span>
              <a href={`/arbeit/kontakte/neu?vorlage=${id}`}>{name}</a>
              <br />
              <span class="b-small b-muted">
                {[contactDe[`counselling.channel.${channel}`], ...themeKeys.map(nameOf)].join(", ")}
              </span>
            </span>
            <Button look="tertiary" icon="trash" fullLabel={t["counselling.template.remove.named"]({ name })}>
              {t["counselling.template.remove.short"]}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function TemplateForm({ data, entered, problems }: FormProps<TemplateOffer>) {
  const field = (name: string) => ({ name, value: textOf(entered, name), error: errorOf({ problems }, name) });
  const open = t["counselling.template.open"];
  return (
    <Form>
      <TextField {...field("name")} label={t["counselling.template.name"]} maxlength={60} autocomplete="off" />
      <RadioGroup
        {...field("channel")}
        label={contactDe["counselling.contact.channel"]}
        layout="picks"
        options={channels.map((value) => ({ value, label: contactDe[`counselling.channel.${value}`] }))}
      />
      <SelectField
        {...field("asker")}
        label={contactDe["counselling.contact.asker"]}
        empty={open}
        options={askers.map((value) => ({ value, label: contactDe[`counselling.asker.${value}`] }))}
      />
      <CheckboxGroup
        name="themes"
        label={contactDe["counselling.contact.themes"]}
        layout="picks"
        options={data.themes.map(({ key, name }) => ({ value: key, label: name }))}
        values={listOf(entered, "themes")}
      />
      <SelectField
        {...field("result")}
        label={contactDe["counselling.contact.result"]}
        empty={open}
        options={tallyResults.map((value) => ({ value, label: contactDe[`counselling.result.${value}`] }))}
      />
      <TextField
        {...field("referredTo")}
        label={contactDe["counselling.contact.referred-to"]}
        optional={contactDe["counselling.optional"]}
        maxlength={200}
        autocomplete="off"
      />
      <Actions>
        <Button>{t["counselling.template.save"]}</Button>
      </Actions>
    </Form>
  );
}
