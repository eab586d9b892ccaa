import { errorOf } from "#frame/problems.tsx";
import { textOf } from "#platform/web/entered.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { ConfirmPanel } from "#ui/feedback/confirm-panel.tsx";
import { Form } from "#ui/form/form.tsx";
import { RadioGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { FileField, TextArea, TextField } from "#ui/form/text-field.tsx";
import { CaseConflict, isOutdated } from "../case/case-conflict.tsx";
import { type CaseFormProps, FormEnd, optional, typedIn } from "../case/case-form.tsx";
import { whatOf } from "../consent/consent.page.tsx";
import { documentDe as t } from "../texts/document-de.ts";
import { type CaseDocument, documentKinds } from "./document.ts";
import { documentsPath } from "./documents.page.tsx";

const accepted = ".pdf,.jpg,.jpeg,.png,.txt,.docx,.odt";

const FileChoice = (props: CaseFormProps) => (
  <FileField
    name="datei"
    label={t["counselling.document.file"]}
    hint={t[props.problems.length > 0 ? "counselling.document.file.again" : "counselling.document.file.hint"]}
    error={errorOf(props, "datei")}
    accept={accepted}
  />
);

export const AddDocumentPage = (props: CaseFormProps) => (
  <Form sendsFiles>
    <FileChoice {...props} />
    <TextField
      {...typedIn(props)("title")}
      label={t["counselling.document.title"]}
      hint={t["counselling.document.title.hint"]}
      optional={optional}
      maxlength={150}
      autocomplete="off"
    />
    <AboutDocument {...props} />
    <FormEnd deed={t["counselling.document.add"]} file={props.data} back="/unterlagen" />
  </Form>
);

function AboutDocument(props: CaseFormProps) {
  const field = typedIn(props);
  return (
    <>
      <RadioGroup
        {...field("kind")}
        label={t["counselling.document.kind"]}
        layout="picks"
        options={documentKinds.map((value) => ({ value, label: t[`counselling.document.kind.${value}`] }))}
      />
      {props.data.consents.length > 0 && (
        <SelectField
          {...field("consentId")}
          label={t["counselling.document.consent"]}
          empty={t["counselling.document.consent.none"]}
          optional={optional}
          options={props.data.consents.map((each) => ({
            value: each.id,
            label: `${whatOf(each)}, ${plainDateInWords(each.givenOn, "de")}`,
          }))}
        />
      )}
      <TextArea
        {...field("note")}
        label={t["counselling.document.note"]}
        optional={optional}
        rows={3}
        maxlength={500}
      />
    </>
  );
}

export const AddVersionPage = (props: CaseFormProps & { readonly document: CaseDocument }) => (
  <Form sendsFiles>
    <p>{props.document.title}</p>
    <FileChoice {...props} />
    <FormEnd deed={t["counselling.document.add-version"]} file={props.data} back={`/unterlagen/${props.document.id}`} />
  </Form>
);

export const enteredOfDocument = ({ title, kind, note, consentId, version }: CaseDocument) => ({
  title,
  kind,
  note: note ?? "",
  consentId: consentId ?? "",
  version: String(version),
});

const compared = [
  { name: "title", label: t["counselling.document.title"] },
  { name: "kind", label: t["counselling.document.kind.short"] },
  { name: "note", label: t["counselling.document.note"] },
];

export function ChangeDocumentPage({ document, ...props }: CaseFormProps & { readonly document: CaseDocument }) {
  if (isOutdated(props.entered, document.version))
    return <CaseConflict fields={compared} entered={props.entered} saved={enteredOfDocument(document)} />;
  return (
    <Form hidden={{ version: String(document.version) }}>
      <TextField
        {...typedIn(props)("title")}
        value={textOf(props.entered, "title")}
        label={t["counselling.document.title"]}
        maxlength={150}
        autocomplete="off"
      />
      <AboutDocument {...props} />
      <FormEnd deed={t["counselling.document.change"]} file={props.data} back={`/unterlagen/${document.id}`} />
    </Form>
  );
}

export const RemoveDocumentPage = ({ document, ...props }: CaseFormProps & { readonly document: CaseDocument }) => (
  <Form>
    <ConfirmPanel
      id="folgen"
      heading={document.title}
      consequences={[
        t["counselling.document.remove.all"],
        t["counselling.document.remove.final"],
        t["counselling.document.remove.proof"],
      ]}
      tick={{ name: "understood", label: t["counselling.document.remove.tick"], error: errorOf(props, "understood") }}
      deed={t["counselling.document.remove"]}
      keep={{
        label: t["counselling.document.keep"],
        href: `${documentsPath(props.data.case.id)}/${document.id}`,
      }}
    />
  </Form>
);
