import { createHash } from "node:crypto";
import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import { Refusal } from "#platform/refusal/refusal.ts";

export interface NewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
  readonly createdBy: string;
}

/** Keeps a file in the database, in the transaction of the deed that brought it; gives its id. */
export async function putFile(tx: Transaction, { content, ...file }: NewFile): Promise<string> {
  const id = newId();
  const bytes = Buffer.from(content);
  const sha256 = createHash("sha256").update(bytes).digest();
  await tx
    .insertInto("platform.files")
    .values({ id, ...file, content: bytes, sha256 })
    .execute();
  return id;
}

export async function readFile(
  tx: Transaction,
  id: string,
): Promise<{ readonly name: string; readonly content: Uint8Array }> {
  const found = await tx
    .selectFrom("platform.files")
    .select(["name", "content"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw new Refusal("platform.unknown", 404);
  return { name: found.name, content: new Uint8Array(found.content) };
}

export async function removeFiles(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom("platform.files").where("id", "in", ids).execute();
}
