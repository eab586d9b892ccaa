import { plainDateInWords } from "#platform/dates/in-words.ts";
import { RadioGroup } from "#ui/form/choices.tsx";
import { isDone } from "../plan/plan.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { openFollowUps } from "./case-file.ts";
import { type CaseFormProps, typedIn } from "./case-form.tsx";
import { followUpEnds, stepEnds } from "./settle-ends.ts";

/** What is still open when a case closes, and what becomes of it. */
export function OpenParts(props: CaseFormProps) {
  const field = typedIn(props);
  const due = openFollowUps(props.data);
  const steps = props.data.plan.filter((step) => !isDone(step));
  return (
    <>
      {due.length > 0 && (
        <RadioGroup
          {...field("followUps")}
          label={t["counselling.close.follow-ups"]}
          hint={due.map(({ what, dueOn }) => `${what} (${plainDateInWords(dueOn, "de")})`).join(" · ")}
          options={followUpEnds.map((value) => ({ value, label: t[`counselling.close.follow-ups.${value}`] }))}
        />
      )}
      {steps.length > 0 && (
        <RadioGroup
          {...field("steps")}
          label={t["counselling.close.steps"]}
          hint={steps.map(({ goal }) => goal).join(" · ")}
          options={stepEnds.map((value) => ({ value, label: t[`counselling.close.steps.${value}`] }))}
        />
      )}
    </>
  );
}
