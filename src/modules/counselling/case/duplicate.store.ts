import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { type Described, type LikeCase, looksAlike } from "./duplicate.ts";

/** At most so many are shown; more are no help to whoever compares. */
const most = 5;

/** Cases that may be the same person's, only among those the actor may read: foreign offices answer nothing. */
export async function listLikeCases(tx: Transaction, sought: Described): Promise<LikeCase[]> {
  const digits = [sought.phone, sought.mobile]
    .map((each) => (each ?? "").replaceAll(/\D/g, "").slice(-5))
    .filter((each) => each.length === 5);
  const { rows } = await sql<LikeCase>`
    select c.id, c.number, c.state, c.closed_on, p.first_name, p.last_name, p.birth_date, p.phone, p.mobile
    from counselling.cases c join people.door_persons p on p.id = c.person_id
    where p.birth_date = ${sought.birthDate}::date
      or left(platform.fold(p.last_name), 1) = left(platform.fold(${sought.lastName}), 1)
      or exists (select from unnest(${digits}::text[]) d where replace(p.phone_digits, ' ', '') like '%' || d || '%')
    order by c.closed_on is not null, c.opened_on desc`.execute(tx);
  return rows.filter((each) => looksAlike(sought, each)).slice(0, most);
}
