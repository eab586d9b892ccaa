import type { Policy } from "#platform/policy/policy.ts";

/** "sign-in" is whoever stands before the sign-in page. */
export const signInPolicy: Policy = [
  { role: "sign-in", may: ["identity.session.sign-in"] },
  { role: "editor", may: ["identity.session.sign-out"] },
  { role: "admin", may: ["identity.session.sign-out"] },
];
