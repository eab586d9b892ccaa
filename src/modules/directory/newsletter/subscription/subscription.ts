import { z } from "zod";
import { severalOf } from "#platform/action/input.ts";
import { readEmail } from "#platform/imports/values/web.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { rhythmOf, rhythmWords, type Choice, type Rhythm } from "../newsletter.ts";

const mostLetters = 254;

/** Upper and lower case are one address to every mail server that people use. */
const email = z
  .string({ error: ({ code }) => (code === "invalid_type" ? "platform.field.missing" : undefined) })
  .trim()
  .min(1, "platform.field.missing")
  .max(mostLetters)
  .transform((typed, context) => {
    const read = readEmail(typed);
    if ("ok" in read) return read.ok.toLowerCase();
    context.addIssue({ code: "custom", message: "platform.field.email", input: typed });
    return z.NEVER;
  });

const word = z.string().max(200);

/** The fields of the form, under their names in the form. */
export const ChoiceInput = z.object({
  bezirk: severalOf(word).pipe(z.array(word).min(1, "directory.newsletter.bezirk.missing").max(50)),
  thema: severalOf(word).pipe(z.array(word).max(50)),
  rhythmus: z
    .enum(Object.values(rhythmWords), "directory.newsletter.rhythmus.missing")
    .transform((chosen): Rhythm => rhythmOf(chosen) ?? "weekly"),
});
export type ChoiceInput = z.output<typeof ChoiceInput>;

export const AskInput = ChoiceInput.extend({
  email,
  einverstanden: z.literal("ja", "directory.newsletter.consent.missing"),
});

/** What there is to choose from. */
export interface Choices {
  readonly stadtbezirke: readonly string[];
  readonly themes: readonly { readonly key: string; readonly name: string }[];
}

/** Only what there is can be chosen; a form that somebody made up is told so. */
export function choiceOf({ bezirk, thema }: Pick<ChoiceInput, "bezirk" | "thema">, known: Choices): Choice {
  if (!bezirk.every((name) => known.stadtbezirke.includes(name)))
    throw refuseFields({ field: "bezirk", reason: "directory.newsletter.bezirk.missing" });
  const themes = known.themes.map(({ key }) => key).filter((key) => thema.includes(key));
  // All themes and no theme are the same wish, and new themes belong to it.
  return { stadtbezirke: [...new Set(bezirk)], themes: themes.length === known.themes.length ? [] : themes };
}
