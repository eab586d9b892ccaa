import type { Modules } from "../modules.ts";
import { code, head, table } from "./markdown.ts";

/** Which modules there are, how far they are trusted, and whom each may use. */
export function moduleMap(modules: Modules, built: readonly string[]): string {
  const rows = Object.entries(modules).map(([name, { purpose, trust, uses, readsFacts }]) => [
    built.includes(name) ? `[${name}](../../src/modules/${name}/README.md)` : name,
    purpose,
    trust,
    trust === "catalogue" ? "no" : "forced",
    uses.map(code).join(", ") + (readsFacts ? " and their `*_facts` views" : ""),
    built.includes(name) ? "yes" : "planned",
  ]);
  const about =
    "A module imports another one only at its door (`index.ts`), and its SQL names only its own schema and the `door_*` views of those it may use.";
  return `${head("Modules", about)}\n${table(["Module", "Purpose", "Trust", "Row-level security", "May use", "Built"], rows)}`;
}
