import { RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea } from "#ui/form/text-field.tsx";
import { CaseConflict, isOutdated } from "../case/case-conflict.tsx";
import { type CaseFormProps, FormEnd, optional, typedIn } from "../case/case-form.tsx";
import { fileDe as t } from "../texts/file-de.ts";
import { areasOfLife, type Assessment, dementias, livings, notes } from "./assessment.ts";

export const enteredOfAssessment = (seen: Assessment | undefined) => ({
  version: String(seen?.version ?? 0),
  living: seen?.living ?? "",
  pflegegrad: seen?.pflegegrad === null || seen === undefined ? "" : String(seen.pflegegrad),
  dementia: seen?.dementia ?? "",
  ...Object.fromEntries([...areasOfLife, ...notes].map((name) => [name, seen?.[name] ?? ""])),
});

const compared = [
  { name: "living", label: t["counselling.assessment.living"] },
  { name: "pflegegrad", label: t["counselling.assessment.pflegegrad"] },
  { name: "dementia", label: t["counselling.assessment.dementia"] },
  ...areasOfLife.map((name) => ({ name, label: t[`counselling.area.${name}`] })),
  ...notes.map((name) => ({ name, label: t[`counselling.note.${name}`] })),
];

/** Starts from the last assessment: only what changed is written anew. */
export function WriteAssessmentPage(props: CaseFormProps) {
  const [latest] = props.data.assessments;
  const version = latest?.version ?? 0;
  if (isOutdated(props.entered, version))
    return <CaseConflict fields={compared} entered={props.entered} saved={enteredOfAssessment(latest)} />;
  return (
    <Form hidden={{ version: String(version) }}>
      <Choices {...props} />
      <h2>{t["counselling.assessment.areas"]}</h2>
      {areasOfLife.map((name) => (
        <Note key={name} name={name} label={t[`counselling.area.${name}`]} {...props} />
      ))}
      <RadioGroup
        {...typedIn(props)("dementia")}
        label={t["counselling.assessment.dementia"]}
        layout="picks"
        options={dementias.map((value) => ({ value, label: t[`counselling.dementia.${value}`] }))}
      />
      {notes.map((name) => (
        <Note
          key={name}
          name={name}
          label={t[`counselling.note.${name}`]}
          hint={name === "moneyNote" ? t["counselling.note.moneyNote.hint"] : undefined}
          {...props}
        />
      ))}
      <FormEnd deed={t["counselling.assessment.new"]} file={props.data} back="/einschaetzung" />
    </Form>
  );
}

const grades = [0, 1, 2, 3, 4, 5];

function Choices(props: CaseFormProps) {
  const field = typedIn(props);
  return (
    <>
      <RadioGroup
        {...field("living")}
        label={t["counselling.assessment.living"]}
        layout="picks"
        options={livings.map((value) => ({ value, label: t[`counselling.living.${value}`] }))}
      />
      <RadioGroup
        {...field("pflegegrad")}
        label={t["counselling.assessment.pflegegrad"]}
        layout="picks"
        options={[
          ...grades.map((grad) => ({ value: String(grad), label: t["counselling.assessment.grad"]({ grad }) })),
          { value: "", label: t["counselling.assessment.unknown"] },
        ]}
      />
    </>
  );
}

interface NoteProps extends CaseFormProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

const Note = ({ name, label, hint, ...props }: NoteProps) => (
  <TextArea {...typedIn(props)(name)} label={label} hint={hint} optional={optional} rows={2} maxlength={1000} />
);
