import { Kysely, PostgresDialect } from "kysely";
import { startEmbedded } from "./embedded.ts";
import { openDatabase } from "./connect.ts";
const server = await startEmbedded({ dir: "/var/tmp/bt18" });
const o = openDatabase({ owner: server });
const plain = new Kysely<any>({ dialect: new PostgresDialect({ pool: o.pools.staff }) });
const id = "00000000-0000-7000-8000-000000000001";
const q = {
  pk: (db: any) => db.selectFrom("places.places").selectAll().where("id", "=", id).execute(),
  door: (db: any) => db.selectFrom("offers.dates as d").innerJoin("offers.offers as o", "o.id", "d.offer_id").leftJoin("places.door_places as p", "p.id", "d.place_id").select(["d.id", "o.title", "p.name", "p.stadtbezirk", "p.stop"]).where("d.day", ">=", "2026-01-01").where("d.stadtbezirk_id", "=", id).orderBy("d.day").orderBy("d.starts").orderBy("d.id").limit(20).execute(),
};
for (let round = 0; round < 3; round++)
  for (const [what, run] of Object.entries(q))
    for (const [name, db] of [["plain", plain], ["named", o.staff]] as const) {
      for (let i = 0; i < 200; i++) await run(db);
      let t = performance.now();
      for (let i = 0; i < 2000; i++) await run(db);
      const seq = (performance.now() - t) / 2000;
      t = performance.now();
      await Promise.all(Array.from({ length: 2000 }, () => run(db)));
      console.log(what, name, seq.toFixed(3), "ms; 2000 at once", (2000 / (performance.now() - t) * 1000).toFixed(0), "/s");
    }
await o.close();
await server.stop();
