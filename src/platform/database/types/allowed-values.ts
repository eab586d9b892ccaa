/**
 * The values that a check constraint allows, as PostgreSQL prints `x in ('a', 'b')`, `x = 'a'`, or – for a list –
 * `x <@ array['a', 'b']`. Null for every other check: a pattern must not be taken for a value.
 */
export function allowedValues(check: string): readonly string[] | null {
  const bare = check.replace(/::(text|character varying|bpchar|integer|smallint|bigint)(\([0-9]+\))?(\[\])?/g, "");
  const inside = /^CHECK \((.*)\)( NOT VALID)?$/s.exec(bare)?.[1] ?? "";
  const claim = withoutParentheses(inside.replace(/^\(*\(?[\w"]+\)? IS NULL\) OR /, ""));
  const listed = /^\(*[\w"]+\)* (?:= ANY|<@) \(*ARRAY\[(.*?)\]\)*$/s.exec(claim)?.[1];
  const single = /^\(*[\w"]+\)* = ('(?:[^']|'')*'|-?\d+)\)*$/s.exec(claim)?.[1];
  return literals(listed ?? single ?? "");
}

function withoutParentheses(text: string): string {
  return text.replace(/^\(+/, "").replace(/\)+$/, "");
}

const literal = /'(?:[^']|'')*'|-?\d+/g;

/** Each value as TypeScript writes it; null unless the whole text is a list of literals. */
function literals(text: string): readonly string[] | null {
  const found = text.match(literal);
  if (!found || text.replace(literal, "").replace(/[(), ]/g, "") !== "") return null;
  return found.map((each) => (each.startsWith("'") ? JSON.stringify(each.slice(1, -1).replaceAll("''", "'")) : each));
}
