import type { Actor } from "./actor.ts";

/** One line of the table: who may do what, and – where it depends on the record – only when. */
export interface Permission<Subject = unknown> {
  readonly role: string;
  readonly may: readonly string[];
  readonly when?: (actor: Actor, subject: Subject) => boolean;
}

/** Who may do what with a subject: a table that a data protection officer can read. */
export type Policy<Subject = unknown> = readonly Permission<Subject>[];

export function allows<Subject>(policy: Policy<Subject>, actor: Actor, deed: string, subject: Subject): boolean {
  return (
    inModules(actor, deed) &&
    policy.some(
      ({ role, may, when }) =>
        actor.roles.includes(role) && may.includes(deed) && (when === undefined || when(actor, subject)),
    )
  );
}

/** Whether this person may do the deed at least on some subjects: decides what a menu shows. */
export function mayEver<Subject>(policy: Policy<Subject>, actor: Actor, deed: string): boolean {
  return inModules(actor, deed) && policy.some(({ role, may }) => actor.roles.includes(role) && may.includes(deed));
}

/** Who is limited to some modules does nothing in the others; everybody may leave. */
function inModules({ scopes }: Actor, deed: string): boolean {
  const modules = scopes?.["module"] ?? [];
  const [module = ""] = deed.split(".", 1);
  return modules.length === 0 || module === "identity" || modules.includes(module);
}
