import type { Policy } from "#platform/policy/policy.ts";

/** Everybody may say that something is wrong; no account is needed. */
export const reportPolicy: Policy = [{ role: "public", may: ["directory.report.add"] }];
