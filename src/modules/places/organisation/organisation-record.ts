import { z } from "zod";
import { localDate } from "#platform/dates/local-date.ts";

export const OrganisationId = z.uuid().brand<"OrganisationId">();

const text = z.string().nullable();

/** All that people can change of an organisation: what a revision keeps and an undo brings back. */
export const OrganisationContent = z.object({
  name: z.string(),
  umbrellaId: text,
  summary: text,
  phone: text,
  email: text,
  website: text,
  sourceName: text,
  sourceUrl: text,
  sourceDate: text,
  confirmedOn: localDate.nullable(),
  confirmedBy: text,
  reviewDays: z.int(),
});
export type OrganisationContent = z.infer<typeof OrganisationContent>;

/** An organisation (Träger) as deeds read and write it. Its slug never changes: it has no public page that could move. */
export type OrganisationRecord = OrganisationContent & {
  readonly id: string;
  readonly slug: string;
  readonly example: boolean;
  readonly version: number;
};

export const contentOf = (organisation: OrganisationContent): OrganisationContent =>
  OrganisationContent.parse(organisation);

export const emptyOrganisation: OrganisationContent = {
  name: "",
  umbrellaId: null,
  summary: null,
  phone: null,
  email: null,
  website: null,
  sourceName: null,
  sourceUrl: null,
  sourceDate: null,
  confirmedOn: null,
  confirmedBy: null,
  reviewDays: 365,
};
