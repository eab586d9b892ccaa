import { type Actor, inScope } from "#platform/policy/actor.ts";
import type { Policy } from "#platform/policy/policy.ts";

/** An event is changed by the offices that hold it, each of them. */
export const ofHoldingOffice = (actor: Actor, { offices }: { readonly offices: readonly string[] }): boolean =>
  offices.some((office) => inScope(actor, "stadtbezirk", office));

const work = [
  "network.event.edit",
  "network.event.choose",
  "network.event.change",
  "network.event.hosts",
  "network.event.register",
  "network.event.hold",
  "network.event.cancel",
  "network.event.replan",
  "network.event.undo",
  "network.event.remove",
];

/** All offices see each other's events. */
export const eventPolicy: Policy<{ readonly offices: readonly string[] }> = [
  { role: "counsellor", may: ["network.event.show"] },
  { role: "management", may: ["network.event.show"] },
  { role: "counsellor", may: work, when: ofHoldingOffice },
];

const look = ["network.event.list", "network.event.export"];

export const eventsPolicy: Policy = [
  { role: "counsellor", may: [...look, "network.event.own-day", "network.event.prepare", "network.event.plan"] },
  { role: "management", may: look },
];
