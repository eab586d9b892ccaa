import { event } from "#platform/action/events.ts";

/** Somebody's work here is about to end. `atOnce`: the access must end today, whatever is left. */
export interface AccountEnding {
  readonly accountId: string;
  readonly atOnce: boolean;
}

/** Raised before: whoever knows of unfinished work may refuse. */
export const accountEnding = event<AccountEnding>("identity.account.ending");
