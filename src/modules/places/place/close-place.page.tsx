import { Problems } from "#frame/problems.tsx";
import { textOf } from "#platform/web/entered.ts";
import { Actions, Button } from "#ui/button.tsx";
import { RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import type { EditProps } from "../edit/edit-form.ts";
import { CatalogueCrumbs, placePath } from "../edit/entry-head.tsx";
import { Day, fieldOf, Line } from "../edit/fields.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { placeStatuses } from "./place.ts";
import type { ShownPlace } from "./show-place.view.ts";

const statuses = placeStatuses.map((status) => ({
  value: status,
  label: t[`places.status.${status}`],
  hint: t[`places.status.${status}.means`],
}));

/** Closing can be undone like any other change, so nobody is asked twice. */
export function ClosePlacePage({ data, ...form }: EditProps<ShownPlace>) {
  const { place } = data;
  const path = placePath(place);
  return (
    <>
      <Problems {...form} />
      <CatalogueCrumbs entry={{ label: place.name, href: path }} here={t["places.place.close"]} />
      <h1>{t["places.standing.title"]({ name: place.name })}</h1>
      <Form hidden={{ stand: textOf(form.entered, "stand") }}>
        <RadioGroup {...fieldOf(form, "zustand")} label={t["places.field.status"]} options={statuses} />
        <Line form={form} name="grund" label={t["places.standing.reason"]} hint={t["places.standing.reason.hint"]} />
        <Day form={form} name="seit" label={t["places.standing.since"]} hint={t["places.standing.since.hint"]} />
        <Actions>
          <Button>{t["places.standing.save"]}</Button>
          <a href={path}>{t["places.keep"]}</a>
        </Actions>
      </Form>
    </>
  );
}
