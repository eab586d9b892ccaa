import type { Policy } from "#platform/policy/policy.ts";

const desk = [
  "directory.freshness.show",
  "directory.freshness.phone-list",
  "directory.freshness.confirm-by-phone",
  "directory.freshness.remind",
];

/**
 * Partners have no account: they answer through the link of a mail. Their answer is kept by the public part, and what it
 * changes in the catalogue is done by the product in the name of the link.
 */
export const freshnessPolicy: Policy = [
  { role: "public", may: ["directory.freshness.answer", "directory.freshness.report"] },
  { role: "partner", may: ["directory.freshness.confirm-by-link"] },
  { role: "editor", may: desk },
  { role: "admin", may: [...desk, "directory.freshness.show-rhythm", "directory.freshness.set-rhythm"] },
  { role: "system", may: ["directory.freshness.remind", "directory.link.erase"] },
];
