import type { Policy } from "#platform/policy/policy.ts";

/** "sign-in" is whoever stands before the sign-in page, "signed-in" whoever has passed it. */
export const signInPolicy: Policy = [
  { role: "sign-in", may: ["identity.session.sign-in"] },
  { role: "signed-in", may: ["identity.session.sign-out"] },
];

/** Accounts are looked after at the console of the machine. */
export const accountPolicy: Policy = [
  {
    role: "system",
    may: [
      "identity.account.create",
      "identity.account.change-password",
      "identity.account.end",
      "identity.account.erase",
      "identity.account.list",
      "identity.session.erase",
    ],
  },
];
