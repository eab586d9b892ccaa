import { errorOf, Problems } from "#frame/problems.tsx";
import { textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { DeedCrumbs, offerPath } from "../offer/offer-head.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { CheckedDateField } from "./checked-date-field.tsx";
import type { DatesData } from "./offer-dates.page.tsx";
import { repairsOfDate } from "./repairs.ts";

/** A break of some weeks. */
export function CancelSpanPage({ data, entered, problem, problems }: FormProps<Pick<DatesData, "offer">>) {
  const path = offerPath(data.offer);
  const date = (name: "von" | "bis") => (
    <CheckedDateField
      name={name}
      label={t[`offers.date.form.${name}`]}
      entered={entered}
      problems={problems}
      repairs={repairsOfDate(entered, name)}
      addressOf={{ path: `${path}/termine/pause` }}
    />
  );
  return (
    <div class="b-stack">
      <DeedCrumbs offer={data.offer} here={t["offers.date.cancel-span"]} to="dates" />
      <Problems problem={problem} problems={problems} />
      <h1>{t["offers.date.cancel-span"]}</h1>
      <p>{t["offers.date.span.lead"]}</p>
      <Form>
        {date("von")}
        {date("bis")}
        <TextField
          name="grund"
          label={t["offers.date.form.grund"]}
          hint={t["offers.date.form.grund.pause"]}
          value={textOf(entered, "grund")}
          error={errorOf({ problems }, "grund")}
          maxlength={200}
        />
        <Actions>
          <Button>{t["offers.date.cancel-span.deed"]}</Button>
          <a href={`${path}/termine`}>{t["offers.staff.cancel"]}</a>
        </Actions>
      </Form>
    </div>
  );
}
