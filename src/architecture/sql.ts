import { isTesting, kindOf } from "./kind.ts";
import type { Modules } from "./modules.ts";
import { found, lineAt, nameOf, piecesOf, textOf, type Source, type SyntaxNode } from "./source.ts";

const kyselyCalls = /^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto)$/;

const isSql = ({ type, tag, callee }: SyntaxNode): boolean =>
  (type === "TaggedTemplateExpression" && nameOf(tag) === "sql") || (type === "CallExpression" && kyselyCalls.test(nameOf(callee)));

/** Only a store speaks SQL, and the platform's part that is the database. */
export function sqlOutsideStores(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => kindOf(path) !== "store" && !isTesting(path) && !path.startsWith("src/platform/database/"))
    .flatMap(({ path, text, nodes }) =>
      nodes.filter(isSql).map(({ start }) => found(path, lineAt(text, start), "holds SQL, which belongs into a store")),
    );
}

/** The SQL of a module names its own schema, functions of the platform, and `door_*` or `*_facts` where modules.json allows it. */
export function foreignTables(sources: readonly Source[], modules: Modules): readonly string[] {
  return sources
    .filter(({ path }) => kindOf(path) === "store" && path.startsWith("src/modules/"))
    .flatMap((source) => {
      const here = source.path.split("/")[2] ?? "";
      return namesInSql(source, [...Object.keys(modules), "platform", "jobs"])
        .filter(({ schema, name, called }) => !mayName({ here, schema, name, called }, modules))
        .map(({ schema, name, line }) => found(source.path, line, `${here} may not name ${schema}.${name}`));
    });
}

interface Named {
  readonly schema: string;
  readonly name: string;
  readonly called: boolean;
}

function mayName({ here, schema, name, called }: Named & { readonly here: string }, modules: Modules): boolean {
  if (schema === here) return true;
  if (schema === "platform") return called;
  const own = modules[here];
  if (!own?.uses.includes(schema)) return false;
  return /^door_?[A-Za-z]/.test(name) || (own.readsFacts === true && /(_f|F)acts$/.test(name));
}

/** `schema.table` in SQL templates, and in the strings that Kysely takes. */
function namesInSql({ text, nodes }: Source, schemas: readonly string[]): readonly (Named & { readonly line: number })[] {
  const inTemplate = new RegExp(String.raw`(?<![\w.'"])(${schemas.join("|")})\.(\w+)(\s*\()?`, "g");
  const inString = new RegExp(String.raw`^(${schemas.join("|")})\.(\w+)(?: as \w+)?$`, "g");
  return nodes.flatMap((node) => {
    const line = lineAt(text, node.start);
    const literal = textOf(node);
    const pieces = node.type === "TemplateLiteral" ? piecesOf(node).map((each) => each.replace(/--.*$/gm, "")) : [];
    const matches = literal === undefined ? pieces.flatMap((each) => [...each.matchAll(inTemplate)]) : [...literal.matchAll(inString)];
    return matches.map(([, schema = "", name = "", call]) => ({ schema, name, called: call !== undefined, line }));
  });
}
