import { listOf } from "#platform/web/entered.ts";
import { Checkbox, CheckboxGroup, RadioGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextArea, TextField, TimeField } from "#ui/form/text-field.tsx";
import type { Stadtbezirk } from "#modules/places/index.ts";
import type { Filled } from "../form/work-form.tsx";
import type { SiteChoice } from "../office/site-choices.store.ts";
import { eventDe as t } from "../texts/event-de.ts";
import { networkDe } from "../texts/network-de.ts";
import { sessionDe } from "../texts/session-de.ts";
import { eventKinds } from "./event.ts";
import type { EventPartner } from "./event-hosts.store.ts";

interface Sites {
  readonly sites: readonly SiteChoice[];
}

export function EventFields({ data, field, days }: Filled<Sites> & { readonly days?: boolean }) {
  return (
    <>
      <TextField
        {...field("titel")}
        label={t["network.event.title"]}
        hint={t["network.event.title.hint"]}
        autocomplete="off"
        maxlength={160}
      />
      <SelectField
        {...field("art")}
        label={t["network.event.kind"]}
        options={eventKinds.map((value) => ({ value, label: t[`network.event.kind.${value}`] }))}
      />
      <TextField
        {...field("tag")}
        label={t["network.event.day"]}
        hint={networkDe["network.date.hint"]}
        width="phone"
        autocomplete="off"
      />
      {days && (
        <TextArea
          {...field("weitere")}
          label={t["network.event.more-days"]}
          hint={t["network.event.more-days.hint"]}
          rows={3}
          maxlength={600}
        />
      )}
      <TimeField {...field("von")} label={t["network.event.from"]} hint={networkDe["network.time.hint"]} />
      <TimeField {...field("bis")} label={t["network.event.until"]} />
      <PlaceFields {...{ data, field }} />
      <TextArea
        {...field("worum")}
        label={t["network.event.summary"]}
        hint={t["network.event.summary.hint"]}
        rows={3}
        maxlength={2000}
      />
      <TextField
        {...field("plaetze")}
        label={t["network.event.places"]}
        hint={t["network.event.places.hint"]}
        width="year"
        digits
        autocomplete="off"
      />
      <Checkbox name="oeffentlich" label={t["network.event.public"]} checked={field("oeffentlich").value === "ja"} />
    </>
  );
}

const PlaceFields = ({ data, field }: Pick<Filled<Sites>, "data" | "field">) => (
  <>
    <SelectField
      {...field("ort")}
      label={sessionDe["network.session.place.choose"]}
      empty={sessionDe["network.session.place.none"]}
      options={data.sites.map(({ id, name }) => ({ value: id, label: name }))}
    />
    <TextField
      {...field("ortname")}
      label={sessionDe["network.session.place.name"]}
      hint={t["network.event.place.hint"]}
      autocomplete="off"
      maxlength={200}
    />
  </>
);

interface Choices {
  readonly offices: readonly Stadtbezirk[];
  readonly partners: readonly EventPartner[];
}

export const HostFields = ({ data, entered, field }: Filled<Choices>) => (
  <>
    <CheckboxGroup
      {...field("bueros")}
      label={t["network.event.hosts.offices"]}
      hint={t["network.event.hosts.offices.hint"]}
      options={data.offices.map(({ id, name }) => ({ value: id, label: name }))}
      values={listOf(entered, "bueros")}
    />
    <CheckboxGroup
      name="partner"
      label={t["network.event.hosts.partners"]}
      hint={data.partners.length === 0 ? t["network.event.hosts.partners.none"] : undefined}
      options={data.partners.map(({ id, name }) => ({ value: id, label: name }))}
      values={listOf(entered, "partner")}
    />
  </>
);

export const RegisterFields = ({ field }: Pick<Filled<unknown>, "field">) => (
  <>
    <RadioGroup
      {...field("was")}
      label={t["network.event.register.what"]}
      options={(["anmelden", "abmelden"] as const).map((value) => ({
        value,
        label: t[`network.event.register.${value}`],
      }))}
    />
    <TextField
      {...field("anzahl")}
      label={t["network.event.register.number"]}
      hint={t["network.event.register.hint"]}
      width="year"
      digits
      autocomplete="off"
      maxlength={3}
    />
  </>
);
