import { isTesting } from "./kind.ts";
import type { Modules } from "./modules.ts";
import { found, type Import, type Source } from "./source.ts";

/** The parts of the house and which others each may use; what stands in no list may use all of them. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  law: ["law", "platform"],
  platform: ["platform", "law"],
  ui: ["ui"],
  frame: ["frame", "ui", "platform"],
  modules: ["modules", "frame", "ui", "platform", "law"],
  demo: ["demo", "modules", "frame", "ui", "platform", "law"],
};

/** Imports across the parts that are right all the same, each with its reason. */
export const allowedCrossings: readonly (readonly [from: RegExp, to: RegExp, reason: string])[] = [
  [/^src\/(demo|commands|app|server)/, /^cities\//, "the demo city is loaded from here"],
  [/^src\/modules\/places\/area\//, /^cities\//, "areas of a city are read, matched and drawn here"],
  [/^src\/platform\/web\/world\.ts$/, /^cities\/city\.ts$/, "the type of the settings of a city"],
  [/^src\/ui\/texts\/texts\.ts$/, /^src\/platform\/texts\//, "languages and the type of texts are the same everywhere"],
  [/^src\/platform\/web\/world\.ts$/, /^src\/ui\/icons\/icons\.ts$/, "the type of an icon's name, for the staff menu"],
];

/** The part of the house to which a path belongs. */
const partOf = (path: string): string => /^src\/([\w-]+)/.exec(path)?.[1] ?? path.split("/")[0] ?? "";
const moduleOf = (path: string): string | undefined => /^src\/modules\/([\w-]+)\//.exec(path)?.[1];
const isOurs = (path: string): boolean => /^(src|cities)\//.test(path);

/** Platform and ui know no module, frame neither, and nobody but the listed files knows a city. */
export function crossedParts(sources: readonly Source[]): readonly string[] {
  return everyImport(sources, (from, { to, line }) => {
    const [here, there] = [partOf(from), partOf(to)];
    const parts = mayUse[here];
    if (here === there || !isOurs(to) || (parts ? parts.includes(there) : there !== "cities")) return undefined;
    if (allowedCrossings.some(([source, target]) => source.test(from) && target.test(to))) return undefined;
    return found(from, line, `${here} may not use ${to}`);
  });
}

/** Another module is imported at its door, and only where modules.json says so; `app.ts`, demo and commands see all doors. */
export function behindDoors(sources: readonly Source[], modules: Modules): readonly string[] {
  return everyImport(sources, (from, { to, line }) => {
    const [here, there] = [moduleOf(from), moduleOf(to)];
    if (there === undefined || here === there) return undefined;
    if (to !== `src/modules/${there}/index.ts`) return found(from, line, `reaches behind the door of ${there}: ${to}`);
    if (here === undefined || modules[here]?.uses.includes(there)) return undefined;
    return found(from, line, `${here} may not use ${there}; modules.json says so`);
  });
}

/** Which module uses which, as the code has it. */
export function usedModules(sources: readonly Source[]): Readonly<Record<string, readonly string[]>> {
  const uses: Record<string, string[]> = {};
  for (const { path, imports } of sources.filter((each) => !isTesting(each.path))) {
    const here = moduleOf(path);
    if (here === undefined) continue;
    const others = imports.flatMap(({ to }) => moduleOf(to) ?? []).filter((each) => each !== here);
    uses[here] = [...new Set([...(uses[here] ?? []), ...others])];
  }
  return uses;
}

function everyImport(
  sources: readonly Source[],
  judge: (from: string, each: Import) => string | undefined,
): readonly string[] {
  return sources
    .filter(({ path }) => !isTesting(path))
    .flatMap(({ path, imports }) => imports.flatMap((each) => judge(path, each) ?? []));
}
