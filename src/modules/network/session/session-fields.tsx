import type { Colleague } from "#modules/identity/index.ts";
import { Checkbox, RadioGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField, TimeField } from "#ui/form/text-field.tsx";
import type { Filled } from "../form/work-form.tsx";
import type { Stadtbezirk } from "#modules/places/index.ts";
import type { SiteChoice } from "../office/site-choices.store.ts";
import { networkDe } from "../texts/network-de.ts";
import { sessionDe as t } from "../texts/session-de.ts";
import { sessionKinds } from "./session.ts";
import { rhythms } from "./session-series.ts";

interface Sites {
  readonly sites: readonly SiteChoice[];
}
interface Staff {
  readonly staff: readonly Colleague[];
}

export const WhenFields = ({ data, field }: Filled<Sites>) => (
  <>
    <TextField
      {...field("tag")}
      label={t["network.session.day"]}
      hint={networkDe["network.date.hint"]}
      width="phone"
      autocomplete="off"
    />
    <TimeField {...field("von")} label={t["network.session.from"]} hint={networkDe["network.time.hint"]} />
    <TimeField {...field("bis")} label={t["network.session.until"]} />
    <SelectField
      {...field("ort")}
      label={t["network.session.place.choose"]}
      empty={t["network.session.place.none"]}
      options={data.sites.map(({ id, name }) => ({ value: id, label: name }))}
    />
    <TextField
      {...field("ortname")}
      label={t["network.session.place.name"]}
      hint={t["network.session.place.name.hint"]}
      autocomplete="off"
      maxlength={200}
    />
  </>
);

export const DutyFields = ({ data, field }: Pick<Filled<Staff>, "data" | "field">) => {
  const options = data.staff.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <SelectField
        {...field("wer")}
        label={t["network.session.staff"]}
        empty={t["network.session.staff.none"]}
        options={options}
      />
      <SelectField
        {...field("vertretung")}
        label={t["network.session.substitute"]}
        empty={t["network.session.substitute.none"]}
        options={options}
      />
    </>
  );
};

/** Everything about new hours: what, where, when, how often, who. */
export function PlanFields(filled: Filled<Sites & Staff & { readonly offices: readonly Stadtbezirk[] }>) {
  const { data, field } = filled;
  return (
    <>
      <RadioGroup
        {...field("art")}
        label={t["network.session.kind"]}
        options={sessionKinds.map((value) => ({ value, label: t[`network.session.kind.${value}`] }))}
      />
      {data.offices.length > 1 && (
        <SelectField
          {...field("buero")}
          label={t["network.session.office"]}
          options={data.offices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <WhenFields {...filled} />
      <RadioGroup
        {...field("rhythmus")}
        label={t["network.session.rhythm"]}
        hint={t["network.session.rhythm.hint"]}
        options={rhythms.map((value) => ({ value, label: t[`network.session.rhythm.${value}`] }))}
      />
      <TextField
        {...field("ende")}
        label={t["network.session.last"]}
        hint={t["network.session.last.hint"]}
        width="phone"
        autocomplete="off"
      />
      <Checkbox name="ferien" label={t["network.session.school-holidays"]} checked={field("ferien").value === "ja"} />
      <DutyFields {...filled} />
      <Checkbox name="oeffentlich" label={t["network.session.public"]} checked={field("oeffentlich").value === "ja"} />
    </>
  );
}
