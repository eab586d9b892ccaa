import type { Policy } from "#platform/policy/policy.ts";

const desk = ["directory.workspace.show", "directory.workspace.gallery", "directory.catalogue.list"];

/** The outbox holds addresses of people who wrote to us: only the Verwaltung looks after it. */
export const workspacePolicy: Policy = [
  { role: "editor", may: desk },
  { role: "admin", may: [...desk, "directory.mail.list", "directory.mail.send-again"] },
  { role: "system", may: ["directory.mail.erase"] },
];
