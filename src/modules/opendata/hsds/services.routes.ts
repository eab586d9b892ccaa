import type { Context } from "hono";
import { data } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { fullService, listedService } from "./full-service.ts";
import { pageOf, type Page } from "./page.ts";
import { readQuery, ServicesQuery } from "./parameters.ts";
import { askedId, known, publisherOf } from "./reading.ts";
import { minimalService } from "./service.ts";
import { listServices, listServicesById } from "./services.store.ts";
import { organizationsOf, surroundingsOf } from "./surroundings.store.ts";
import { listTerms } from "./terms.store.ts";

export async function listServicePage(c: Context<Env>, parameters: URLSearchParams): Promise<Page<object>> {
  const { world } = c.var;
  const query = readQuery(ServicesQuery, parameters);
  const publisher = publisherOf(world);
  const { rows, total } = await listServices(world.public, query, await listTerms(world.public, publisher.office));
  if (query.minimal === "true") return pageOf(rows.map(minimalService), total, query);
  if (query.full === "true") {
    const around = await surroundingsOf(world.public, rows, publisher.today);
    return pageOf(
      rows.map((row) => fullService(row, around, publisher)),
      total,
      query,
    );
  }
  const around = await organizationsOf(world.public, rows);
  return pageOf(
    rows.map((row) => listedService(row, around, publisher)),
    total,
    query,
  );
}

export async function showService(c: Context<Env>): Promise<Response> {
  const { world } = c.var;
  const publisher = publisherOf(world);
  const rows = await listServicesById(world.public, [askedId(c)]);
  const around = await surroundingsOf(world.public, rows, publisher.today);
  return data(c, fullService(known(rows[0]), around, publisher));
}
