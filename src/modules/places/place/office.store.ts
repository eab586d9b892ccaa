import type { Db } from "#platform/database/connect.ts";

/** A Seniorenbüro: who to call for a district. */
export interface Office {
  readonly slug: string;
  readonly name: string;
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
    .selectFrom("places.places")
    .select(["slug", "name", "stadtbezirkId", "phone", "email", "street", "postcode", "town", "openingText", "example"])
    .where("kind", "=", "seniorenbuero")
    .where("status", "=", "aktiv")
    .$if(stadtbezirkId !== undefined, (query) => query.where("stadtbezirkId", "=", stadtbezirkId ?? ""))
    .orderBy("example")
    .orderBy((order) => order("phone", "is", null))
    .orderBy("name")
    .execute();
}
