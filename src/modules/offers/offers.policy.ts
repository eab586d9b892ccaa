import type { Policy } from "#platform/policy/policy.ts";

const catalogue = [
  "offers.offer.read",
  "offers.offer.prepare",
  "offers.offer.add",
  "offers.offer.change",
  "offers.offer.publish",
  "offers.offer.pause",
  "offers.offer.end",
  "offers.offer.confirm",
  "offers.offer.copy",
  "offers.offer.undo",
  "offers.offer.history",
  "offers.series.preview",
  "offers.series.add",
  "offers.series.change",
  "offers.series.remove",
  "offers.date.list",
  "offers.date.read",
  "offers.date.cancel",
  "offers.date.cancel-span",
  "offers.date.move",
  "offers.date.restore",
];

/** The catalogue is open: whoever edits it may edit all of it. */
export const offersPolicy: Policy = [
  { role: "editor", may: catalogue },
  { role: "admin", may: catalogue },
  { role: "system", may: ["offers.dates.extend", "offers.revision.erase"] },
];
