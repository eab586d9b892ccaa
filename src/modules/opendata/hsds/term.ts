import { opendataDe as t } from "../texts/opendata-de.ts";
import { partId } from "./parts.ts";

/** The lists of words that entries are sorted by. */
export const taxonomies = ["themen", "stadtbezirke", "ortsarten"] as const;
export type TaxonomyKey = (typeof taxonomies)[number];

export const taxonomyId = (key: TaxonomyKey): string => partId("taxonomy", key);

/** A word of such a list. */
export interface Term {
  readonly id: string;
  readonly taxonomy: TaxonomyKey;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
}

export const kindTermId = (kind: string): string => partId("kind", kind);

const kinds = [
  "seniorenbuero",
  "begegnungszentrum",
  "begegnungsstaette",
  "weiterer_ort",
  "beratung",
  "gruppe",
  "sonstiger_ort",
] as const;

export const kindName = (kind: (typeof kinds)[number], office: string): string =>
  kind === "seniorenbuero" ? office : t[`opendata.kind.${kind}`];

/** The kinds of places are words of the program, not rows; the office is called as the city calls it. */
export const kindTerms = (office: string): Term[] =>
  kinds.map((kind) => ({
    id: kindTermId(kind),
    taxonomy: "ortsarten",
    code: kind,
    name: kindName(kind, office),
    parentId: null,
  }));

export const taxonomyAsHsds = (key: TaxonomyKey) => ({
  id: taxonomyId(key),
  name: t[`opendata.taxonomy.${key}`],
  description: t[`opendata.taxonomy.${key}.text`],
  version: "1",
});

export const termAsHsds = ({ id, taxonomy, code, name, parentId }: Term) => ({
  id,
  code: `${taxonomy}:${code}`,
  name,
  description: t["opendata.term.text"]({ name, taxonomy: t[`opendata.taxonomy.${taxonomy}`] }),
  parent_id: parentId ?? undefined,
  taxonomy: t[`opendata.taxonomy.${taxonomy}`],
  taxonomy_id: taxonomyId(taxonomy),
  language: "de",
});

/** The entry bears this word. */
export const attributeOf = (term: Term, id: string, entity: string) => ({
  id: partId("attribute", id, term.id),
  link_id: id,
  link_entity: entity,
  taxonomy_term_id: term.id,
  taxonomy_term: termAsHsds(term),
});

/** The term and all that stand below it. */
export function withBelow(terms: readonly Term[], id: string): string[] {
  const below = terms.filter(({ parentId }) => parentId === id);
  return [id, ...below.flatMap((each) => withBelow(terms, each.id))];
}
