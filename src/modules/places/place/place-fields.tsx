import { Checkbox, CheckboxGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import type { Choices } from "../edit/choices.ts";
import { Day, type Filled, fieldOf, groupOf, Known, Line, Lines, optional } from "../edit/fields.tsx";
import { ContactSection, OriginSection, Section } from "../edit/sections.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { languageInWords, spokenLanguages } from "./languages.ts";
import { OpeningSection } from "./opening-fields.tsx";
import { placeKinds } from "./place.ts";
import { RoomsSection } from "./room-fields.tsx";

interface Props {
  readonly form: Filled;
  readonly choices: Choices;
}

/** All that an editor knows of a place, in the order in which they are asked on the phone. */
export const PlaceFields = ({ form, choices }: Props) => (
  <>
    <NameSection form={form} />
    <CarrierSection form={form} choices={choices} />
    <AddressSection form={form} choices={choices} />
    <ContactSection form={form} />
    <OpeningSection form={form} />
    <RoomsSection form={form} />
    <AccessSection form={form} />
    <FundingSection form={form} />
    <OriginSection form={form} />
  </>
);

const kinds = placeKinds.map((kind) => ({ value: kind, label: t[`places.kind.${kind}`] }));

const NameSection = ({ form }: { readonly form: Filled }) => (
  <Section id="was" title={t["places.section.name"]}>
    <TextField {...fieldOf(form, "name")} label={t["places.field.name"]} autocomplete="off" />
    <Lines form={form} name="frueher" label={t["places.field.former"]} hint={t["places.hint.former"]} rows={2} />
    <SelectField {...fieldOf(form, "art")} label={t["places.field.kind"]} options={kinds} empty={t["places.choose"]} />
    <Lines form={form} name="kurz" label={t["places.field.summary"]} hint={t["places.hint.summary"]} />
  </Section>
);

function CarrierSection({ form, choices }: Props) {
  const organisations = choices.organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section id="traegerschaft" title={t["places.section.carrier"]}>
      <SelectField
        {...fieldOf(form, "traeger")}
        label={t["places.field.traeger"]}
        options={organisations}
        empty={t["places.unknown"]}
        optional={optional}
      />
      <Line form={form} name="traegerneu" label={t["places.field.traeger-new"]} hint={t["places.hint.traeger-new"]} />
      <Line form={form} name="gebaeude" label={t["places.field.owner"]} />
      <Day form={form} name="genehmigung" label={t["places.field.genehmigung"]} />
    </Section>
  );
}

function AddressSection({ form, choices }: Props) {
  const stadtbezirke = choices.stadtbezirke.map(({ id, name }) => ({ value: id, label: name }));
  const quarters = choices.quarters.map(({ id, name, stadtbezirk }) => ({
    value: id,
    label: t["places.quarter"]({ name, stadtbezirk }),
  }));
  const answered = fieldOf(form, "punktsicher").value === "ja";
  const asks =
    answered || form.problems.some(({ field, sentence }) => field === "punkt" && sentence !== t["places.field.point"]);
  return (
    <Section id="wo" title={t["places.section.address"]}>
      <Line form={form} name="strasse" label={t["places.field.street"]} />
      <Line form={form} name="plz" label={t["places.field.postcode-label"]} width="time" digits />
      <Line form={form} name="ort" label={t["places.field.town"]} />
      <SelectField
        {...fieldOf(form, "stadtbezirk")}
        label={t["places.field.stadtbezirk"]}
        hint={t["places.hint.stadtbezirk"]}
        options={stadtbezirke}
        empty={t["places.from-point"]}
        optional={optional}
      />
      <SelectField
        {...fieldOf(form, "quartier")}
        label={t["places.field.quarter"]}
        options={quarters}
        empty={t["places.from-point"]}
        optional={optional}
      />
      <Line form={form} name="punkt" label={t["places.field.point-label"]} hint={t["places.hint.point"]} />
      {asks && <Checkbox name="punktsicher" checked={answered} label={t["places.field.point-is-right"]} />}
    </Section>
  );
}

const AccessSection = ({ form }: { readonly form: Filled }) => (
  <Section id="zugang-und-sprachen" title={t["places.section.access"]}>
    <Known form={form} name="stufenfrei" label={t["places.field.step-free"]} />
    <Known form={form} name="aufzug" label={t["places.field.lift"]} />
    <Known form={form} name="wc" label={t["places.field.toilet"]} />
    <Known form={form} name="hoeranlage" label={t["places.field.hearing-loop"]} />
    <Known form={form} name="parkplatz" label={t["places.field.parking"]} />
    <Lines
      form={form}
      name="zugang"
      label={t["places.field.access-note"]}
      hint={t["places.hint.access-note"]}
      rows={2}
    />
    <CheckboxGroup
      {...groupOf(form, "sprachen")}
      label={t["places.field.languages"]}
      hint={t["places.hint.languages"]}
      layout="picks"
      options={spokenLanguages.map((code) => ({ value: code, label: languageInWords(code) }))}
      optional={optional}
    />
  </Section>
);

const FundingSection = ({ form }: { readonly form: Filled }) => (
  <Section id="foerderung" title={t["places.section.funding"]}>
    <Day form={form} name="gefoerdertseit" label={t["places.field.funded-since"]} />
    <Day form={form} name="gefoerdertbis" label={t["places.field.funded-until"]} />
    <Checkbox
      name="gezaehlt"
      checked={fieldOf(form, "gezaehlt").value === "ja"}
      error={fieldOf(form, "gezaehlt").error}
      label={t["places.field.counted"]}
      hint={t["places.hint.counted"]}
    />
  </Section>
);
