import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { day } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { type Keeper, type Person, PersonId } from "./person.ts";

const columns = [
  "id",
  "purpose",
  "salutation",
  "firstName",
  "lastName",
  "birthDate",
  "language",
  "street",
  "postcode",
  "town",
  "areaId",
  "phone",
  "mobile",
  "email",
  "restrictedOn",
  "diedOn",
  "example",
  "version",
] as const;

export async function addPerson(tx: Transaction, person: Person & Keeper): Promise<void> {
  await tx.insertInto("people.persons").values(person).execute();
}

/** Unknown and foreign are one: row-level security shows what the actor may see. */
export async function findPerson(tx: Transaction, id: string): Promise<Person> {
  const found = await tx.selectFrom("people.persons").select(columns).where("id", "=", id).executeTakeFirst();
  if (!found) throw new Refusal("platform.unknown", 404);
  const { birthDate, restrictedOn, diedOn } = found;
  return {
    ...found,
    id: PersonId.parse(found.id),
    birthDate: birthDate === null ? null : day(birthDate),
    restrictedOn: restrictedOn === null ? null : day(restrictedOn),
    diedOn: diedOn === null ? null : day(diedOn),
  };
}

/** Refuses when somebody else saved since `version` was read: nobody's work is lost unseen. */
export async function savePerson(
  tx: Transaction,
  { id, version, ...changes }: Pick<Person, "id" | "version"> & Partial<Person>,
): Promise<void> {
  const saved = await tx
    .updateTable("people.persons")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("people.person.changed-meanwhile", 409);
}

/** The record goes with the matter that it is kept for: to another office, to both employers of a tandem. */
export async function keepPerson(tx: Transaction, id: string, keeper: Partial<Keeper>): Promise<void> {
  await tx.updateTable("people.persons").set(keeper).where("id", "=", id).execute();
}

export async function erasePersons(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .deleteFrom("people.persons")
      .where("id", "in", [...ids])
      .execute();
}

/** The record leaves the sight of whoever moves it: allowed for this one record until the transaction ends. */
export async function letPersonGo(tx: Transaction, id: string): Promise<void> {
  await sql`select set_config('app.gives_away_person', ${id}, true)`.execute(tx);
}
