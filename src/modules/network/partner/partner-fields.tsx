import { listOf } from "#platform/web/entered.ts";
import { Checkbox, CheckboxGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import type { Filled } from "../form/work-form.tsx";
import type { Stadtbezirk } from "#modules/places/index.ts";
import { partnerDe as t } from "../texts/partner-de.ts";
import { partnerKinds } from "./partner.ts";

interface Choices {
  readonly stadtbezirke: readonly Stadtbezirk[];
}

/** What can be said about a partner. */
export const PartnerFields = ({ data, entered, field }: Filled<Choices>) => {
  const stadtbezirke = data.stadtbezirke.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <TextField {...field("name")} label={t["network.partner.field.name"]} autocomplete="off" maxlength={160} />
      <SelectField
        {...field("art")}
        label={t["network.partner.field.kind"]}
        empty={t["network.partner.kind.choose"]}
        options={partnerKinds.map((kind) => ({ value: kind, label: t[`network.kind.${kind}`] }))}
      />
      <TextField
        {...field("verband")}
        label={t["network.partner.field.umbrella"]}
        hint={t["network.partner.field.umbrella.hint"]}
        autocomplete="off"
      />
      <TextField {...field("strasse")} label={t["network.partner.field.street"]} autocomplete="off" />
      <TextField {...field("plz")} label={t["network.partner.field.postcode"]} width="time" digits autocomplete="off" />
      <TextField {...field("ort")} label={t["network.partner.field.town"]} autocomplete="off" />
      <SelectField
        {...field("bezirk")}
        label={t["network.partner.field.stadtbezirk"]}
        empty={t["network.partner.stadtbezirk.none"]}
        options={stadtbezirke}
      />
      <CheckboxGroup
        name="bezirke"
        label={t["network.partner.field.areas"]}
        layout="picks"
        options={stadtbezirke}
        values={listOf(entered, "bezirke")}
      />
      <TextField
        {...field("telefon")}
        label={t["network.partner.field.phone"]}
        type="tel"
        width="phone"
        autocomplete="off"
      />
      <TextField {...field("email")} label={t["network.partner.field.email"]} type="email" autocomplete="off" />
      <TextField {...field("internet")} label={t["network.partner.field.website"]} autocomplete="off" />
      <TextField
        {...field("rhythmus")}
        label={t["network.partner.field.review"]}
        hint={t["network.partner.field.review.hint"]}
        width="time"
        digits
        autocomplete="off"
      />
      <TextArea
        {...field("notiz")}
        label={t["network.partner.field.note"]}
        hint={t["network.partner.field.note.hint"]}
        maxlength={2000}
      />
      <Checkbox
        name="ohnepost"
        label={t["network.partner.field.no-mailings"]}
        checked={field("ohnepost").value === "ja"}
      />
    </>
  );
};
