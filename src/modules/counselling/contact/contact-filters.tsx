import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { contactDe as t } from "../texts/contact-de.ts";
import type { Stadtbezirk } from "#modules/places/index.ts";
import { channels, type ContactTheme, results } from "./contact.ts";
import type { Colleague } from "./contact-list.store.ts";
import type { ContactQuery } from "./contact-query.ts";

export interface FilterChoices {
  readonly query: ContactQuery;
  readonly themes: readonly ContactTheme[];
  readonly offices: readonly Stadtbezirk[];
  readonly colleagues: readonly Colleague[];
}

const DayField = ({
  name,
  label,
  value,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: LocalDate | undefined;
}) => (
  <TextField
    name={name}
    label={label}
    value={value === undefined ? "" : plainDateInWords(value, "de")}
    autocomplete="off"
    maxlength={20}
  />
);

export function ContactFilters({ query, themes, offices, colleagues }: FilterChoices) {
  const all = t["counselling.filter.all"];
  const words = channels.map((value) => ({ value, label: t[`counselling.channel.${value}`] }));
  const outcomes = results.map((value) => ({ value, label: t[`counselling.result.${value}`] }));
  const named = (each: { readonly id: string; readonly name: string }) => ({ value: each.id, label: each.name });
  return (
    <Filters
      words={uiTexts("de")}
      action="/arbeit/kontakte"
      label={t["counselling.filter"]}
      open={[query.von, query.bis, query.weg, query.ergebnis, query.wer, query.buero].some(
        (each) => each !== undefined,
      )}
      hidden={{
        ...(query.termin !== undefined && { termin: query.termin }),
        ...(query.nach !== "tag" && { nach: query.nach }),
        ...(query.richtung !== "ab" && { richtung: query.richtung }),
      }}
      first={
        <SelectField
          name="thema"
          label={t["counselling.contact.themes"]}
          empty={all}
          value={query.thema}
          options={themes.map(({ key, name }) => ({ value: key, label: name }))}
        />
      }
      more={[
        <DayField key="von" name="von" label={t["counselling.filter.from"]} value={query.von} />,
        <DayField key="bis" name="bis" label={t["counselling.filter.until"]} value={query.bis} />,
        <SelectField
          key="weg"
          name="weg"
          label={t["counselling.contact.channel"]}
          empty={all}
          value={query.weg}
          options={words}
        />,
        <SelectField
          key="ergebnis"
          name="ergebnis"
          label={t["counselling.contact.result"]}
          empty={all}
          value={query.ergebnis}
          options={outcomes}
        />,
        <SelectField
          key="wer"
          name="wer"
          label={t["counselling.contact.entered-by"]}
          empty={all}
          value={query.wer}
          options={colleagues.map(named)}
        />,
        offices.length > 1 && (
          <SelectField
            key="buero"
            name="buero"
            label={t["counselling.contact.office"]}
            empty={all}
            value={query.buero}
            options={offices.map(named)}
          />
        ),
      ]}
    />
  );
}
