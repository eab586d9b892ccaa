import { type Choices, nameOf } from "../edit/choices.ts";
import { confirmedInWords } from "../place/place-in-fields.ts";
import type { FieldInWords } from "../revision/history.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import type { OrganisationContent } from "./organisation-record.ts";

/** All fields of an organisation in words, in the order of the form. */
export function organisationInFields(organisation: OrganisationContent, choices: Choices): FieldInWords[] {
  const field = (label: string, value: string | null): FieldInWords => ({ label, value: value ?? "" });
  return [
    field(t["places.field.name"], organisation.name),
    field(t["places.field.umbrella"], nameOf(choices, organisation.umbrellaId)),
    field(t["places.field.summary"], organisation.summary),
    field(t["places.field.phone-label"], organisation.phone),
    field(t["places.field.email"], organisation.email),
    field(t["places.field.website"], organisation.website),
    field(t["places.field.source"], organisation.sourceName),
    field(t["places.field.source-url"], organisation.sourceUrl),
    field(t["places.field.source-date"], organisation.sourceDate),
    field(t["places.field.confirmed"], confirmedInWords(organisation)),
    field(t["places.field.review"], t["places.review.days"]({ days: organisation.reviewDays })),
  ];
}
