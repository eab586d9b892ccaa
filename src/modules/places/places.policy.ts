import type { Policy } from "#platform/policy/policy.ts";

const catalogue = [
  "places.place.read",
  "places.place.prepare",
  "places.place.history",
  "places.place.add",
  "places.place.change",
  "places.place.confirm",
  "places.place.close",
  "places.place.undo",
  "places.organisation.read",
  "places.organisation.prepare",
  "places.organisation.history",
  "places.organisation.add",
  "places.organisation.change",
  "places.organisation.confirm",
  "places.organisation.undo",
];

/** The catalogue is open: whoever edits it may edit all of it. */
export const placesPolicy: Policy = [
  { role: "editor", may: catalogue },
  { role: "admin", may: catalogue },
  { role: "system", may: ["places.city.create", "places.revision.erase"] },
];
