import { sql, type RawBuilder } from "kysely";
import type { Understood, Wanted } from "#modules/search/index.ts";
import { mostSteps, stepsOf } from "./steps.ts";
import { bonusOf, worthOfSteps } from "./weights.ts";
import { areaOf, nameOf } from "./wishes.ts";

/** For each wanted word the first step that an entry answers, counted from 1; null when none. */
export const answersOf = (wanted: readonly Wanted[]): RawBuilder<unknown> =>
  wanted.length === 0 ? sql`array[]::integer[]` : sql`array[${sql.join(wanted.map(answerOf))}]::integer[]`;

/** Always as many questions, so that every query of as many words is the same statement for the database. */
function answerOf(wanted: Wanted): RawBuilder<unknown> {
  const steps = stepsOf(wanted);
  const cases = Array.from(
    { length: mostSteps },
    (_, index) => sql`when h.words @@ ${steps[index]?.asks ?? ""}::tsquery then ${sql.lit(index + 1)}`,
  );
  return sql`case ${sql.join(cases, sql` `)} end`;
}

/** How well an entry answers the words, from 0 to 1. */
export function worthOfAnswers(understood: Understood): RawBuilder<unknown> {
  if (understood.wanted.length === 0) return sql`0.5`;
  const parts = worthOfSteps(understood).map(
    (worths, index) => sql`coalesce((${worths}::float8[])[a.answers[${sql.lit(index + 1)}]], 0)`,
  );
  return sql`(${sql.join(parts, sql` + `)})`;
}

/** The name of the quarter itself counts more than the Stadtbezirk around it. */
export function nearness({ wishes }: Understood): RawBuilder<unknown> {
  const area = areaOf(wishes);
  return area ? sql`case when h.words @@ ${nameOf(area)}::tsquery then ${sql.lit(bonusOf.near)} else 0 end` : sql`0`;
}
