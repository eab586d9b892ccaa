import { isTesting, kindOf } from "./kind.ts";
import type { Modules } from "./modules.ts";
import { found, isNode, lineAt, nameOf, piecesOf, textOf, type Source, type SyntaxNode } from "./source.ts";

const kyselyCalls = /^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto)$/;

const isSql = ({ type, tag, callee }: SyntaxNode): boolean =>
  (type === "TaggedTemplateExpression" && nameOf(tag) === "sql") ||
  (type === "CallExpression" && kyselyCalls.test(nameOf(callee)));

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

const takesTable = new RegExp(
  `${kyselyCalls.source}|^((inner|left|right|full|cross)(Join|JoinLateral)|using|from|table)$`,
);

/** `schema.table` in SQL templates, and in what Kysely's calls take. */
function namesInSql(
  { text, nodes }: Source,
  schemas: readonly string[],
): readonly (Named & { readonly line: number })[] {
  const inTemplate = new RegExp(String.raw`(?<![\w.'"])(${schemas.join("|")})\.(\w+)(\s*\()?`, "g");
  return nodes.flatMap((node) => {
    const line = lineAt(text, node.start);
    const matches = sqlTextsOf(node).flatMap((each) => [...each.replace(/--.*$/gm, "").matchAll(inTemplate)]);
    return matches.map(([, schema = "", name = "", call]) => ({ schema, name, called: call !== undefined, line }));
  });
}

function sqlTextsOf(node: SyntaxNode): readonly string[] {
  if (node.type === "TaggedTemplateExpression" && /^(sql|raw)$/.test(nameOf(node["tag"])))
    return piecesOf(node["quasi"]);
  if (node.type !== "CallExpression" || !Array.isArray(node["arguments"])) return [];
  if (/^(query|raw)$/.test(nameOf(node["callee"])))
    return node["arguments"].flatMap((each) => textOf(each) ?? piecesOf(each));
  if (!takesTable.test(nameOf(node["callee"]))) return [];
  const [first] = node["arguments"];
  const tables = isNode(first) && Array.isArray(first["elements"]) ? first["elements"] : [first];
  return tables.flatMap((each) => textOf(each) ?? piecesOf(each));
}
