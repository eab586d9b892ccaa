import type { Context } from "hono";
import { publicPage, centralPhone } from "#frame/public-page.tsx";
import { listOffices } from "#modules/places/index.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { SeriesRule } from "#platform/dates/series.ts";
import { qrOf } from "#ui/pictures/qr-of.ts";
import type { Env } from "#platform/web/world.ts";
import { calendarAddress } from "../calendar/calendar-address.ts";
import { offerAsJsonLd } from "./offer-json-ld.ts";
import {
  findMovedOffer,
  findOfferBySlug,
  listNextDates,
  listPastDates,
  listSeriesRules,
} from "./public-offer.store.ts";
import { OfferPage } from "./offer.page.tsx";

const soon = 12;
const many = 120;

/** The public page of one offer; an old address leads to the new one. */
export async function showOffer(c: Context<Env>, slug: string) {
  const { public: db, clock, environment } = c.var.world;
  const offer = await findOfferBySlug(db, slug);
  if (!offer) {
    const moved = await findMovedOffer(db, slug);
    if (moved !== undefined) return c.redirect(`/angebote/${moved}`, 301);
    throw new Refusal("platform.unknown", 404);
  }
  const today = clock.today();
  const limit = c.req.query("termine") === "alle" ? many : soon;
  const [next, past, rules, offices] = await Promise.all([
    listNextDates(db, offer.id, today, limit + 1),
    listPastDates(db, offer.id, today, 5),
    listSeriesRules(db, offer.id),
    offer.stadtbezirkId ? listOffices(db, offer.stadtbezirkId) : [],
  ]);
  const address = `${environment.BASE_URL}/angebote/${offer.slug}`;
  const current = rules
    .flatMap((rule) => SeriesRule.safeParse(rule).data ?? [])
    .filter(({ until }) => until === null || until >= addDays(today, -1));
  return publicPage(c, {
    title: offer.title,
    area: "angebote",
    ...(offer.summary && { description: offer.summary }),
    islands: ["print", "kept"],
    jsonLd: offerAsJsonLd(offer, next.slice(0, 5), address),
    content: (
      <OfferPage
        {...{ offer, past, today, address, rules: current }}
        next={next.slice(0, limit)}
        hasMore={next.length > limit}
        phone={phoneOf(offer, offices[0]?.phone ?? null)}
        central={centralPhone(c.var.world)}
        qr={qrOf(address)}
        calendar={calendarAddress(environment.BASE_URL, { angebot: offer.slug })}
      />
    ),
  });
}

/** The offer's own number, else that of the house; the office helps when neither is known. */
function phoneOf(
  offer: { contactPhone: string | null; placePhone: string | null },
  office: string | null,
): string | null {
  return offer.contactPhone ?? offer.placePhone ?? office;
}
