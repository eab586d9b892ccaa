import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { type CaseQuery, casesPerPage, type sortings } from "./case-query.ts";
import type { Case } from "./case.ts";

export interface ListedCase extends Pick<Case, "id" | "number" | "state" | "urgency" | "openedOn" | "lastContactOn"> {
  readonly version: number;
  readonly firstName: string | null;
  readonly lastName: string;
  readonly responsible: string | null;
  /** The next Wiedervorlage. */
  readonly dueOn: LocalDate | null;
}

export interface CaseFilter extends Pick<
  CaseQuery,
  "q" | "stand" | "eile" | "thema" | "pruefen" | "wochen" | "was" | "von" | "bis"
> {
  /** Only those that this account is responsible for. */
  readonly responsibleId: string | undefined;
  readonly today: LocalDate;
}

export interface CasePage {
  readonly nach: (typeof sortings)[number];
  readonly page: number;
}

interface Counted {
  readonly total: number;
}

const orders: Readonly<Record<(typeof sortings)[number], RawBuilder<unknown>>> = {
  faellig: sql`due_on nulls last, c.urgency = 'dringend' desc, c.urgency = 'bald' desc, p.last_name`,
  name: sql`platform.fold(p.last_name), p.first_name`,
  kontakt: sql`c.last_contact_on nulls first`,
  aufgenommen: sql`c.opened_on desc`,
};

/**
 * Shows exactly what `casePolicy` lets this person read (row-level security); the test beside this file compares the two.
 * LIKE is not leakproof, so the words are looked for after the policy has narrowed the rows to an office or two.
 */
export async function listCases(
  tx: Transaction,
  filter: CaseFilter,
  { nach, page }: CasePage,
): Promise<{ readonly total: number; readonly cases: readonly ListedCase[] }> {
  const from = sql`from counselling.cases c join people.door_persons p on p.id = c.person_id where ${conditions(filter)}`;
  const { rows } = await sql<ListedCase & Counted>`
    select c.id, c.number, c.version, c.state, c.urgency, c.opened_on, c.last_contact_on, p.first_name, p.last_name,
      (select g.name from identity.door_colleagues() g where g.id = c.responsible_id) as responsible,
      (select min(f.due_on) from counselling.follow_ups f where f.case_id = c.id and f.done_on is null) as due_on, count(*) over () as total
    ${from} order by ${orders[nach]}, c.id limit ${casesPerPage} offset ${(page - 1) * casesPerPage}`.execute(tx);
  const [first] = rows;
  if (first || page === 1) return { total: first?.total ?? 0, cases: rows };
  // Behind the last page no row says how many there are.
  const counted = await sql<Counted>`select count(*) as total ${from}`.execute(tx);
  return { total: counted.rows[0]?.total ?? 0, cases: [] };
}

/** Those of these cases that this person may read, in the order given. */
export async function listCasesById(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly Pick<ListedCase, "id" | "number" | "firstName" | "lastName">[]> {
  const { rows } = await sql<Pick<ListedCase, "id" | "number" | "firstName" | "lastName">>`
    select c.id, c.number, p.first_name, p.last_name
    from unnest(${[...ids]}::uuid[]) with ordinality wanted (id, place)
    join counselling.cases c on c.id = wanted.id join people.door_persons p on p.id = c.person_id order by wanted.place`.execute(
    tx,
  );
  return rows;
}

function conditions({ q, stand, eile, thema, pruefen, wochen, responsibleId, today, ...span }: CaseFilter) {
  const counted = countedIn(span);
  const all = [
    // Whoever looks for somebody finds them among the closed cases too.
    stand !== undefined
      ? sql`c.state = ${stand}`
      : q === "" && counted === undefined
        ? sql`c.state <> 'abgeschlossen'`
        : sql`true`,
    counted ?? false,
    responsibleId !== undefined && sql`c.responsible_id = ${responsibleId}`,
    eile !== undefined && sql`c.urgency = ${eile}`,
    thema !== undefined &&
      sql`exists (select from counselling.case_themes x where x.case_id = c.id and x.theme_key = ${thema})`,
    q !== "" && matching(q),
    pruefen === "ueberfaellig" &&
      sql`exists (select from counselling.follow_ups f where f.case_id = c.id and f.done_on is null and f.due_on < ${today}::date)`,
    pruefen === "ohne-kontakt" && sql`coalesce(c.last_contact_on, c.opened_on) < ${addDays(today, -7 * wochen)}::date`,
    pruefen === "ohne-einwilligung" &&
      sql`not exists (select from counselling.consents x where x.case_id = c.id and x.scope = 'speichern'
        and x.withdrawn_on is null and (x.valid_until is null or x.valid_until >= ${today}::date))`,
  ].filter((each) => each !== false);
  return sql.join(all, sql` and `);
}

/** As the yearly figures count: open on at least one day, taken up, or closed in the span. */
function countedIn({ was, von, bis }: Pick<CaseFilter, "was" | "von" | "bis">): RawBuilder<unknown> | undefined {
  if (was === undefined || von === undefined || bis === undefined) return undefined;
  const within = { neu: sql`c.opened_on`, abgeschlossen: sql`c.closed_on` };
  if (was !== "begleitet") return sql`${within[was]} between ${von}::date and ${bis}::date`;
  return sql`exists (select from counselling.case_periods x where x.case_id = c.id
    and x.opened_on <= ${bis}::date and (x.closed_on is null or x.closed_on >= ${von}::date))`;
}

/** By name, number of the case, or digits of a telephone. */
function matching(words: string): RawBuilder<unknown> {
  const digits = words.replaceAll(/\D/g, "");
  const phone = digits.length > 3 ? sql`or replace(p.phone_digits, ' ', '') like ${`%${digits}%`}` : sql``;
  const names = words
    .split(/\s+/)
    .map((word) => sql`p.folded like '%' || platform.fold(${word.replaceAll(/[\\%_]/g, "")}) || '%'`);
  return sql`(c.number = ${words} or (${sql.join(names, sql` and `)}) ${phone})`;
}
