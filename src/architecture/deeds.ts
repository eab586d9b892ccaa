import type { Registered } from "#platform/action/register.ts";
import { isTesting } from "./kind.ts";
import { found, isNode, lineAt, nameOf, textOf, type Source, type SyntaxNode } from "./source.ts";

export interface DeclaredDeed {
  readonly kind: "deed" | "view";
  readonly name: string;
  readonly path: string;
  readonly line: number;
}

/** Every `action({ name })` and `view({ name })` that the code has, whether or not the app imports it already. */
export function declaredDeeds(sources: readonly Source[]): readonly DeclaredDeed[] {
  return sources
    .filter(({ path }) => !isTesting(path) && !path.startsWith("src/platform/"))
    .flatMap(({ path, text, nodes }) =>
      nodes.filter(isDefinition).map((node) => ({
        kind: nameOf(node["callee"]) === "view" ? ("view" as const) : ("deed" as const),
        name: nameGiven(node) ?? "",
        path,
        line: lineAt(text, node.start),
      })),
    );
}

const isDefinition = (node: SyntaxNode): boolean =>
  node.type === "CallExpression" &&
  ["action", "view"].includes(nameOf(node["callee"])) &&
  nameGiven(node) !== undefined;

function nameGiven({ arguments: given }: SyntaxNode): string | undefined {
  const definition: unknown = Array.isArray(given) ? given[0] : undefined;
  if (!isNode(definition) || !Array.isArray(definition["properties"])) return undefined;
  const property = definition["properties"].filter(isNode).find((each) => nameOf(each["key"]) === "name");
  return textOf(property?.["value"]);
}

/** A deed is named module.thing.verb, once, by its own module. */
export function misnamedDeeds(deeds: readonly DeclaredDeed[]): readonly string[] {
  const seen = new Set<string>();
  return deeds.flatMap(({ name, path, line }) => {
    const owner = /^src\/(?:modules\/)?([\w-]+)\//.exec(path)?.[1];
    const again = seen.has(name);
    seen.add(name);
    if (again) return [found(path, line, `${name} is there twice`)];
    if (!/^[a-z]+\.[a-z-]+\.[a-z-]+$/.test(name)) return [found(path, line, `${name} is not module.thing.verb`)];
    return name.startsWith(`${owner}.`) ? [] : [found(path, line, `${name} does not belong to ${owner}`)];
  });
}

/** Roles that somebody can have: accounts', and those of nobody in particular. A new one is told to the data protection officer first. */
export const knownRoles: readonly string[] = [
  "public",
  "partner",
  "sign-in",
  "signed-in",
  "editor",
  "admin",
  "counsellor",
  "management",
  "planner",
  "data-protection",
  "system",
];

/** A policy that gives nobody the deed, or gives it to a role that does not exist. */
export function doubtfulPolicies(registered: readonly Registered[], roles = knownRoles): readonly string[] {
  return registered.flatMap(({ name, policy }) => {
    const strangers = policy
      .filter(({ role }) => !roles.includes(role))
      .map(({ role }) => `${name}: nobody is ${role}`);
    return policy.some(({ may }) => may.includes(name))
      ? strangers
      : [...strangers, `${name}: its policy gives it to nobody`];
  });
}

/** Deeds that a policy names and that do not exist: a typing error there takes a right away, unseen. */
export function unknownDeeds(registered: readonly Registered[]): readonly string[] {
  const known = new Set(registered.map(({ name }) => name));
  const named = registered.flatMap(({ policy }) => policy.flatMap(({ may }) => may));
  return [...new Set(named)].filter((name) => !known.has(name));
}
