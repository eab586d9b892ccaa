import { z } from "zod";
import type { Db } from "#platform/database/connect.ts";
import { findSetting } from "#platform/settings/settings.store.ts";

/** Databases of before say nothing about `demo`; migration 0009 did it for them. */
const Chosen = z.object({ id: z.string(), demo: z.boolean() });

/** Which city this database is for, and whether its entries are those of the demo. */
export async function chosenCity(db: Db): Promise<z.infer<typeof Chosen> | undefined> {
  const found = await findSetting(db, "city");
  return found === undefined ? undefined : Chosen.parse(found);
}
