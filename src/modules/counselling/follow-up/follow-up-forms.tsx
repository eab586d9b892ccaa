import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { type CaseFormProps, FormEnd, typedIn } from "../case/case-form.tsx";
import { fileDe as t } from "../texts/file-de.ts";

export function PlanFollowUpPage(props: CaseFormProps) {
  const field = typedIn(props);
  return (
    <Form>
      <TextField {...field("what")} label={t["counselling.follow-up.what"]} maxlength={300} autocomplete="off" />
      <DueField {...props} />
      <SelectField
        {...field("forId")}
        label={t["counselling.follow-up.for"]}
        options={props.data.colleagues
          .filter(({ reads, id }) => reads || id === props.data.readerId)
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FormEnd deed={t["counselling.follow-up.plan"]} file={props.data} />
    </Form>
  );
}

export const PutOffPage = (props: CaseFormProps) => (
  <Form>
    <DueField {...props} />
    <FormEnd deed={t["counselling.follow-up.put-off.save"]} file={props.data} />
  </Form>
);

const DueField = (props: CaseFormProps) => (
  <TextField
    {...typedIn(props)("dueOn")}
    label={t["counselling.follow-up.due"]}
    hint={t["counselling.follow-up.due.hint"]}
    autocomplete="off"
  />
);
