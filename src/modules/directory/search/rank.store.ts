import { sql, type RawBuilder } from "kysely";
import { decisive, type Understood, type Wanted } from "#modules/search/index.ts";
import { mostSteps, stepsOf } from "./steps.ts";
import { areaOf, nameOf } from "./wish-conditions.store.ts";

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

const weakWeight = 0.1;

/** How well an entry answers the words, from 0 to 1. */
export function worthOfAnswers(understood: Understood): RawBuilder<unknown> {
  const { wanted } = understood;
  if (wanted.length === 0) return sql`0.5`;
  const strong = new Set(decisive(understood));
  const weights = wanted.map((each) => (strong.has(each) ? 1 : weakWeight));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const parts = wanted.map((each, index) => {
    const worths = stepsOf(each).map(({ worth }) => (worth * (weights[index] ?? 0)) / sum);
    return sql`coalesce((${worths}::float8[])[a.answers[${sql.lit(index + 1)}]], 0)`;
  });
  return sql`(${sql.join(parts, sql` + `)})`;
}

/** The name of the quarter itself counts more than the Stadtbezirk around it. */
export function nearness({ wishes }: Understood): RawBuilder<unknown> {
  const area = areaOf(wishes);
  return area ? sql`case when h.words @@ ${nameOf(area)}::tsquery then 0.1 else 0 end` : sql`0`;
}
