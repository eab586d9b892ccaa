import type { Context } from "hono";
import { foldedWords } from "#platform/texts/fold.ts";
import { data } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { cut, type Page } from "./page.ts";
import { readQuery, TaxonomiesQuery, TaxonomyTermsQuery } from "./parameters.ts";
import { askedId, known } from "./reading.ts";
import { taxonomies, taxonomyAsHsds, taxonomyId, termAsHsds } from "./term.ts";
import { listTerms } from "./terms.store.ts";

export function listTaxonomyPage(_: Context<Env>, parameters: URLSearchParams): Page<object> {
  const query = readQuery(TaxonomiesQuery, parameters);
  const found = taxonomies.map(taxonomyAsHsds).filter(({ name }) => hasWords(name, query.search));
  return cut(found, query);
}

export function showTaxonomy(c: Context<Env>): Response {
  const id = askedId(c);
  return data(c, known(taxonomies.map(taxonomyAsHsds).find((each) => each.id === id)));
}

export async function listTermPage(c: Context<Env>, parameters: URLSearchParams): Promise<Page<object>> {
  const query = readQuery(TaxonomyTermsQuery, parameters);
  const found = (await allTerms(c)).filter(
    ({ name, taxonomy, parentId }) =>
      hasWords(name, query.search) &&
      (query.taxonomy_id === undefined || taxonomyId(taxonomy) === query.taxonomy_id) &&
      (query.parent_id === undefined || parentId === query.parent_id) &&
      (query.top_only === "false" || parentId === null),
  );
  return cut(found.map(termAsHsds), query);
}

export async function showTerm(c: Context<Env>): Promise<Response> {
  const id = askedId(c);
  return data(c, termAsHsds(known((await allTerms(c)).find((each) => each.id === id))));
}

const allTerms = ({ var: { world } }: Context<Env>) => listTerms(world.public, world.city.officeWord.one);

/** Each word must begin a word of the name. */
function hasWords(name: string, search: string | undefined): boolean {
  if (search === undefined) return true;
  const wanted = foldedWords(search);
  const words = foldedWords(name);
  return wanted.length > 0 && wanted.every((each) => words.some((word) => word.startsWith(each)));
}
