import { sql } from "kysely";
import type { ScopeSource } from "#modules/identity/index.ts";
import { listStadtbezirke } from "../area/stadtbezirke.store.ts";
import type { Transaction } from "#platform/database/connect.ts";

type Choices = Awaited<ReturnType<ScopeSource["list"]>>;

const housesOf =
  (kind: string) =>
  async (tx: Transaction): Promise<Choices> =>
    (
      await sql<Choices[number]>`
      select id, name from places.places where kind = ${kind} and status = 'aktiv' order by name`.execute(tx)
    ).rows;

/** Where accounts can work: offices by Stadtbezirk, their sites, meeting centres. */
export const scopeSources: readonly ScopeSource[] = [
  { kind: "stadtbezirk", list: listStadtbezirke },
  { kind: "site", list: housesOf("seniorenbuero") },
  { kind: "place", list: housesOf("begegnungszentrum") },
];
