import { Hono, type Context, type MiddlewareHandler } from "hono";
import { takeTurn } from "#platform/limits/limits.store.ts";
import { data } from "#platform/web/answer.ts";
import { addressOf } from "#platform/web/visitor.ts";
import type { Env } from "#platform/web/world.ts";
import { answerList, type ListPage } from "./answer-list.ts";
import { describeApi } from "./openapi.ts";
import { listOrganizationPage, showOrganization } from "./organizations.routes.ts";
import { hsdsPath, resources, type Resource } from "./resources.ts";
import { listServiceAtLocationPage, showServiceAtLocation } from "./service-at-locations.routes.ts";
import { listServicePage, showService } from "./services.routes.ts";
import { listTaxonomyPage, listTermPage, showTaxonomy, showTerm } from "./taxonomies.routes.ts";

/** Ten a second for ten minutes: enough to read everything, entry by entry. Pages that are kept in memory do not count. */
const perProgram = { name: "opendata", allowed: 6000, seconds: 600 };

type Handler = (c: Context<Env>) => Response | Promise<Response>;

const handlers: Readonly<Record<Resource, { readonly list: ListPage; readonly single: Handler }>> = {
  services: { list: listServicePage, single: showService },
  service_at_locations: { list: listServiceAtLocationPage, single: showServiceAtLocation },
  organizations: { list: listOrganizationPage, single: showOrganization },
  taxonomies: { list: listTaxonomyPage, single: showTaxonomy },
  taxonomy_terms: { list: listTermPage, single: showTerm },
};

/** Answers and refusals may be read by programs in pages of other sites. */
const open: MiddlewareHandler<Env> = async (c, next) => {
  c.header("access-control-allow-origin", "*");
  c.header("access-control-expose-headers", "etag, retry-after");
  const { public: db, environment } = c.var.world;
  await takeTurn(db, perProgram, addressOf(c, environment.TRUST_PROXY));
  await next();
};

const showRoot: Handler = (c) => {
  const { BASE_URL } = c.var.world.environment;
  return data(c, {
    version: "3.1",
    profile: `${BASE_URL}/daten#hsds`,
    openapi_url: `${BASE_URL}${hsdsPath}/openapi.json`,
  });
};

const showDescription: Handler = (c) => {
  const { environment, city } = c.var.world;
  return data(c, describeApi({ base: environment.BASE_URL, city: city.name, email: city.email }));
};

/** The catalogue after Open Referral HSDS 3.1, read only. Each address also answers with a slash at its end. */
export const hsdsRoutes = new Hono<Env>()
  .use(`${hsdsPath}/*`, open)
  .get(`${hsdsPath}/openapi.json`, showDescription)
  .on("GET", both(hsdsPath), showRoot);
for (const name of resources) {
  const { list, single } = handlers[name];
  hsdsRoutes
    .on("GET", both(`${hsdsPath}/${name}`), (c) => answerList(c, list))
    .on("GET", both(`${hsdsPath}/${name}/:id`), single);
}

function both(path: string): string[] {
  return [path, `${path}/`];
}
