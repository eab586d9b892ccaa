import { createHash, randomBytes } from "node:crypto";

/** A session ends after this long without a click, and in any case after a working day. */
export const idleMilliseconds = 2 * 60 * 60 * 1000;
export const absoluteMilliseconds = 12 * 60 * 60 * 1000;
/** Between password and second factor nobody needs longer. */
export const halfwayMilliseconds = 10 * 60 * 1000;
/** So long counts that somebody proved that it is them, before an export or a deletion asks again. */
export const confirmedMilliseconds = 5 * 60 * 1000;

/** "password": the second factor is still to come. "set-up": one must be set up before anything else. */
export const stages = ["password", "set-up", "full"] as const;
export type Stage = (typeof stages)[number];

/** With what somebody came in: password alone, app, recovery code, passkey, the city's sign-in. */
export const methods = ["password", "app", "code", "key", "sso"] as const;
export type Method = (typeof methods)[number];

export const newSessionToken = (): string => randomBytes(32).toString("base64url");

/** Only this is stored: whoever reads the database cannot sign in with it. */
export const hashOfToken = (token: string): Buffer => createHash("sha256").update(token).digest();

interface Times {
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly stage: Stage;
}

export function sessionHolds({ createdAt, seenAt, stage }: Times, now: Date): boolean {
  const age = now.getTime() - createdAt.getTime();
  if (stage === "password") return age < halfwayMilliseconds;
  return now.getTime() - seenAt.getTime() < idleMilliseconds && age < absoluteMilliseconds;
}

export const isConfirmed = ({ confirmedAt }: { readonly confirmedAt: Date }, now: Date): boolean =>
  now.getTime() - confirmedAt.getTime() < confirmedMilliseconds;

/** Only a path of our own staff area: a foreign address here would be an open redirect. */
export const ownPath = (path: string): string =>
  /^\/arbeit(\/[\w/-]*)?(\?[\w%=&+.-]*)?$/.test(path) ? path : "/arbeit";
