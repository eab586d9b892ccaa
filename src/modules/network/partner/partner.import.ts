import { z } from "zod";
import { defineImport, type Entry } from "#platform/imports/definition.ts";
import { fold } from "#platform/imports/fold.ts";
import { defineTarget } from "#platform/imports/target.ts";
import { readPostcode, readStreetLine } from "#platform/imports/values/address.ts";
import { oneOf } from "#platform/imports/values/choice.ts";
import { officePhoneReader } from "#platform/imports/values/phone.ts";
import { textReader } from "#platform/imports/values/text.ts";
import { readEmail } from "#platform/imports/values/web.ts";
import { readPartnerSetting, restorePartners, writePartners } from "./partner.import.store.ts";
import { kindSpellings } from "./kind-spellings.import.ts";
import { partnerKinds } from "./partner.ts";

interface PartnerRow {
  name: string;
  kind: (typeof partnerKinds)[number];
  umbrella: string;
  street: string;
  postcode: string;
  town: string;
  stadtbezirkId: string;
  phone: string;
  email: string;
  website: string;
  note: string;
}

const text = z.string().optional();
export const PartnerEntry = z.object({
  name: z.string(),
  kind: z.enum(partnerKinds).optional(),
  umbrella: text,
  street: text,
  postcode: text,
  town: text,
  stadtbezirkId: text,
  phone: text,
  email: text,
  website: text,
  note: text,
});
export type PartnerEntry = z.infer<typeof PartnerEntry>;

export interface PartnerSetting {
  readonly town: string;
  readonly areaCode: string | undefined;
  readonly stadtbezirke: readonly { readonly id: string; readonly name: string }[];
  readonly partners: readonly {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly street: string | null;
    readonly entry: Entry;
  }[];
}

/** One name may stand for several houses: name and street together are one institution. */
const keyOf = (name: string, street: string | null | undefined): string => `${fold(name)}|${fold(street ?? "")}`;

/** Reads an address list of institutions. */
export const networkImport = defineTarget<PartnerSetting, PartnerRow, PartnerEntry>({
  name: "netzwerk",
  readSetting: readPartnerSetting,
  definition: (setting) =>
    defineImport<PartnerRow>({
      name: "network.partner.import",
      columns: columnsFor(setting),
      duplicateKey: ({ name, street }) => keyOf(name ?? "", street),
      nameOf: ({ name }) => name ?? "",
    }),
  known: ({ partners }) => new Map(partners.map((each) => [keyOf(each.name, each.street), each])),
  entry: PartnerEntry,
  write: writePartners,
  restore: restorePartners,
});

const line = (longest: number) => textReader({ longest });

const columnsFor = ({ areaCode, stadtbezirke }: PartnerSetting) => ({
  name: {
    title: "Name",
    aliases: ["Einrichtung", "Institution", "Partner", "Organisation", "Firma"],
    reader: line(160),
    required: true,
  },
  kind: {
    title: "Art",
    aliases: ["Kategorie", "Typ", "Art der Einrichtung", "Branche"],
    reader: oneOf(kindSpellings),
  },
  umbrella: { title: "Verband", aliases: ["Dachverband", "Träger", "Spitzenverband"], reader: line(160) },
  street: {
    title: "Straße",
    aliases: ["Strasse", "Anschrift", "Adresse", "Straße und Hausnummer"],
    reader: readStreetLine,
  },
  postcode: { title: "Postleitzahl", aliases: ["PLZ"], reader: readPostcode },
  town: { title: "Ort", aliases: ["Stadt", "Wohnort"], reader: line(100) },
  stadtbezirkId: {
    title: "Stadtbezirk",
    aliases: ["Bezirk"],
    reader: oneOf(Object.fromEntries(stadtbezirke.map(({ id, name }) => [id, [name]]))),
  },
  phone: { title: "Telefon", aliases: ["Tel.", "Telefonnummer", "Fon"], reader: officePhoneReader({ areaCode }) },
  email: { title: "E-Mail", aliases: ["Mail", "E-Mail-Adresse"], reader: readEmail },
  website: { title: "Internet", aliases: ["Website", "Webseite", "Homepage"], reader: line(300) },
  note: { title: "Notiz", aliases: ["Bemerkung", "Anmerkung", "Hinweis"], reader: line(2000) },
});
