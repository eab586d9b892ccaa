import { z } from "zod";
import { refuse, refuseFields, type FieldProblem } from "#platform/refusal/refusal.ts";
import { askers, channels, results } from "../contact/contact.ts";

/** Results that a line of a paper tally can have: a case is opened by itself. */
export const tallyResults = results.filter((each) => each !== "fall");

/** More than an office counts in a month: beyond it a number was mistyped. */
export const mostAtOnce = 500;

const TallyRow = z.object({
  channel: z.enum(channels),
  asker: z.enum(askers),
  theme: z.string().regex(/^[a-z-]+$/),
  result: z.enum(tallyResults),
  count: z.coerce.number().int().min(1).max(mostAtOnce),
});
export type TallyRow = z.output<typeof TallyRow>;

export const tallyFields = ["channel", "asker", "theme", "result", "count"] as const;

/** The lines that say something, read from fields like `count-3`. A line without a count is empty. */
export function readTally(entered: Readonly<Record<string, unknown>>): readonly TallyRow[] {
  const numbers = Object.keys(entered).flatMap((name) => /^count-(\d{1,2})$/.exec(name)?.[1] ?? []);
  const filled = numbers.filter(
    (number) => typeof entered[`count-${number}`] === "string" && entered[`count-${number}`] !== "",
  );
  const problems: FieldProblem[] = [];
  const rows = filled.flatMap((number) => {
    const said = Object.fromEntries(tallyFields.map((field) => [field, entered[`${field}-${number}`]]));
    const read = TallyRow.safeParse(said);
    if (read.success) return [read.data];
    const field = String(read.error.issues[0]?.path[0] ?? "count");
    problems.push({ field: `${field}-${number}`, reason: reasonOf(field), details: { row: Number(number) } });
    return [];
  });
  if (problems.length > 0) throw refuseFields(...problems);
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) throw refuse("counselling.tally.empty");
  if (total > mostAtOnce) throw refuse("counselling.tally.too-many", { most: mostAtOnce });
  return rows;
}

const reasonOf = (field: string): string =>
  field === "count" ? "counselling.tally.no-count" : "counselling.tally.no-choice";
