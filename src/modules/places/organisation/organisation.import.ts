import { z } from "zod";
import { defineImport, type Entry } from "#platform/imports/definition.ts";
import { fold } from "#platform/imports/fold.ts";
import { type SourceRow, sourceColumns } from "#platform/imports/source-columns.ts";
import { defineTarget } from "#platform/imports/target.ts";
import { officePhoneReader } from "#platform/imports/values/phone.ts";
import { textReader } from "#platform/imports/values/text.ts";
import { readEmail, readUrl } from "#platform/imports/values/web.ts";
import { readOrganisationSetting, restoreOrganisations, writeOrganisations } from "./organisation.import.store.ts";

interface OrganisationRow extends SourceRow {
  name: string;
  umbrella: string;
  summary: string;
  phone: string;
  email: string;
  website: string;
}

export const OrganisationEntry = z.object({
  name: z.string(),
  umbrella: z.string().optional(),
  summary: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  website: z.string().optional(),
  sourceName: z.string().optional(),
  sourceUrl: z.string().optional(),
  sourceDate: z.string().optional(),
});
export type OrganisationEntry = z.infer<typeof OrganisationEntry>;

export interface OrganisationSetting {
  readonly areaCode: string | undefined;
  readonly organisations: readonly {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly entry: Entry;
  }[];
}

export const organisationImport = defineTarget<OrganisationSetting, OrganisationRow, OrganisationEntry>({
  name: "traeger",
  readSetting: readOrganisationSetting,
  definition: ({ areaCode, organisations }) =>
    defineImport<OrganisationRow>({
      name: "places.organisation.import",
      columns: columnsFor(areaCode),
      rowRules: ({ name, umbrella }) =>
        umbrella !== undefined && fold(umbrella) === fold(name ?? "")
          ? [{ column: "umbrella", reason: "places.organisation.above-itself" }]
          : [],
      // A name that differs only in spelling is the organisation that is there.
      entryOf: ({ umbrella, ...row }) => ({ ...row, ...(umbrella && { umbrella: spelt(umbrella, organisations) }) }),
      duplicateKey: ({ name }) => fold(name ?? ""),
      nameOf: ({ name }) => name ?? "",
    }),
  known: ({ organisations }) => new Map(organisations.map((each) => [fold(each.name), each])),
  entry: OrganisationEntry,
  write: writeOrganisations,
  restore: restoreOrganisations,
});

const spelt = (name: string, known: OrganisationSetting["organisations"]): string =>
  known.find((each) => fold(each.name) === fold(name))?.name ?? name;

const columnsFor = (areaCode: string | undefined) => ({
  name: {
    title: "Name",
    aliases: ["Träger", "Organisation", "Verein", "Verband", "Name des Trägers", "Trägername"],
    reader: textReader({ longest: 160 }),
    required: true,
  },
  umbrella: {
    title: "Dachverband",
    aliases: ["Spitzenverband", "gehört zu", "Mitglied bei", "übergeordneter Träger"],
    reader: textReader({ longest: 160 }),
    help: "Verbände, die es noch nicht gibt, werden angelegt.",
  },
  summary: {
    title: "Beschreibung",
    aliases: ["Kurzbeschreibung", "Bemerkung", "Info"],
    reader: textReader({ longest: 600 }),
  },
  phone: {
    title: "Telefon",
    aliases: ["Tel.", "Telefonnummer", "Rufnummer", "Fon"],
    reader: officePhoneReader({ areaCode }),
  },
  email: { title: "E-Mail", aliases: ["Mail", "E-Mail-Adresse"], reader: readEmail },
  website: { title: "Internet", aliases: ["Website", "Webseite", "Homepage", "URL"], reader: readUrl },
  ...sourceColumns,
});
