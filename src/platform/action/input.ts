import { z } from "zod";
import { Refusal, type FieldProblem } from "#platform/refusal/refusal.ts";

const textKey = /^[a-z]+(\.[a-z0-9-]+)+$/;

/** Checks input once, at the edge; what is wrong becomes a sentence beside each field. */
export function readInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  throw new Refusal("platform.fields", 422, { fields: problemsOf(read.error) });
}

function problemsOf(error: z.ZodError): FieldProblem[] {
  const byField = new Map<string, FieldProblem>();
  for (const issue of error.issues) {
    const field = issue.path.map(String).join(".");
    if (!byField.has(field)) byField.set(field, { field, ...reasonOf(issue) });
  }
  return [...byField.values()];
}

function reasonOf(issue: z.core.$ZodIssue): Omit<FieldProblem, "field"> {
  if (textKey.test(issue.message)) return { reason: issue.message };
  if (issue.code === "too_big") return { reason: "platform.field.too-long", details: { most: Number(issue.maximum) } };
  if (issue.code === "too_small" || (issue.code === "invalid_type" && issue.input === undefined))
    return { reason: "platform.field.missing" };
  return { reason: "platform.field.invalid" };
}

/** A text field that may stay empty: white space is trimmed, empty becomes null. */
export const optionalText = (most = 500) =>
  z
    .string()
    .optional()
    .transform((value) => value?.trim() || null)
    .pipe(z.string().max(most).nullable());

/** Only for what is not there at all: zod would otherwise say it of too long a text as well. */
const missing = {
  error: ({ code }: { readonly code: string }) => (code === "invalid_type" ? "platform.field.missing" : undefined),
};

export const requiredText = (most = 200) => z.string(missing).trim().min(1, "platform.field.missing").max(most);

/** A number typed by a person that may stay empty. */
export const optionalCount = () =>
  z
    .string()
    .optional()
    .transform((value, context) => {
      const typed = value?.trim() ?? "";
      if (typed === "") return null;
      if (/^\d{1,6}$/.test(typed) && Number(typed) > 0) return Number(typed);
      context.addIssue({ code: "custom", message: "platform.field.number", input: value });
      return z.NEVER;
    });

/** A group of checkboxes arrives as nothing, one text or several. */
export const severalOf = <Schema extends z.ZodType>(each: Schema) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(each));

/** yes · no · not known, as a radio group sends it. */
export const knownOrNot = () =>
  z
    .enum(["ja", "nein", ""])
    .optional()
    .transform((value) => (value === "ja" ? true : value === "nein" ? false : null));
