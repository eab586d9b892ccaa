import { errorOf, Problems } from "#frame/problems.tsx";
import { textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { referralDe as t } from "../texts/referral-de.ts";
import type { Deadlines } from "./referral.ts";

export function DeadlinesPage({ entered, problem, problems }: FormProps<Deadlines>) {
  const field = (name: string) => ({ name, value: textOf(entered, name), error: errorOf({ problems }, name) });
  return (
    <>
      <Problems problem={problem} problems={problems} />
      <h1>{t["counselling.referral.deadlines"]}</h1>
      <Form>
        <TextField {...field("first")} label={t["counselling.referral.first"]} width="year" digits />
        <TextField {...field("second")} label={t["counselling.referral.second"]} width="year" digits />
        <TextField {...field("void")} label={t["counselling.referral.void"]} width="year" digits />
        <TextField {...field("sustained")} label={t["counselling.referral.sustained"]} width="year" digits />
        <p>
          <Button>{t["counselling.referral.set-deadlines"]}</Button>
        </p>
      </Form>
    </>
  );
}
