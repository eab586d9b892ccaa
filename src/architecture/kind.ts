const suffixes = [
  "store",
  "action",
  "view",
  "page",
  "routes",
  "job",
  "import",
  "island",
  "policy",
  "test",
  "fixtures",
] as const;

/** What a file may do, as its name says: its suffix; `door`, `texts`, `component`; without any of these it is `pure`. */
export type Kind = (typeof suffixes)[number] | "door" | "texts" | "component" | "pure";

export function kindOf(path: string): Kind {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const suffix = suffixes.find((each) => new RegExp(`\\.${each}\\.tsx?$`).test(name));
  if (suffix) return suffix;
  if (name === "index.ts") return "door";
  if (/\/texts\/([\w-]+-)?(de|en|tr|ru|pl|uk|ar)\.ts$/.test(path)) return "texts";
  return name.endsWith(".tsx") ? "component" : "pure";
}

/** Tests and what only they use may reach everywhere. */
export const isTesting = (path: string): boolean =>
  ["test", "fixtures"].includes(kindOf(path)) ||
  /^src\/(architecture|proof)\//.test(path) ||
  ["src/platform/database/testing.ts", "src/platform/web/testing-world.ts"].includes(path);
