import { createHash, randomBytes } from "node:crypto";

/** A session ends after this long without a click, and in any case after a working day. */
export const idleMilliseconds = 2 * 60 * 60 * 1000;
export const absoluteMilliseconds = 12 * 60 * 60 * 1000;

export const newSessionToken = (): string => randomBytes(32).toString("base64url");

/** Only this is stored: whoever reads the database cannot sign in with it. */
export const hashOfToken = (token: string): Buffer => createHash("sha256").update(token).digest();

export function sessionHolds(session: { readonly createdAt: Date; readonly seenAt: Date }, now: Date): boolean {
  return (
    now.getTime() - session.seenAt.getTime() < idleMilliseconds &&
    now.getTime() - session.createdAt.getTime() < absoluteMilliseconds
  );
}
