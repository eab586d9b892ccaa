import { z } from "zod";

export const AccountId = z.uuid().brand<"AccountId">();
export const roles = ["editor", "admin", "counsellor", "management", "planner", "data-protection"] as const;
export type Role = (typeof roles)[number];

/** Where an account works: Stadtbezirke, sites and houses by id, employers by id, modules by name. No module named: all. */
export const scopeKinds = ["stadtbezirk", "site", "employer", "place", "module"] as const;
export type Scopes = Readonly<Partial<Record<(typeof scopeKinds)[number], readonly string[]>>>;

/** Somebody who works with the product. */
export type Account = {
  readonly id: z.infer<typeof AccountId>;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly active: boolean;
  readonly demo: boolean;
  readonly roles: readonly Role[];
  readonly scopes?: Scopes;
  /** In words, for colleagues: office and employer. */
  readonly workplace?: string | null;
};
