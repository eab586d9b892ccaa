import { Hono, type Context } from "hono";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { understandQuery } from "#modules/places/index.ts";
import { fitsQr, qrOf } from "#ui/pictures/qr-of.ts";
import type { Env, World } from "#platform/web/world.ts";
import { readSearch } from "../search/search.ts";
import { rankedSearch } from "../search/ranked-search.store.ts";
import { keptTexts as t } from "../texts/kept.ts";
import { slugOf } from "./add-more.tsx";
import { keptAddress, readKept } from "./kept.ts";
import { KeptPage } from "./kept.page.tsx";
import { listKept } from "./kept.store.ts";

const searched = 30;
const shownHits = 8;

/** The list that somebody keeps in the address of this page. */
export const keptRoutes = new Hono<Env>().get("/merkliste", (c) => showKept(c));

async function showKept(c: Context<Env>) {
  const { public: db, clock, environment } = c.var.world;
  const query = new URL(c.req.url).searchParams;
  const slugs = readKept(query);
  const today = clock.today();
  const suche = readSearch(new URLSearchParams({ q: query.get("suche") ?? "" }), today).asked.q;
  const [kept, found] = await Promise.all([listKept(db, slugs, today), findMore(c.var.world, suche, slugs)]);
  const address = `${environment.BASE_URL}${keptAddress(kept.map(({ slug }) => slug))}`;
  return publicPage(c, {
    title: t["directory.kept.title"],
    unlisted: slugs.length > 0,
    // What somebody likes to do is kept in their address only, not here either.
    personal: true,
    islands: ["print", "kept"],
    content: (
      <KeptPage
        {...{ kept, suche, found, address, today }}
        gone={slugs.length - kept.length}
        qr={kept.length > 0 && fitsQr(address) ? qrOf(address) : undefined}
        phone={centralPhone(c.var.world)}
      />
    ),
  });
}

async function findMore(world: World, q: string, slugs: readonly string[]) {
  if (q === "") return [];
  const query = { q, vergangen: false, seite: 1, groesse: searched, today: world.clock.today() };
  const { items } = await rankedSearch(world, query, await understandQuery(world, q));
  return items.filter((item) => item.type === "offer" && !slugs.includes(slugOf(item))).slice(0, shownHits);
}
