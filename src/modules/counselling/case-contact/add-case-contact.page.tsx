import { Checkbox, RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea, TextField, TimeField } from "#ui/form/text-field.tsx";
import { type CaseFormProps, FormEnd, optional, typedIn } from "../case/case-form.tsx";
import { fileDe as t } from "../texts/file-de.ts";
import { contactKinds } from "./case-contact.ts";

export function AddCaseContactPage(props: CaseFormProps) {
  const field = typedIn(props);
  return (
    <Form>
      <RadioGroup
        {...field("kind")}
        label={t["counselling.case-contact.kind"]}
        layout="picks"
        options={contactKinds.map((value) => ({ value, label: t[`counselling.kind.${value}`] }))}
      />
      <TextField
        {...field("onDay")}
        label={t["counselling.case-contact.day"]}
        hint={t["counselling.case-contact.day.hint"]}
        autocomplete="off"
      />
      <TimeField {...field("atTime")} label={t["counselling.case-contact.time"]} optional={optional} />
      <TextField
        {...field("minutes")}
        label={t["counselling.case-contact.minutes"]}
        optional={optional}
        width="day"
        digits
        autocomplete="off"
      />
      <TextField
        {...field("place")}
        label={t["counselling.case-contact.place"]}
        optional={optional}
        autocomplete="off"
      />
      <TextField
        {...field("participants")}
        label={t["counselling.case-contact.participants"]}
        optional={optional}
        autocomplete="off"
      />
      <TextArea
        {...field("note")}
        label={t["counselling.case-contact.note"]}
        optional={optional}
        rows={8}
        maxlength={4000}
      />
      <Checkbox
        name="private"
        label={t["counselling.case-contact.private"]}
        checked={field("private").value === "ja"}
      />
      <FormEnd deed={t["counselling.case-contact.add"]} file={props.data} />
    </Form>
  );
}
