import { inScope } from "#platform/policy/actor.ts";
import type { Policy } from "#platform/policy/policy.ts";

/** Whose figures are asked for; null: those of the whole city. */
export interface FiguresOf {
  readonly office: string | null;
}

/** An office sees its own figures; whoever leads or plans sees all, with small numbers hidden. */
export const officeFiguresPolicy: Policy<FiguresOf> = [
  {
    role: "counsellor",
    may: ["reports.office.show"],
    when: (actor, { office }) => inScope(actor, "stadtbezirk", office),
  },
  { role: "management", may: ["reports.office.show"] },
  { role: "planner", may: ["reports.office.show"] },
];

/** How much lies on whom is seen by those who lead, and by nobody else. */
export const workloadPolicy: Policy = [
  { role: "management", may: ["reports.workload.show", "reports.workload.names"] },
];
