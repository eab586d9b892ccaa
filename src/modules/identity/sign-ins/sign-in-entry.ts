import type { Method } from "../session/session.ts";

export const outcomes = [
  "signed-in",
  "refused",
  "signed-out",
  "confirmed",
  "session-ended",
  "password-changed",
  "reset-asked",
  "factor-added",
  "factor-removed",
  "factors-reset",
  "codes-made",
  "sso-linked",
] as const;
export type Outcome = (typeof outcomes)[number];

/** One line of the list of sign-ins: what happened at the door, with what, on which device. No address of the net. */
export interface SignInEntry {
  readonly accountId: string | null;
  readonly outcome: Outcome;
  readonly method?: Method | null;
  readonly device?: string;
  readonly now: Date;
}

export interface ListedSignIn {
  readonly id: string;
  readonly at: Date;
  readonly outcome: Outcome;
  readonly method: Method | null;
  readonly device: string;
  /** Null when nobody has the address that was typed. */
  readonly name: string | null;
}
