import { z } from "zod";

export const AccountId = z.uuid().brand<"AccountId">();
export const roles = ["editor", "admin"] as const;
export type Role = (typeof roles)[number];

/** Somebody who works with the product. */
export type Account = {
  readonly id: z.infer<typeof AccountId>;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly active: boolean;
  readonly demo: boolean;
  readonly roles: readonly Role[];
};
