import type { Stadtbezirk } from "#modules/places/index.ts";
import { partnerDe as t } from "../texts/partner-de.ts";
import type { PartnerContent } from "./partner.ts";

export interface FieldInWords {
  readonly label: string;
  readonly value: string;
}

/** All that a form can change, in words: to put two versions beside each other. */
export function partnerInFields(
  partner: PartnerContent & { readonly areas: readonly string[] },
  stadtbezirke: readonly Stadtbezirk[],
): readonly FieldInWords[] {
  const nameOf = (id: string | null) => stadtbezirke.find((each) => each.id === id)?.name ?? "";
  return [
    { label: t["network.partner.field.name"], value: partner.name },
    { label: t["network.partner.field.kind"], value: t[`network.kind.${partner.kind}`] },
    { label: t["network.partner.field.umbrella"], value: partner.umbrella ?? "" },
    { label: t["network.partner.field.street"], value: partner.street ?? "" },
    { label: t["network.partner.field.postcode"], value: partner.postcode ?? "" },
    { label: t["network.partner.field.town"], value: partner.town ?? "" },
    { label: t["network.partner.field.stadtbezirk"], value: nameOf(partner.stadtbezirkId) },
    { label: t["network.partner.field.areas"], value: partner.areas.map(nameOf).toSorted().join(", ") },
    { label: t["network.partner.field.phone"], value: partner.phone ?? "" },
    { label: t["network.partner.field.email"], value: partner.email ?? "" },
    { label: t["network.partner.field.website"], value: partner.website ?? "" },
    { label: t["network.partner.field.review"], value: String(partner.reviewDays) },
    { label: t["network.partner.field.note"], value: partner.note ?? "" },
    { label: t["network.partner.field.no-mailings"], value: partner.noMailings ? "ja" : "nein" },
  ];
}

/** What differs, on each side. */
export function differing(one: readonly FieldInWords[], other: readonly FieldInWords[]): readonly [string, string] {
  const places = one.flatMap(({ value }, index) => (value === other[index]?.value ? [] : [index]));
  const said = (fields: readonly FieldInWords[]) =>
    places.map((place) => `${fields[place]?.label}: ${fields[place]?.value || "–"}`).join(" · ");
  return [said(one), said(other)];
}
