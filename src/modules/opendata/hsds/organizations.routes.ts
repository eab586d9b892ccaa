import type { Context } from "hono";
import { data } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { listLocationsOf } from "./locations.store.ts";
import { fullOrganization, organizationAsHsds, type PublishedOrganization } from "./organization.ts";
import { listOrganizations, listOrganizationsById } from "./organizations.store.ts";
import { pageOf, type Page } from "./page.ts";
import { OrganizationsQuery, readQuery } from "./parameters.ts";
import { askedId, known, publisherOf } from "./reading.ts";

export async function listOrganizationPage(c: Context<Env>, parameters: URLSearchParams): Promise<Page<object>> {
  const query = readQuery(OrganizationsQuery, parameters);
  const { rows, total } = await listOrganizations(c.var.world.public, query);
  const contents = query.full === "true" ? await wholeOf(c, rows) : rows.map(organizationAsHsds);
  return pageOf<object>(contents, total, query);
}

export async function showOrganization(c: Context<Env>): Promise<Response> {
  const id = askedId(c);
  const found = known((await listOrganizationsById(c.var.world.public, [id])).get(id));
  const [whole] = await wholeOf(c, [found]);
  return data(c, known(whole));
}

async function wholeOf(c: Context<Env>, organizations: readonly PublishedOrganization[]) {
  const { world } = c.var;
  const publisher = publisherOf(world);
  const ids = organizations.map(({ id }) => id);
  const locations = await listLocationsOf(world.public, ids);
  return organizations.map((each) => fullOrganization(each, locations.get(each.id) ?? [], publisher));
}
