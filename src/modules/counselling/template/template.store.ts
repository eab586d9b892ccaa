import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { ContactTemplate } from "./template.ts";

/** Row-level security shows those of the actor's own offices. */
export async function listTemplates(tx: Transaction): Promise<ContactTemplate[]> {
  const { rows } = await sql<ContactTemplate>`select * from counselling.contact_templates order by name, id`.execute(
    tx,
  );
  return rows;
}

export async function findTemplate(tx: Transaction, id: string): Promise<ContactTemplate> {
  const { rows } = await sql<ContactTemplate>`select * from counselling.contact_templates where id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

/** False when the office has one of this name. */
export async function addTemplate(tx: Transaction, template: ContactTemplate): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("counselling.contactTemplates")
    .values({ ...template, themeKeys: [...template.themeKeys] })
    .onConflict((conflict) => conflict.columns(["officeId", "name"]).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows !== 0n;
}

export async function deleteTemplate(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom("counselling.contactTemplates").where("id", "=", id).execute();
}
