import { RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import { CaseConflict, isOutdated } from "../case/case-conflict.tsx";
import { type CaseFormProps, FormEnd, optional, typedIn } from "../case/case-form.tsx";
import { fileDe as t } from "../texts/file-de.ts";
import { dayInField } from "../typed-day.ts";
import { type PlanStep, stepStates } from "./plan.ts";

export const enteredOfStep = ({ goal, measure, who, untilOn, state, version }: PlanStep) => ({
  goal,
  measure: measure ?? "",
  who: who ?? "",
  untilOn: dayInField(untilOn),
  state,
  version: String(version),
});

const compared = [
  { name: "goal", label: t["counselling.plan.goal"] },
  { name: "measure", label: t["counselling.plan.measure"] },
  { name: "who", label: t["counselling.plan.who"] },
  { name: "untilOn", label: t["counselling.plan.until"] },
  { name: "state", label: t["counselling.plan.state"] },
];

/** A new step, or – with `step` – an existing one. */
export function PlanStepPage({ step, ...props }: CaseFormProps & { readonly step?: PlanStep | undefined }) {
  if (step && isOutdated(props.entered, step.version))
    return <CaseConflict fields={compared} entered={props.entered} saved={enteredOfStep(step)} />;
  const field = typedIn(props);
  return (
    <Form hidden={step ? { version: String(step.version) } : {}}>
      <TextField
        {...field("goal")}
        label={t["counselling.plan.goal"]}
        hint={t["counselling.plan.goal.hint"]}
        maxlength={200}
        autocomplete="off"
      />
      <TextArea
        {...field("measure")}
        label={t["counselling.plan.measure"]}
        optional={optional}
        rows={3}
        maxlength={500}
      />
      <TextField {...field("who")} label={t["counselling.plan.who"]} optional={optional} autocomplete="off" />
      <TextField
        {...field("untilOn")}
        label={t["counselling.plan.until"]}
        hint={t["counselling.follow-up.due.hint"]}
        optional={optional}
        autocomplete="off"
      />
      <RadioGroup
        {...field("state")}
        label={t["counselling.plan.state"]}
        layout="picks"
        options={stepStates.map((value) => ({ value, label: t[`counselling.step.${value}`] }))}
      />
      <FormEnd
        deed={t[step ? "counselling.plan.change-step" : "counselling.plan.add-step"]}
        file={props.data}
        back="/hilfeplan"
      />
    </Form>
  );
}
