import { sql, type RawBuilder } from "kysely";
import { hoursOfWish, spanOfWish, type Wish } from "#modules/search/index.ts";
import { datesBetween, weekdayOf, type LocalDate } from "#platform/dates/local-date.ts";
import { areaOf, nameOf } from "./wishes.ts";

/** What the dates of an offer must be like. Without a wish it is the same statement, so that the database knows it already. */
export function dateConditions(wishes: readonly Wish[], today: LocalDate): RawBuilder<unknown> {
  const [day] = wishes.flatMap((wish) => (wish.kind === "day" ? [wish.value] : []));
  const [zeit] = wishes.flatMap((wish) => (wish.kind === "zeit" ? [wish.value] : []));
  const [weekday = null] = wishes.flatMap((wish) => (wish.kind === "weekday" ? [wish.value] : []));
  const span = day && spanOfWish(day, today);
  const [begins, ends] = zeit ? hoursOfWish[zeit] : [null, null];
  return sql`d.day >= ${span?.from ?? today} and d.day <= coalesce(${span?.to ?? null}::date, 'infinity')
    and coalesce(d.weekday = ${weekday}::smallint, ${weekday}::smallint is null)
    and (${begins}::time is null or d.starts >= ${begins}::time and d.starts < ${ends}::time)`;
}

/** Whether an entry lies in the part of the city, or bears its name. */
export function areaCondition(wishes: readonly Wish[], alias: "p"): RawBuilder<unknown> {
  const area = areaOf(wishes);
  if (!area) return sql`true`;
  const [id, words] = [sql.ref(`${alias}.stadtbezirkId`), sql.ref(`${alias}.words`)];
  return sql`(${id} = any (${[...area.stadtbezirkIds]}::uuid[]) or ${words} @@ ${nameOf(area)}::tsquery)`;
}

/** On which weekdays a date must be, as the index of offers knows them; null when any will do. */
export function weekdaysOf(wishes: readonly Wish[], today: LocalDate): readonly string[] | null {
  const [day] = wishes.flatMap((wish) => (wish.kind === "day" ? [wish.value] : []));
  const [weekday] = wishes.flatMap((wish) => (wish.kind === "weekday" ? [wish.value] : []));
  if (weekday !== undefined) return [String(weekday)];
  if (day === undefined) return null;
  const { from, to } = spanOfWish(day, today);
  return [...new Set(datesBetween(from, to).map((each) => String(weekdayOf(each))))];
}
