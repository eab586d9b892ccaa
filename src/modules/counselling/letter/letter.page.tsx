import { textOf } from "#platform/web/entered.ts";
import { RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Panel } from "#ui/layout.tsx";
import type { CaseFile } from "../case/case-file.ts";
import { type CaseFormProps, FormEnd, typedIn } from "../case/case-form.tsx";
import { currentConsentText } from "../consent/consent-texts.ts";
import { recipientsOf } from "../consent/consent.ts";
import { casePath } from "../case/case.ts";
import { fileDe } from "../texts/file-de.ts";
import { letterDe as t } from "../texts/letter-de.ts";
import { draftOf } from "./letter-draft.ts";
import { sourceEntered } from "./letter-source.ts";
import { goesToInstitution, type LetterKind, letterSizes } from "./letter.ts";

/** The proposed words, or those of the paper that a next version is made of. */
export function enteredOfLetter(kind: LetterKind, file: CaseFile, documentId = "") {
  const earlier = file.documents.find(({ id }) => id === documentId);
  return {
    ...draftOf(kind, file),
    ...sourceEntered(earlier?.versions[0]?.source ?? null),
    documentId: earlier?.id ?? "",
  };
}

export function LetterPage({ kind, ...props }: CaseFormProps & { readonly kind: LetterKind }) {
  const field = typedIn(props);
  if (goesToInstitution(kind) && recipientsOf(props.data.consents, props.data.today).length === 0)
    return <ConsentFirst {...props} />;
  return (
    <Form hidden={{ letter: kind, documentId: textOf(props.entered, "documentId") }}>
      <p>{t[`counselling.letter.${kind}.lead`]}</p>
      {goesToInstitution(kind) && <Institution {...props} />}
      <TextArea {...field("recipient")} label={t["counselling.letter.recipient"]} rows={4} maxlength={400} />
      <TextField {...field("subject")} label={t["counselling.letter.subject"]} maxlength={150} autocomplete="off" />
      <TextArea
        {...field("body")}
        label={t["counselling.letter.body"]}
        hint={t["counselling.letter.body.hint"]}
        rows={16}
        maxlength={6000}
      />
      {kind === "einwilligung" && <ConsentWords />}
      <RadioGroup
        {...field("size")}
        label={t["counselling.letter.size"]}
        layout="picks"
        options={letterSizes.map((value) => ({ value, label: t[`counselling.letter.size.${value}`] }))}
      />
      <FormEnd deed={t["counselling.letter.make"]} file={props.data} back="/schreiben" />
    </Form>
  );
}

const ConsentFirst = ({ data }: CaseFormProps) => (
  <>
    <Note tone="wait">
      <p>{t["counselling.letter.no-consent"]}</p>
    </Note>
    <p>
      <a href={`${casePath(data.case.id)}/einwilligung/neu`}>{fileDe["counselling.consent.record"]}</a>
    </p>
  </>
);

const Institution = (props: CaseFormProps) => (
  <SelectField
    {...typedIn(props)("institution")}
    label={t["counselling.letter.institution"]}
    hint={t["counselling.letter.institution.hint"]}
    empty="–"
    options={recipientsOf(props.data.consents, props.data.today).map((value) => ({ value, label: value }))}
  />
);

/** These words are signed and stay as they are. */
const ConsentWords = () => (
  <Panel look="soft" labelledby="wortlaut">
    <h2 id="wortlaut" class="b-h3">
      {t["counselling.letter.consent.fixed"]}
    </h2>
    {currentConsentText.paragraphs.map((each) => (
      <p key={each}>{each}</p>
    ))}
  </Panel>
);
