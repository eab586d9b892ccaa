import { z } from "zod";
import { optionalText } from "#platform/action/input.ts";

/** What a report is about; the words of the address, and what the database calls them. */
export const reportKinds = { angabe: "entry", barriere: "barrier", wunsch: "wish" } as const;
export const ReportArt = z.enum(["angabe", "barriere", "wunsch"]);
export type ReportArt = z.infer<typeof ReportArt>;

export const mostLetters = 2000;
const slug = z
  .string()
  .regex(/^[a-z0-9-]{1,120}$/)
  .optional();
export const isSlug = (text: string): boolean => slug.safeParse(text).success;

/** The fields of the form, under their names in the form. */
export const ReportInput = z.object({
  art: ReportArt.catch("angabe"),
  angebot: slug,
  ort: slug,
  text: z
    // A plain message here would also be that of a text which is too long.
    .string({ error: ({ code }) => (code === "invalid_type" ? "directory.report.text.missing" : undefined) })
    .trim()
    .min(1, "directory.report.text.missing")
    .max(mostLetters),
  kontakt: optionalText(200),
  seite: optionalText(300),
});
export type ReportInput = z.infer<typeof ReportInput>;

/** The entry that a report is about. */
export interface ReportedEntry {
  readonly kind: "place" | "offer";
  readonly id: string;
  readonly title: string;
  readonly path: string;
}

/** The page that a report came from. */
export function pathOf({ art, seite }: Pick<ReportInput, "art" | "seite">, entry: ReportedEntry | undefined): string {
  if (entry) return entry.path;
  if (seite) return seite;
  return art === "barriere" ? "/barrierefreiheit" : art === "wunsch" ? "/suche" : "/meldung";
}
