import { Checkbox, RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { appointmentDe } from "../texts/appointment-de.ts";
import { caseDe } from "../texts/case-de.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { type CaseFormProps, FormEnd, optional, typedIn } from "./case-form.tsx";
import { closingReasons, goalsReached } from "./case.ts";
import { OpenParts } from "./open-parts.tsx";
import { nextStates } from "./transition.ts";

export function MoveCasePage(props: CaseFormProps) {
  const field = typedIn(props);
  return (
    <Form>
      <RadioGroup
        {...field("to")}
        label={t["counselling.move.to"]}
        options={nextStates(props.data.case).map((value) => ({ value, label: caseDe[`counselling.state.${value}`] }))}
      />
      <TextField
        {...field("restingUntil")}
        label={t["counselling.move.resting"]}
        hint={t["counselling.move.resting.hint"]}
        optional={optional}
        autocomplete="off"
      />
      <TextField {...field("detail")} label={t["counselling.move.detail"]} optional={optional} autocomplete="off" />
      <FormEnd deed={t["counselling.case.move"]} file={props.data} />
    </Form>
  );
}

export function CloseCasePage(props: CaseFormProps) {
  const field = typedIn(props);
  return (
    <Form>
      <RadioGroup
        {...field("reason")}
        label={t["counselling.close.reason"]}
        options={closingReasons.map((value) => ({ value, label: t[`counselling.reason.${value}`] }))}
      />
      <RadioGroup
        {...field("goals")}
        label={t["counselling.close.goals"]}
        layout="picks"
        options={goalsReached.map((value) => ({ value, label: t[`counselling.goals.${value}`] }))}
      />
      <TextField
        {...field("afterWeeks")}
        label={t["counselling.close.after"]}
        hint={t["counselling.close.after.hint"]}
        width="day"
        digits
        autocomplete="off"
      />
      {props.data.appointments.some(({ state, onDay }) => state === "vereinbart" && onDay > props.data.today) && (
        <Note tone="wait">{appointmentDe["counselling.appointment.close-cancels"]}</Note>
      )}
      <OpenParts {...props} />
      <Note>
        <p>{t["counselling.close.died"]}</p>
      </Note>
      <FormEnd deed={t["counselling.case.close"]} file={props.data} />
    </Form>
  );
}

export const AfterCallPage = (props: CaseFormProps) => (
  <Form>
    <TextArea {...typedIn(props)("afterCallResult")} label={t["counselling.after.result"]} maxlength={500} />
    <FormEnd deed={t["counselling.case.note-after-call"]} file={props.data} />
  </Form>
);

export function HandOverPage(props: CaseFormProps) {
  const field = typedIn(props);
  const { colleagues, case: current } = props.data;
  const possible = colleagues.filter(({ id, reads }) => reads && id !== current.responsibleId);
  if (possible.length === 0) return <EmptyState heading={t["counselling.hand.to"]} text={t["counselling.hand.none"]} />;
  return (
    <Form>
      <p>{t["counselling.hand.lead"]}</p>
      <RadioGroup
        {...field("responsible")}
        label={t["counselling.hand.to"]}
        options={possible.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea
        {...field("detail")}
        label={t["counselling.hand.detail"]}
        optional={optional}
        rows={3}
        maxlength={500}
      />
      <FormEnd deed={t["counselling.case.hand-over"]} file={props.data} />
    </Form>
  );
}

export function TransferPage(props: CaseFormProps) {
  const field = typedIn(props);
  const { colleagues, case: current } = props.data;
  const elsewhere = colleagues.filter(({ officeIds }) => officeIds.length > 0 && !officeIds.includes(current.officeId));
  return (
    <Form>
      <Note tone="wait">
        <p>{t["counselling.transfer.lead"]}</p>
      </Note>
      <SelectField
        {...field("responsible")}
        label={t["counselling.transfer.to"]}
        empty="–"
        options={elsewhere.map(({ id, name, workplace }) => ({
          value: id,
          label: [workplace, name].filter(Boolean).join(" – "),
        }))}
      />
      <Checkbox {...field("agreed")} value="ja" label={t["counselling.transfer.agreed"]} checked={false} />
      <FormEnd deed={t["counselling.case.transfer"]} file={props.data} />
    </Form>
  );
}
