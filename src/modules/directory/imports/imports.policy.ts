import type { Policy } from "#platform/policy/policy.ts";

const work = [
  "directory.import.list",
  "directory.import.read",
  "directory.import.rows",
  "directory.import.upload",
  "directory.import.map",
  "directory.import.decide",
  "directory.import.order",
  "directory.import.apply",
  "directory.import.undo",
  "directory.import.discard",
];

/** Whoever edits the catalogue may read whole lists into it. The product itself carries out what they ordered. */
export const importsPolicy: Policy = [
  { role: "editor", may: work },
  { role: "admin", may: work },
  { role: "system", may: [...work, "directory.import.erase"] },
];
