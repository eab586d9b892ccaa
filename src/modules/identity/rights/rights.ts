import { z } from "zod";
import { optionalText, severalOf } from "#platform/action/input.ts";
import { AccountId, roles, type Role, scopeKinds } from "../account/account.ts";

const pair = z.string().regex(new RegExp(`^(?:${scopeKinds.join("|")}):[^,:]{1,100}$`), "identity.rights.no-scope");

/** What somebody may do, and where. */
export const Rights = z.object({
  accountId: AccountId,
  roles: severalOf(z.enum(roles, "identity.rights.no-role")),
  scopes: severalOf(pair),
  workplace: optionalText(150),
});

export interface AccountRights {
  readonly id: string;
  readonly name: string;
  readonly workplace: string | null;
  readonly roles: readonly Role[];
  /** "kind:id". */
  readonly scopes: readonly string[];
}
