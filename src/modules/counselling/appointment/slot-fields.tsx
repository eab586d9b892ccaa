import type { Colleague } from "#modules/identity/index.ts";
import { rhythms, type SiteChoice } from "#modules/network/index.ts";
import { Checkbox, RadioGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField, TimeField } from "#ui/form/text-field.tsx";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import type { Filled } from "./appointment-form.tsx";
import { lengths } from "./slot.ts";

export const staffOptions = (staff: readonly Colleague[]) => staff.map(({ id, name }) => ({ value: id, label: name }));

type Offered = Filled<{ readonly staff: readonly Colleague[]; readonly sites: readonly SiteChoice[] }>;

/** Everything about new times: whose, when, how long, how often, where. */
export const OpenFields = (filled: Offered) => (
  <>
    <p class="b-measure">{t["counselling.slot.open.lead"]}</p>
    <SelectField
      {...filled.field("wer")}
      label={t["counselling.slot.whose"]}
      options={staffOptions(filled.data.staff)}
    />
    <WhenFields {...filled} />
    <WhereFields {...filled} />
  </>
);

const WhenFields = ({ field }: Offered) => (
  <>
    <TextField
      {...field("tag")}
      label={t["counselling.slot.first-day"]}
      hint={t["counselling.slot.day.hint"]}
      width="phone"
      autocomplete="off"
    />
    <TimeField {...field("von")} label={t["counselling.slot.from"]} hint={t["counselling.slot.time.hint"]} />
    <TimeField {...field("bis")} label={t["counselling.slot.until"]} />
    <SelectField
      {...field("minuten")}
      label={t["counselling.slot.length"]}
      options={lengths.map((minutes) => ({
        value: String(minutes),
        label: t["counselling.slot.length.of"]({ minutes }),
      }))}
    />
    <RadioGroup
      {...field("rhythmus")}
      label={t["counselling.slot.rhythm"]}
      options={rhythms.map((value) => ({ value, label: t[`counselling.rhythm.${value}`] }))}
    />
    <TextField
      {...field("ende")}
      label={t["counselling.slot.last"]}
      hint={t["counselling.slot.last.hint"]}
      width="phone"
      autocomplete="off"
    />
    <Checkbox name="ferien" label={t["counselling.slot.school-holidays"]} checked={field("ferien").value === "ja"} />
  </>
);

const WhereFields = ({ data, field }: Offered) => (
  <>
    <SelectField
      {...field("ort")}
      label={t["counselling.appointment.place"]}
      empty={t["counselling.slot.place.none"]}
      options={data.sites.map(({ id, name }) => ({ value: id, label: name }))}
    />
    <TextField
      {...field("ortname")}
      label={t["counselling.slot.place.name"]}
      hint={t["counselling.slot.place.name.hint"]}
      maxlength={200}
      autocomplete="off"
    />
  </>
);
