import { z } from "zod";

/** Where the choice of the house is kept (platform.settings). */
export const requirementKey = "identity.second-factor";
export const Requirement = z.object({ roles: z.array(z.string()) });

/** The catalogue and the figures are open to everybody; whoever works with nothing else may do with a password. */
const freeByDefault = ["editor", "planner"];

/** The roles that need a second factor: as the house chose, or else every role but that of the open catalogue. */
export function rolesInNeed(all: readonly string[], chosen: unknown): readonly string[] {
  const read = Requirement.safeParse(chosen);
  return all.filter((role) => (read.success ? read.data.roles.includes(role) : !freeByDefault.includes(role)));
}

/** In a demo everybody may try a second factor, and nobody has to. */
export const needsFactor = (roles: readonly string[], chosen: unknown, demo: boolean): boolean =>
  !demo && rolesInNeed(roles, chosen).length > 0;
