import { sql, type RawBuilder } from "kysely";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { leastWeight } from "./freshness.ts";

/** `freshnessWeight` as the database counts it for `confirmed_on` and `review_on` of a row; a test compares the two. */
export function weighFreshness(alias: string, today: LocalDate): RawBuilder<number> {
  const confirmed = sql.ref(`${alias}.confirmed_on`);
  const review = sql.ref(`${alias}.review_on`);
  return sql`case
    when ${confirmed} is null or ${review} is null then ${sql.lit(leastWeight)}
    when ${review} >= ${today}::date then 1
    else greatest(${sql.lit(leastWeight)}, power(2::float8, -(${today}::date - ${review})::float8 / greatest(1, ${review} - ${confirmed}))) end`;
}
