import { listOf } from "#platform/web/entered.ts";
import { CheckboxGroup, RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import { Island } from "#ui/island.tsx";
import { Panel } from "#ui/layout.tsx";
import { type CaseFormProps, FormEnd, optional, typedIn } from "../case/case-form.tsx";
import { fileDe as t } from "../texts/file-de.ts";
import { currentConsentText } from "./consent-texts.ts";
import { consentForms, consentScopes } from "./consent.ts";
import { SignaturePad } from "./signature.island.tsx";

export function RecordConsentPage(props: CaseFormProps) {
  const field = typedIn(props);
  return (
    <Form>
      <ConsentWords />
      <CheckboxGroup
        {...field("scopes")}
        label={t["counselling.consent.scopes"]}
        options={consentScopes.map((value) => ({ value, label: t[`counselling.scope.${value}`] }))}
        values={listOf(props.entered, "scopes")}
      />
      <TextArea
        {...field("recipients")}
        label={t["counselling.consent.recipients"]}
        hint={t["counselling.consent.recipients.hint"]}
        rows={3}
        optional={optional}
        maxlength={500}
      />
      <RadioGroup
        {...field("form")}
        label={t["counselling.consent.form"]}
        options={consentForms.map((value) => ({ value, label: t[`counselling.form.${value}`] }))}
      />
      <Island
        name="signature"
        component={SignaturePad}
        props={{
          name: "strokes",
          value: field("strokes").value,
          words: { label: t["counselling.consent.sign"], clear: t["counselling.consent.sign.clear"] },
        }}
      />
      <TextField
        {...field("typedName")}
        label={t["counselling.consent.typed"]}
        optional={optional}
        autocomplete="off"
      />
      <TextField
        {...field("givenOn")}
        label={t["counselling.consent.given"]}
        hint={t["counselling.case-contact.day.hint"]}
        autocomplete="off"
      />
      <TextField
        {...field("validUntil")}
        label={t["counselling.consent.valid"]}
        hint={t["counselling.consent.valid.hint"]}
        optional={optional}
        autocomplete="off"
      />
      <FormEnd deed={t["counselling.consent.record"]} file={props.data} back="/einwilligung" />
    </Form>
  );
}

const ConsentWords = () => (
  <Panel look="soft" labelledby="text">
    <h2 id="text" class="b-h3">
      {t["counselling.consent.text"]}
    </h2>
    {currentConsentText.paragraphs.map((each) => (
      <p key={each}>{each}</p>
    ))}
    <p class="b-small b-muted">{t["counselling.consent.version"]({ version: currentConsentText.id })}</p>
  </Panel>
);
