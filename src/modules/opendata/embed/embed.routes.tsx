import { Hono, type Context } from "hono";
import { localised } from "#frame/address.ts";
import { publicPage } from "#frame/public-page.tsx";
import { readingOf } from "#frame/reading.ts";
import { listDates, listThemes, readDateList, resolveDates } from "#modules/offers/index.ts";
import { cityMap, findPlaceBySlug, understandQuery } from "#modules/places/index.ts";
import { direction } from "#platform/texts/locale.ts";
import { answer } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { Document, renderPage } from "#ui/page.tsx";
import { embedTexts as t } from "../texts/embed.ts";
import { EmbedPage } from "./embed.page.tsx";
import { EmbeddedListPage } from "./embedded-list.page.tsx";
import { embedPath, mostDates, sizes, type Choice } from "./frame-line.ts";

/** Lists for the websites of associations, and the page that explains how to get one. */
export const embedRoutes = new Hono<Env>().get("/einbetten", showBuilder).get(embedPath, showList);

async function readList(c: Context<Env>) {
  const { world } = c.var;
  const [map, themes] = await Promise.all([cityMap(world.public, world.city), listThemes(world.public)]);
  const { filter, ignored } = readDateList(new URL(c.req.url).searchParams, map, themes);
  const short = { ...filter, seite: 1, vergangen: false, groesse: Math.min(filter.groesse, mostDates) };
  const where = filter.stadtbezirk ?? filter.nahe ?? world.city.name;
  return { map, themes, filter: short, ignored, title: t["opendata.embed.list"]({ where }) };
}

async function showList(c: Context<Env>): Promise<Response> {
  const { public: db, environment, city, clock } = c.var.world;
  const { map, themes, filter, ignored, title } = await readList(c);
  const today = clock.today();
  const place = filter.ort === undefined ? undefined : await findPlaceBySlug(db, filter.ort);
  const understood = await understandQuery(c.var.world, filter.q);
  const resolving = { map, themes, placeId: place?.id ?? null, today, understood };
  const { rows } = await listDates(db, resolveDates(filter, resolving));
  const query = new URL(c.req.url).searchParams;
  for (const name of ["groesse", "seite", "vergangen"]) query.delete(name);
  const { locale, large, contrast } = readingOf(c);
  const base = environment.BASE_URL + localised("/", locale).replace(/\/$/, "");
  const all = query.size === 0 ? `${base}/angebote` : `${base}/angebote?${query}`;
  const html = renderPage(
    <Document look="public" lang={locale} dir={direction(locale)} {...{ title, large, contrast }} unlisted>
      <EmbeddedListPage
        {...{ title, rows, today, all, base }}
        city={city.name}
        ignored={ignored.map(({ value }) => value.slice(0, 60))}
      />
    </Document>,
  );
  return answer(c, html, { type: "text/html" });
}

async function showBuilder(c: Context<Env>): Promise<Response> {
  const { environment } = c.var.world;
  const { map, themes, filter, title } = await readList(c);
  const choice: Choice = {
    stadtbezirk: filter.stadtbezirk,
    kategorie: filter.kategorie,
    preis: filter.kostenlos ? "kostenlos" : undefined,
    barrierefrei: filter.barrierefrei ? "ja" : undefined,
    groesse: sizes.find((size) => size >= filter.groesse && c.req.query("groesse") !== undefined) ?? 10,
  };
  const base = environment.BASE_URL + localised("/", readingOf(c).locale).replace(/\/$/, "");
  const stadtbezirke = map.stadtbezirke.map(({ name }) => name);
  return publicPage(c, {
    title: t["opendata.embed.title"],
    description: t["opendata.embed.lead"],
    content: <EmbedPage {...{ base, choice, title, themes, stadtbezirke }} />,
  });
}
