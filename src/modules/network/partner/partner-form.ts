import { z } from "zod";
import { optionalText, requiredText, severalOf } from "#platform/action/input.ts";
import type { Entered } from "#platform/web/entered.ts";
import { chosenId, optionalEmail, ticked } from "../form/typed.ts";
import type { PartnerContent } from "./partner.ts";
import { partnerKinds } from "./partner.ts";

/** What the form asks about a partner. */
export const PartnerForm = z.object({
  name: requiredText(160),
  art: z.enum(partnerKinds, "network.partner.no-kind"),
  verband: optionalText(160),
  strasse: optionalText(150),
  plz: optionalText(10),
  ort: optionalText(100),
  bezirk: chosenId,
  bezirke: severalOf(z.uuid()),
  telefon: optionalText(60),
  email: optionalEmail,
  internet: optionalText(300),
  rhythmus: z.coerce
    .number("platform.field.number")
    .int("platform.field.number")
    .min(1, "platform.field.number")
    .max(1100, "platform.field.number"),
  notiz: optionalText(2000),
  ohnepost: ticked,
});
export type FilledPartner = z.output<typeof PartnerForm>;

/** What the form says, as a partner has it. */
export const contentOf = (filled: FilledPartner): PartnerContent & { readonly areas: readonly string[] } => ({
  name: filled.name,
  kind: filled.art,
  umbrella: filled.verband,
  street: filled.strasse,
  postcode: filled.plz,
  town: filled.ort,
  stadtbezirkId: filled.bezirk,
  phone: filled.telefon,
  email: filled.email,
  website: filled.internet,
  reviewDays: filled.rhythmus,
  note: filled.notiz,
  noMailings: filled.ohnepost,
  areas: filled.bezirke.filter((each) => each !== filled.bezirk),
});

/** What stands in the fields of the form: the counterpart of `contentOf`. */
export const enteredOf = (partner: PartnerContent & { readonly areas: readonly string[] }): Entered => ({
  name: partner.name,
  art: partner.kind,
  verband: partner.umbrella ?? "",
  strasse: partner.street ?? "",
  plz: partner.postcode ?? "",
  ort: partner.town ?? "",
  bezirk: partner.stadtbezirkId ?? "",
  bezirke: partner.areas,
  telefon: partner.phone ?? "",
  email: partner.email ?? "",
  internet: partner.website ?? "",
  rhythmus: String(partner.reviewDays),
  notiz: partner.note ?? "",
  ...(partner.noMailings && { ohnepost: "ja" }),
});
