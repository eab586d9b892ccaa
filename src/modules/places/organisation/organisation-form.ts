import { z } from "zod";
import { optionalText, requiredText } from "#platform/action/input.ts";
import type { Entered } from "#platform/web/entered.ts";
import { chosenId, optionalEmail, optionalUrl, reviewDays, ticked } from "../edit/field-values.ts";
import { checkPhone, evenIfOthersAreWrong, isMobile } from "../edit/phone-field.ts";
import { textTyped } from "../edit/typed.ts";
import type { OrganisationContent, OrganisationRecord } from "./organisation-record.ts";

const fields = z.object({
  name: requiredText(160),
  verband: chosenId,
  kurz: optionalText(600),
  telefon: optionalText(60),
  handy: ticked,
  email: optionalEmail,
  internet: optionalUrl,
  quelle: optionalText(200),
  quelladresse: optionalUrl,
  quelldatum: optionalText(40),
  pruefung: reviewDays,
  geprueft: ticked,
});
export type FilledOrganisation = z.output<typeof fields>;

export const OrganisationForm = fields.superRefine(checkPhone, evenIfOthersAreWrong);

export type OrganisationFields = Omit<OrganisationContent, "confirmedOn" | "confirmedBy">;

/** What the form says, as an organisation has it. */
export const fieldsOf = (form: FilledOrganisation): OrganisationFields => ({
  name: form.name,
  umbrellaId: form.verband,
  summary: form.kurz,
  phone: form.telefon,
  email: form.email,
  website: form.internet,
  sourceName: form.quelle,
  sourceUrl: form.quelladresse,
  sourceDate: form.quelldatum,
  reviewDays: form.pruefung,
});

/** What stands in the fields of the form: the counterpart of `fieldsOf`. */
export const contentEntered = (organisation: OrganisationContent): Entered => ({
  name: organisation.name,
  verband: textTyped(organisation.umbrellaId),
  kurz: textTyped(organisation.summary),
  telefon: textTyped(organisation.phone),
  ...(isMobile(organisation.phone) && { handy: "ja" }),
  email: textTyped(organisation.email),
  internet: textTyped(organisation.website),
  quelle: textTyped(organisation.sourceName),
  quelladresse: textTyped(organisation.sourceUrl),
  quelldatum: textTyped(organisation.sourceDate),
  pruefung: textTyped(organisation.reviewDays),
});

export const organisationEntered = (organisation: OrganisationRecord): Entered => ({
  ...contentEntered(organisation),
  stand: String(organisation.version),
});
