import { errorOf } from "#frame/problems.tsx";
import { listOf, textOf } from "#platform/web/entered.ts";
import { CheckboxGroup } from "#ui/form/choices.tsx";
import { FieldGroup } from "#ui/form/field.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import type { Choices } from "./offer-choices.store.ts";
import { fieldOf, type Filled, LongText, optional, Text } from "./offer-inputs.tsx";
import { AudienceFields, SourceFields, TermsFields } from "./offer-terms-fields.tsx";

interface Props {
  readonly form: Filled;
  readonly choices: Choices;
}

/** All fields of an offer, in the order in which people ask. */
export function OfferFields({ form, choices }: Props) {
  return (
    <>
      <h2>{t["offers.form.section.what"]}</h2>
      <Text form={form} name="titel" needed maxlength={160} />
      <Text form={form} name="kurz" maxlength={300} />
      <LongText form={form} name="beschreibung" rows={6} />
      <ThemeFields form={form} choices={choices} />
      <h2>{t["offers.form.section.where"]}</h2>
      <WhereFields form={form} choices={choices} />
      <h2>{t["offers.form.section.contact"]}</h2>
      <Text form={form} name="telefon" type="tel" width="phone" hint={t["offers.form.telefon.hint"]} />
      <Text form={form} name="email" type="email" />
      <Text form={form} name="kontakt" hint={t["offers.form.kontakt.hint"]} />
      <h2>{t["offers.form.section.terms"]}</h2>
      <TermsFields form={form} />
      <h2>{t["offers.form.section.more"]}</h2>
      <AudienceFields form={form} choices={choices} />
      <h2>{t["offers.form.section.source"]}</h2>
      <SourceFields form={form} />
    </>
  );
}

/** The six kinds of help of § 71 (2) SGB XII, each with its everyday themes. */
function ThemeFields({ form, choices }: Props) {
  const values = listOf(form.entered, "themen");
  const heads = choices.themes.filter(({ parentId }) => parentId === null);
  return (
    <FieldGroup
      name="themen"
      id="themen-frage"
      legend={t["offers.form.themen"]}
      hint={t["offers.form.themen.hint"]}
      error={errorOf({ problems: form.problems }, "themen")}
      layout="row"
    >
      {heads.map((head, index) => (
        <CheckboxGroup
          key={head.id}
          name="themen"
          id={index === 0 ? "themen" : `themen-art-${index + 1}`}
          label={head.name}
          layout="picks"
          values={values}
          options={[
            { value: head.id, label: t["offers.form.themen.whole"] },
            ...choices.themes
              .filter(({ parentId }) => parentId === head.id)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ))}
    </FieldGroup>
  );
}

function WhereFields({ form, choices }: Props) {
  return (
    <>
      <SelectField
        {...fieldOf(form, "ort")}
        hint={t["offers.form.ort.hint"]}
        empty={t["offers.form.ort.empty"]}
        options={placeOptions(choices)}
      />
      <Text form={form} name="treffpunkt" hint={t["offers.form.treffpunkt.hint"]} />
      <SelectField
        {...fieldOf(form, "stadtbezirk")}
        optional={optional}
        hint={t["offers.form.stadtbezirk.hint"]}
        empty={t["offers.form.stadtbezirk.empty"]}
        options={choices.stadtbezirke.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Text form={form} name="internet" type="url" />
    </>
  );
}

export const placeOptions = ({ places }: Pick<Choices, "places">) =>
  places.map(({ id, name, stadtbezirk }) => ({ value: id, label: [name, stadtbezirk].filter(Boolean).join(", ") }));

/** The rooms of the house that is chosen now. */
export const roomOptions = ({ rooms }: Pick<Choices, "rooms">, placeId: string | null) =>
  rooms.filter((room) => room.placeId === placeId).map(({ id, name }) => ({ value: id, label: name }));

export const chosenPlace = (form: Filled, otherwise: string | null): string | null =>
  textOf(form.entered, "ort") || otherwise;
