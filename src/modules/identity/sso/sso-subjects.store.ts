import type { Transaction } from "#platform/database/connect.ts";

interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

export async function accountOfSubject(tx: Transaction, { issuer, subject }: Subject): Promise<string | undefined> {
  const found = await tx
    .selectFrom("identity.ssoSubjects")
    .select("accountId")
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst();
  return found?.accountId;
}

/** Refused by the database when the account already stands for somebody else at this issuer; says whether it was put. */
export async function linkSubject(
  tx: Transaction,
  link: Subject & { readonly accountId: string; readonly now: Date },
): Promise<boolean> {
  const { now, ...subject } = link;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("identity.ssoSubjects")
    .values({ ...subject, linkedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function isLinked(tx: Transaction, accountId: string): Promise<boolean> {
  const found = await tx
    .selectFrom("identity.ssoSubjects")
    .select("issuer")
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return found !== undefined;
}

export async function unlinkSubject(tx: Transaction, accountId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("identity.ssoSubjects")
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
