import { placeKinds, wayTexts } from "#modules/places/index.ts";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { words } from "#ui/texts/texts.ts";
import { placesTexts as t } from "../texts/places.ts";
import type { PlaceFilter } from "./place-filter.ts";
import { kindsInWords, type OfficeWord } from "./place-in-words.ts";

interface Props {
  readonly filter: PlaceFilter;
  readonly stadtbezirke: readonly { readonly name: string }[];
  readonly office: OfficeWord;
}

/** The three questions most people have; the rest of the address is carried along. */
export function PlaceFilters({ filter, stadtbezirke, office }: Props) {
  const { barrierefrei, offen } = filter;
  return (
    <Filters
      words={words}
      action="/orte#ergebnisse"
      label={t["directory.places.filter"]}
      hidden={{ ...(offen && { offen }), ...(barrierefrei && { barrierefrei: "ja" }) }}
      open={[filter.nahe, filter.stadtbezirk, filter.art].some((wish) => wish !== undefined)}
      first={
        <TextField
          name="q"
          type="search"
          label={t["directory.places.q"]}
          value={filter.q}
          autocomplete="off"
          maxlength={200}
        />
      }
      more={[
        <TextField
          key="nahe"
          name="nahe"
          label={wayTexts["places.way.around"]}
          value={filter.nahe}
          autocomplete="off"
          maxlength={200}
        />,
        <SelectField
          key="stadtbezirk"
          name="stadtbezirk"
          label={t["directory.places.stadtbezirk"]}
          empty={t["directory.places.stadtbezirk.all"]}
          value={filter.stadtbezirk}
          options={stadtbezirke.map(({ name }) => ({ value: name, label: name }))}
        />,
        <SelectField
          key="art"
          name="art"
          label={t["directory.places.art"]}
          empty={t["directory.places.art.all"]}
          value={filter.art}
          options={placeKinds.map((kind) => ({ value: kind, label: kindsInWords(kind, office) }))}
        />,
      ]}
    />
  );
}
