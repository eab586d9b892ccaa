import type { Policy } from "#platform/policy/policy.ts";

/** Institutions: known to everybody who plans or edits. Who speaks for them: to those who counsel, and the Geschäftsstelle. */
const look = ["network.partner.list", "network.partner.show", "network.partner.export"];
const work = [
  "network.partner.prepare",
  "network.partner.add",
  "network.partner.change",
  "network.partner.confirm",
  "network.partner.end",
  "network.partner.revive",
  "network.partner.duplicates",
  "network.partner.compare",
  "network.partner.merge",
  "network.partner.unmerge",
  "network.partner-person.add",
  "network.partner-person.leave",
  "network.partner-agreement.add",
  "network.partner-agreement.end",
  "network.partner-contact.add",
];

/** Partners belong to the city, not to one office: every counsellor keeps them up to date. */
export const networkPolicy: Policy = [
  { role: "counsellor", may: [...look, ...work] },
  { role: "management", may: look },
  { role: "planner", may: look },
  { role: "editor", may: look },
  { role: "system", may: ["network.partner.erase"] },
];
