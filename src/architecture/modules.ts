import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import written from "./modules.json" with { type: "json" };

/** Three levels of trust; all but the open catalogue have forced row-level security (ADR 0010). */
const Module = z.strictObject({
  purpose: z.string().min(1),
  trust: z.enum(["catalogue", "personal", "sozialdaten"]),
  /** Whose door it may import, and whose `door_*` views its SQL may name. */
  uses: z.array(z.string()),
  /** Only for figures: its SQL may name the `*_facts` views of the modules that it uses. */
  readsFacts: z.boolean().optional(),
});
export type Module = z.infer<typeof Module>;
export type Modules = Readonly<Record<string, Module>>;

export const modules: Modules = z.record(z.string(), Module).parse(written);

export const root = join(import.meta.dirname, "../..");

/** Modules that have code; the others are planned, and only their place in the house is known. */
export const builtModules: readonly string[] = Object.keys(modules).filter((name) =>
  existsSync(join(root, "src/modules", name)),
);

/** Whatever is reached by following `next` from a module comes back to it. */
export function circles(next: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const reaches = (from: string, goal: string, seen: ReadonlySet<string>): boolean =>
    (next[from] ?? []).some(
      (each) => each === goal || (!seen.has(each) && reaches(each, goal, new Set([...seen, each]))),
    );
  return Object.keys(next).filter((name) => reaches(name, name, new Set()));
}
