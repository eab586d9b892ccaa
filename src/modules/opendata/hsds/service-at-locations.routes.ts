import type { Context } from "hono";
import { data } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { linkAsHsds, serviceAtLocation, type ServicePlace } from "./full-service.ts";
import { pageOf, type Page } from "./page.ts";
import { readQuery, ServiceAtLocationsQuery } from "./parameters.ts";
import { askedId, known, publisherOf } from "./reading.ts";
import { findServiceAtLocation, listServiceAtLocations, listServicesById } from "./services.store.ts";
import { surroundingsOf } from "./surroundings.store.ts";
import { listTerms } from "./terms.store.ts";

export async function listServiceAtLocationPage(c: Context<Env>, parameters: URLSearchParams): Promise<Page<object>> {
  const { world } = c.var;
  const query = readQuery(ServiceAtLocationsQuery, parameters);
  const terms = await listTerms(world.public, world.city.officeWord.one);
  const { rows, total } = await listServiceAtLocations(world.public, query, terms);
  const contents = query.full === "true" ? await wholeOf(c, rows) : rows.map(linkAsHsds);
  return pageOf<object>(contents, total, query);
}

export async function showServiceAtLocation(c: Context<Env>): Promise<Response> {
  const place = known(await findServiceAtLocation(c.var.world.public, askedId(c)));
  const [whole] = await wholeOf(c, [place]);
  return data(c, known(whole));
}

async function wholeOf(c: Context<Env>, places: readonly ServicePlace[]) {
  const { world } = c.var;
  const publisher = publisherOf(world);
  const offers = await listServicesById(
    world.public,
    places.map(({ serviceId }) => serviceId),
  );
  const around = await surroundingsOf(world.public, offers, publisher.today);
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  return places.flatMap((place) => {
    const offer = byId.get(place.serviceId);
    return offer ? [serviceAtLocation(place, offer, around, publisher)] : [];
  });
}
