import type { Db } from "#platform/database/connect.ts";

/** A Seniorenbüro: who to call for a district. */
export interface Office {
  readonly slug: string;
  readonly name: string;
  readonly traeger: string | null;
  readonly stadtbezirkId: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly openingText: string | null;
  readonly example: boolean;
}

/** The offices of a district, real ones and those with a phone number first; of the whole city without one. */
export async function listOffices(db: Db, stadtbezirkId?: string): Promise<Office[]> {
  return db
    .selectFrom("places.places as p")
    .leftJoin("places.organisations as g", "g.id", "p.traegerId")
    .select([
      "p.slug",
      "p.name",
      "g.name as traeger",
      "p.stadtbezirkId",
      "p.phone",
      "p.email",
      "p.street",
      "p.postcode",
    ])
    .select(["p.town", "p.openingText", "p.example"])
    .where("p.kind", "=", "seniorenbuero")
    .where("p.status", "=", "aktiv")
    .$if(stadtbezirkId !== undefined, (query) => query.where("p.stadtbezirkId", "=", stadtbezirkId ?? ""))
    .orderBy("p.example")
    .orderBy((order) => order("p.phone", "is", null))
    .orderBy("p.name")
    .execute();
}

const kept = new WeakMap<Db, { readonly offices: Promise<readonly Office[]>; readonly until: number }>();

/** The office to call for a district, from memory: lists ask for it with every page, and it changes once a year. */
export async function officeOf(db: Db, stadtbezirkId: string | undefined): Promise<Office | undefined> {
  if (stadtbezirkId === undefined) return undefined;
  let known = kept.get(db);
  if (!known || known.until < Date.now()) {
    known = { offices: listOffices(db), until: Date.now() + 60_000 };
    kept.set(db, known);
    known.offices.catch(() => kept.delete(db));
  }
  return (await known.offices).find((office) => office.stadtbezirkId === stadtbezirkId);
}
