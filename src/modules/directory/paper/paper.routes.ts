import { Hono, type Context } from "hono";
import { localised } from "#frame/address.ts";
import { listDates, readDateList, resolveDates } from "#modules/offers/index.ts";
import { cityMap, findMovedPlace, findPlaceBySlug, officeOf } from "#modules/places/index.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { currentLocale } from "#platform/texts/current-locale.ts";
import { slugOf } from "#platform/texts/fold.ts";
import { sendDocument } from "#platform/web/send-document.ts";
import type { Env, World } from "#platform/web/world.ts";
import { keptAddress, readKept } from "../kept/kept.ts";
import { listKept } from "../kept/kept.store.ts";
import { kindInWords } from "../places/place-in-words.ts";
import { paperTexts as t } from "../texts/paper.ts";
import { doorNotice, readWeek } from "./door-notice.ts";
import { lastOf, monthInAddress, readMonth } from "./month.ts";
import { qrOn, type PaperWays } from "./paper.ts";
import { unbroken } from "./paper-lines.ts";
import { keptSheet, monthLeaflet } from "./papers.ts";

/** As many as somebody may carry: about fifteen pages in large print. */
const mostOnLeaflet = 150;
const mostOnDoor = 24;

export const paperRoutes = new Hono<Env>()
  .get("/merkliste.pdf", keptAsPaper)
  .get("/stadtbezirke/:slug/monat.pdf", (c) => monthAsPaper(c, c.req.param("slug")))
  .get("/orte/:slug/aushang.pdf", (c) => placeAsPaper(c, c.req.param("slug")));

async function keptAsPaper(c: Context<Env>) {
  const { world } = c.var;
  const kept = await listKept(world.public, readKept(new URL(c.req.url).searchParams), world.clock.today());
  const address = keptAddress(kept.map(({ slug }) => slug));
  const sheet = keptSheet(kept, waysOf(world, address, null), aroundOf(world));
  return sendDocument(c, sheet, { fileName: "merkliste.pdf", personal: true });
}

async function monthAsPaper(c: Context<Env>, slug: string) {
  const { world } = c.var;
  const { public: db, city, clock } = world;
  const map = await cityMap(db, city);
  const area = map.stadtbezirke.find(({ name }) => slugOf(name) === slug);
  if (!area) throw new Refusal("platform.unknown", 404);
  const today = clock.today();
  const month = readMonth(c.req.query("monat"), today);
  const asked = new URLSearchParams({
    stadtbezirk: area.name,
    ab: month > today ? month : today,
    bis: lastOf(month),
    groesse: String(mostOnLeaflet),
  });
  const { filter } = readDateList(asked, map, []);
  const [list, office] = await Promise.all([
    listDates(db, resolveDates(filter, { map, themes: [], placeId: null, today })),
    officeOf(db, area.id),
  ]);
  const address = `/angebote?${new URLSearchParams({ stadtbezirk: area.name })}`;
  const ways = waysOf(world, address, office ?? null);
  const leaflet = monthLeaflet({ area: area.name, month, ways, ...list }, aroundOf(world));
  return sendDocument(c, leaflet, { fileName: `${slug}-${monthInAddress(month)}.pdf` });
}

async function placeAsPaper(c: Context<Env>, slug: string) {
  const { world } = c.var;
  const { public: db, city, clock } = world;
  const place = await findPlaceBySlug(db, slug);
  if (!place) {
    const moved = await findMovedPlace(db, slug);
    if (moved === undefined) throw new Refusal("platform.unknown", 404);
    return c.redirect(`/orte/${moved}/aushang.pdf`, 301);
  }
  // What is closed has no door to hang anything on.
  if (place.status === "geschlossen") throw new Refusal("platform.unknown", 404);
  const today = clock.today();
  const week = readWeek(c.req.query("woche"), today);
  const map = await cityMap(db, city);
  const asked = new URLSearchParams({ ab: week.from, bis: week.to, groesse: String(mostOnDoor) });
  const { filter } = readDateList(asked, map, []);
  const { rows, total } = await listDates(db, resolveDates(filter, { map, themes: [], placeId: place.id, today }));
  const kind = kindInWords(place.kind, city.officeWord);
  const own = place.phone === null ? null : { name: null, phone: place.phone };
  const ways = waysOf(world, `/orte/${place.slug}`, own, t["directory.paper.door.qr"]);
  return sendDocument(c, doorNotice({ place, kind, week, rows, total, ways }, aroundOf(world)), {
    fileName: `aushang-${place.slug}.pdf`,
  });
}

const aroundOf = ({ city, clock }: World) => ({ city, today: clock.today() });

/** Whom to call: the house or the office where they have a number, else the city's. */
function waysOf(
  { city, environment }: World,
  path: string,
  own: { readonly name: string | null; readonly phone: string | null } | null,
  caption?: string,
): PaperWays {
  const address = `${environment.BASE_URL}${localised(path, currentLocale())}`;
  const phone = own?.phone ?? null;
  return {
    call: {
      title: t["directory.paper.call"],
      phone: unbroken(phone ?? city.centralPhone.display),
      text: phone === null ? null : (own?.name ?? null),
    },
    qr: qrOn(address, caption),
  };
}
