import { isTesting, kindOf } from "./kind.ts";
import { found, isNode, lineAt, nameOf, nodesIn, piecesOf, textOf, type Source, type SyntaxNode } from "./source.ts";

const looksLikeKey = /^[a-z]+(\.[a-z0-9-]+)+$/;

/** A file of German sentences. Their keys begin with the name of their module: "offers.list.title". */
export const isGerman = ({ path }: Source): boolean => /\/texts\/([\w-]+-)?de\.ts$/.test(path);

export const keysIn = ({ nodes }: Source): readonly string[] =>
  nodes
    .filter(({ type }) => type === "Property")
    .flatMap(({ key }) => textOf(key) ?? [])
    .filter((key) => looksLikeKey.test(key));

/** Two files that define one key: the later import would win, unseen. */
export function keysTwice(sources: readonly Source[]): readonly string[] {
  const places = sources.filter(isGerman).flatMap((file) => keysIn(file).map((key) => ({ key, path: file.path })));
  return [...Map.groupBy(places, ({ key }) => key)]
    .filter(([, all]) => all.length > 1)
    .map(([key, all]) => `${key} stands in ${all.map(({ path }) => path).join(" and ")}`);
}

/** Sentences that nobody says. A key counts as said when code names it, whole or put together: `offers.price.${kind}`. */
export function unsaidKeys(sources: readonly Source[]): readonly string[] {
  const code = sources.filter(({ path }) => kindOf(path) !== "texts" && !isTesting(path)).flatMap(({ nodes }) => nodes);
  const literals = new Set(code.flatMap((node) => textOf(node) ?? []));
  const patterns = code.flatMap((node) => (node.type === "TemplateLiteral" ? patternOf(piecesOf(node)) : []));
  const isSaid = (key: string) => literals.has(key) || patterns.some((pattern) => pattern.test(key));
  return sources.filter(isGerman).flatMap((file) =>
    keysIn(file)
      .filter((key) => !isSaid(key))
      .map((key) => found(file.path, 1, `${key} is never said`)),
  );
}

/** Only templates that begin with a module's name: `${a}.${b}` would match everything. */
function patternOf(pieces: readonly string[]): RegExp[] {
  if (!/^[a-z]+\.[a-z0-9.-]*$/.test(pieces[0] ?? "") || !pieces.every((each) => /^[\w.-]*$/.test(each))) return [];
  return [new RegExp(`^${pieces.map((each) => each.replaceAll(".", String.raw`\.`)).join("[\\w.-]+")}$`)];
}

/** Reasons that code gives – to `refuse`, `Refusal`, a schema – must have a sentence, or a person reads "Das geht so nicht". */
export function muteReasons(sources: readonly Source[], sentences: ReadonlySet<string>): readonly string[] {
  const mute = sources
    .filter(({ path }) => !isTesting(path))
    .flatMap(({ path, text, nodes }) =>
      nodes
        .flatMap((node) => [...nodesIn(reasonGiven(node))])
        .filter((node) => looksLikeKey.test(textOf(node) ?? "") && !sentences.has(textOf(node) ?? ""))
        .map((node) => found(path, lineAt(text, node.start), `${textOf(node)} has no sentence`)),
    );
  return [...new Set(mute)];
}

const checks =
  /^(string|number|int|date|enum|literal|min|max|length|regex|refine|email|url|uuid|positive|nonnegative|gt|gte|lt|lte)$/;

/** Where a reason may stand: what `refuse` and `Refusal` are given, `reason:` and `message:`, the checks of a schema. */
function reasonGiven(node: SyntaxNode): unknown {
  const given = Array.isArray(node["arguments"]) ? node["arguments"] : [];
  const callee = nameOf(node["callee"]);
  if (/^(refuse|Refusal)$/.test(callee)) return given[0];
  if (node.type === "Property" && /^(reason|message|error)$/.test(nameOf(node["key"]))) return node["value"];
  return isNode(node["callee"]) && node["callee"].type === "MemberExpression" && checks.test(callee) ? given : [];
}

/** German writes … and „…“; ... and "…" are a typewriter's. Lines to be typed at a console stay as they are. */
export const typewriterSigns = (sources: readonly Source[]): readonly string[] =>
  sources.filter(isGerman).flatMap(({ path, text, nodes }) =>
    nodes.flatMap((node) => {
      const words = textOf(node) ?? (node.type === "TemplateLiteral" ? piecesOf(node).join("x") : "");
      if (words.includes("...")) return [found(path, lineAt(text, node.start), "... instead of …")];
      const straight = /"|'\p{L}*\p{Ll}\p{L}*'/u.test(words) && !/\b(create|alter|grant)\b/i.test(words);
      return straight ? [found(path, lineAt(text, node.start), "straight quotes around words")] : [];
    }),
  );
