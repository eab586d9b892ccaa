import { Filters } from "#ui/list/filters.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { wayTexts } from "#modules/places/index.ts";
import { TextField } from "#ui/form/text-field.tsx";
import { words } from "#ui/texts/texts.ts";
import { offersTexts as t } from "../texts/texts.ts";
import type { Theme } from "../theme/theme.ts";
import { dayParts, parametersOf, type DateFilter } from "./date-filter.ts";

interface Props {
  readonly filter: DateFilter;
  readonly stadtbezirke: readonly { readonly name: string }[];
  readonly themes: readonly Theme[];
}

const inForm: readonly string[] = ["q", "stadtbezirk", "nahe", "zeit", "seite"];

/** The questions most people have; the rest of the address is carried along. */
export function DateFilters({ filter, stadtbezirke }: Props) {
  const hidden = Object.fromEntries(Object.entries(parametersOf(filter)).filter(([name]) => !inForm.includes(name)));
  return (
    <Filters
      words={words}
      action="/angebote#ergebnisse"
      label={t["offers.list.filter"]}
      hidden={hidden}
      open={filter.stadtbezirk !== undefined || filter.zeit !== undefined || filter.nahe !== undefined}
      first={
        <TextField
          name="q"
          type="search"
          label={t["offers.list.q"]}
          value={filter.q}
          autocomplete="off"
          maxlength={200}
        />
      }
      more={[
        <SelectField
          key="stadtbezirk"
          name="stadtbezirk"
          label={t["offers.list.stadtbezirk"]}
          empty={t["offers.list.stadtbezirk.all"]}
          value={filter.stadtbezirk}
          options={stadtbezirke.map(({ name }) => ({ value: name, label: name }))}
        />,
        <TextField
          key="nahe"
          name="nahe"
          label={wayTexts["places.way.around"]}
          value={filter.nahe ?? ""}
          autocomplete="off"
          maxlength={200}
        />,
        <SelectField
          key="zeit"
          name="zeit"
          label={t["offers.list.zeit"]}
          empty={t["offers.list.zeit.all"]}
          value={filter.zeit}
          options={dayParts.map((part) => ({ value: part, label: t[`offers.list.zeit.${part}`] }))}
        />,
      ]}
    />
  );
}
