import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import type { Stadtbezirk } from "#modules/places/index.ts";
import { partnerDe as t } from "../texts/partner-de.ts";
import { partnerKinds } from "./partner.ts";
import { type PartnerQuery, partnersHref, partnersPath } from "./partner-query.ts";

interface Props {
  readonly query: PartnerQuery;
  readonly stadtbezirke: readonly Stadtbezirk[];
}

export const PartnerFilters = ({ query, stadtbezirke }: Props) => (
  <Filters
    words={uiTexts("de")}
    action={partnersPath}
    label={t["network.partner.filter"]}
    hidden={{
      ...(query.stand && { stand: query.stand }),
      ...(query.verband !== "" && { verband: query.verband }),
    }}
    open={query.bezirk !== undefined || query.art !== undefined}
    first={
      <TextField
        name="q"
        id="suchwort"
        label={t["network.partner.q"]}
        type="search"
        value={query.q}
        autocomplete="off"
      />
    }
    more={[
      <SelectField
        key="bezirk"
        name="bezirk"
        label={t["network.partner.field.stadtbezirk"]}
        empty={t["network.partner.stadtbezirk.all"]}
        options={stadtbezirke.map(({ id, name }) => ({ value: id, label: name }))}
        value={query.bezirk}
      />,
      <SelectField
        key="art"
        name="art"
        label={t["network.partner.field.kind"]}
        empty={t["network.partner.kind.all"]}
        options={partnerKinds.map((kind) => ({ value: kind, label: t[`network.kind.${kind}`] }))}
        value={query.art}
      />,
    ]}
  />
);

/** The filters in use, each with the address of the list without it. */
export const chosenFilters = (query: PartnerQuery, stadtbezirke: readonly Stadtbezirk[]) => [
  ...(query.q === "" ? [] : [{ label: query.q, href: partnersHref(query, { q: "" }) }]),
  ...stadtbezirke
    .filter(({ id }) => id === query.bezirk)
    .map(({ name }) => ({ label: name, href: partnersHref(query, { bezirk: undefined }) })),
  ...(query.art === undefined
    ? []
    : [{ label: t[`network.kind.${query.art}`], href: partnersHref(query, { art: undefined }) }]),
  ...(query.verband === "" ? [] : [{ label: query.verband, href: partnersHref(query, { verband: "" }) }]),
];
