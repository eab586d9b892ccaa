import type { Policy } from "#platform/policy/policy.ts";

const queue = [
  "directory.report.list",
  "directory.report.read",
  "directory.report.take",
  "directory.report.answer",
  "directory.report.close",
  "directory.report.reopen",
];

/** Contact data of readers: whoever looks after the catalogue answers them, nobody else sees them. */
export const reportsQueuePolicy: Policy = [
  { role: "editor", may: queue },
  { role: "admin", may: queue },
  { role: "system", may: ["directory.report.erase-contacts", "directory.report.erase-texts"] },
];
