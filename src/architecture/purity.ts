import { isTesting, kindOf, type Kind } from "./kind.ts";
import { found, isNode, lineAt, nameOf, type Import, type Source, type SyntaxNode } from "./source.ts";

/** Where names of files say what they may do. In the platform these are the folders of plain rules. */
const ruled = /^src\/(modules|frame|ui|law|demo)\/|^src\/platform\/(dates|geo|money|texts|policy|refusal|imports)\//;

const pureKinds: readonly Kind[] = ["pure", "policy", "texts", "component", "page"];
/** Parts of Node that only compute; of `node:crypto` whatever is no chance. */
const computing = /^node:(path|url|util|zlib|crypto)$/;
const chance = /^(random|getRandom|generate|webcrypto|argon2)/;
const database = /^(kysely|pg|pg-boss|pg-copy-streams)$|^src\/platform\/(database|journal|jobs|limits)\/(?!ids\.ts)/;
const clocks = ["Date.now", "Math.random", "performance.now", "crypto.randomUUID", "crypto.getRandomValues"];

/** Files that do more than their name says, each with its reason. */
export const allowedImpurities: Readonly<Record<string, string>> = {
  "src/frame/error-pages.tsx": "the number of a fault is chance, so that it tells nothing",
  "src/law/law-file.ts": "the one reader of the law's files",
  "src/modules/identity/account/breached-passwords.ts": "the one reader of the list of stolen passwords",
  "src/modules/identity/account/password.ts": "salt is chance by nature",
  "src/modules/identity/factor/codes/recovery-codes.ts": "codes are chance by nature",
  "src/modules/identity/factor/seal.ts": "a seal needs a number used once",
  "src/modules/identity/session/session.ts": "tokens are chance by nature",
  "src/modules/search/words/words-file.ts": "the one reader of the words",
  "src/platform/dates/clock.ts": "the one clock",
  "src/platform/texts/current-locale.ts": "the language of a request surrounds everything that is said in it",
  "src/ui/assets.ts": "reads once what the build made",
};

/** A file without suffix knows no database, no disk, no net, no store, no clock and no chance; pages and policies neither. */
export function impurities(
  sources: readonly Source[],
  except: Readonly<Record<string, string>> = allowedImpurities,
): readonly string[] {
  const doors = doorsOf(sources);
  return sources
    .filter(({ path }) => ruled.test(path) && pureKinds.includes(kindOf(path)) && !isTesting(path) && !(path in except))
    .flatMap((source) => [...impureImports(source, doors), ...ownClocks(source)]);
}

function impureImports({ path, imports }: Source, doors: ReturnType<typeof doorsOf>): readonly string[] {
  return imports
    .filter(({ typeOnly }) => !typeOnly)
    .flatMap((each) => {
      const why = whyImpure(each, doors);
      return why === undefined ? [] : [found(path, each.line, `${kindOf(path)} imports ${why}`)];
    });
}

function whyImpure({ to, names }: Import, doors: ReturnType<typeof doorsOf>): string | undefined {
  if (to.startsWith("node:") && (!computing.test(to) || names.some((name) => chance.test(name)))) return to;
  if (database.test(to)) return `the database: ${to}`;
  if (kindOf(to) === "store") return `a store: ${to}`;
  const store = names.find((name) => kindOf(doors.get(`${to} ${name}`) ?? "") === "store");
  return store === undefined ? undefined : `a store: ${store} of ${to}`;
}

/** From which file each export of a door comes. */
function doorsOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const doors = sources.filter(({ path }) => kindOf(path) === "door");
  return new Map(
    doors.flatMap(({ path, imports }) =>
      imports.flatMap(({ to, names }) => names.map((name): [string, string] => [`${path} ${name}`, to])),
    ),
  );
}

function ownClocks({ path, text, nodes }: Source): readonly string[] {
  return nodes
    .filter(isClock)
    .map(({ start }) => found(path, lineAt(text, start), "has a clock or a chance of its own"));
}

function isClock(node: SyntaxNode): boolean {
  const given = node["arguments"];
  if (node.type === "NewExpression")
    return nameOf(node["callee"]) === "Date" && Array.isArray(given) && given.length === 0;
  if (node.type !== "MemberExpression" || !isNode(node["object"])) return false;
  return clocks.includes(`${nameOf(node["object"])}.${nameOf(node["property"])}`) || isTemporalNow(node);
}

const isTemporalNow = (node: SyntaxNode): boolean =>
  nameOf(node["object"]) === "Temporal" && nameOf(node["property"]) === "Now";
