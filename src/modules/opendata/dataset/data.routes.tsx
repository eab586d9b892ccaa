import { Hono } from "hono";
import { publicPage } from "#frame/public-page.tsx";
import { answer } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { opendataDe as t } from "../texts/opendata-de.ts";
import { catalogueOf } from "./catalogue.ts";
import { DataPage } from "./data.page.tsx";
import { sourcesOf } from "./datasets.routes.ts";
import { countEntries } from "./records.store.ts";

/** The page that explains the open data, and the catalogue that portals collect. */
export const dataRoutes = new Hono<Env>()
  .get("/daten", async (c) => {
    const { world } = c.var;
    const { city, environment } = world;
    const counts = await countEntries(world.public, world.clock.today());
    const columns = Object.fromEntries(Object.entries(sourcesOf(world)).map(([key, each]) => [key, each.columns]));
    return publicPage(c, {
      title: t["opendata.data.here"],
      description: t["opendata.data.lead"]({ city: city.name }),
      content: <DataPage {...{ city, counts, columns }} isDemo={environment.DEMO} />,
    });
  })
  .get("/daten/katalog.jsonld", (c) =>
    answer(c, JSON.stringify(catalogueOf(c.var.world)), { type: "application/ld+json", open: true }),
  );
