import { isTesting, kindOf } from "./kind.ts";
import { found, isNode, lineAt, nameOf, type Source, type SyntaxNode } from "./source.ts";

export const mostLines = 200;

/** A file that grows is split by thing; tests and texts are free. */
export function longFiles(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => !["test", "texts"].includes(kindOf(path)))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => found(path, lines, `has ${lines} lines; split it by thing`));
}

/** Types hold without force: no `any`, no `!`. */
export const forcedTypes = (sources: readonly Source[]): readonly string[] =>
  inNodes(sources, ({ type }) => {
    if (type === "TSAnyKeyword") return "any gives up on the type";
    return type === "TSNonNullExpression" ? "! claims what the type does not know" : undefined;
  });

/** The Content Security Policy forbids both; an island adds its handlers in the browser. */
export const inlineParts = (sources: readonly Source[]): readonly string[] =>
  inNodes(
    sources.filter(({ path }) => path.endsWith(".tsx") && kindOf(path) !== "island" && !isTesting(path)),
    ({ type, name, attributes }) => {
      if (type !== "JSXOpeningElement" || !/^[a-z]/.test(nameOf(name)) || !Array.isArray(attributes)) return undefined;
      const names = attributes.filter(isNode).map((attribute) => nameOf(attribute["name"]));
      const inline = names.find((each) => /^(style|on[A-Z]\w*)$/.test(each));
      return inline && `${inline} stands in the page itself`;
    },
  );

// Written so that this file does not find itself.
const later = /\b(TO[D]O|FI[X]ME|X[X]X)\b/;
const silenced = /(eslint|oxlint)-disable|@ts-(ignore|expect-error|nocheck)/;

/** What is to be done is an issue with an owner; whoever silences a check says why after `--`. */
export const leftovers = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => {
      if (later.test(line)) return [found(path, index + 1, "is for later; file an issue")];
      const silent = silenced.test(line) && !/--\s*\S+/.test(line) && path !== "src/architecture/plain-code.ts";
      return silent ? [found(path, index + 1, "silences a check without a reason after --")] : [];
    }),
  );

function inNodes(sources: readonly Source[], judge: (node: SyntaxNode) => string | undefined): readonly string[] {
  return sources.flatMap(({ path, text, nodes }) =>
    nodes.flatMap((node) => {
      const why = judge(node);
      return why === undefined ? [] : [found(path, lineAt(text, node.start), why)];
    }),
  );
}
