import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseAst } from "vitest/node";
import { root } from "./modules.ts";

/** A part of the syntax tree; which further fields it has depends on its type. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export interface Import {
  /** A path from the root of the project, or the name of a package. */
  readonly to: string;
  /** What is taken; empty where nothing is named (`import "…"`, `import()`, `export *`). */
  readonly names: readonly string[];
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface Source {
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly SyntaxNode[];
  readonly imports: readonly Import[];
}

export function readSource(path: string, text: string): Source {
  const nodes = [...nodesIn(parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }))];
  const imports = nodes.flatMap((node) => importOf(node, { path, text }));
  return { path, text, nodes, imports };
}

/** All code of these folders, tests included; generated files are nobody's to judge. */
export function sourcesUnder(...folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
    .filter((path) => !path.endsWith(".generated.ts"))
    .toSorted()
    .map((path) => readSource(path, readFileSync(join(root, path), "utf8")));
}

/** How a checker says what it found: where, then why. */
export const found = (path: string, line: number, why: string): string => `${path}:${line} ${why}`;

export const lineAt = (text: string, start: number): number => text.slice(0, start).split("\n").length;

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && "start" in value;

/** The node itself and all below it. */
export function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each);
  else if (isNode(value)) {
    yield value;
    for (const each of Object.values(value)) if (typeof each === "object" && each !== null) yield* nodesIn(each);
  }
}

const importing = ["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration", "ImportExpression"];

function importOf(node: SyntaxNode, { path, text }: { path: string; text: string }): Import[] {
  if (!importing.includes(node.type) || !isNode(node["source"])) return [];
  const specifier = textOf(node["source"]);
  if (specifier === undefined) return [];
  const parts = Array.isArray(node["specifiers"]) ? node["specifiers"].filter(isNode) : [];
  const isType = (part: SyntaxNode) => part["importKind"] === "type" || part["exportKind"] === "type";
  return [
    {
      to: resolved(specifier, path),
      names: parts.filter((part) => !isType(part)).map((part) => nameOf(part["imported"] ?? part["local"])),
      typeOnly: isType(node) || (parts.length > 0 && parts.every(isType)),
      line: lineAt(text, node.start),
    },
  ];
}

function resolved(specifier: string, from: string): string {
  if (specifier.startsWith(".")) return normalize(join(dirname(from), specifier));
  if (specifier.startsWith("#cities/")) return specifier.slice(1);
  if (specifier.startsWith("#src/")) return specifier.slice(1);
  return specifier.startsWith("#") ? `src/${specifier.slice(1)}` : specifier;
}

/** The text of a string literal. */
export const textOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === "Literal" && typeof node["value"] === "string" ? node["value"] : undefined;

/** The name of an identifier, or of the last part of `a.b.c`. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return "";
  if (typeof node["name"] === "string") return node["name"];
  return node.type === "MemberExpression" ? nameOf(node["property"]) : "";
}

/** The fixed pieces of a template, in their order. */
export const piecesOf = (template: unknown): readonly string[] =>
  isNode(template) && Array.isArray(template["quasis"])
    ? template["quasis"].filter(isNode).map(({ value }) => (isRaw(value) ? value.raw : ""))
    : [];

const isRaw = (value: unknown): value is { readonly raw: string } =>
  typeof value === "object" && value !== null && "raw" in value && typeof value.raw === "string";
