import { Hono, type Context } from "hono";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { cityMap, listPlaces, officeOf } from "#modules/places/index.ts";
import type { Env } from "#platform/web/world.ts";
import { contactTexts as t } from "../texts/contact.ts";
import { chooseContacts, type Need } from "./contact.ts";
import { readContactFilter } from "./contact-filter.ts";
import { ContactsPage, type ContactArea } from "./contacts.page.tsx";
import { listThemeDates } from "./theme-dates.store.ts";

interface Area {
  readonly needs: readonly Need[];
  /** Themes of the dates below the contacts; the list of offers goes on under `theme`. */
  readonly themes: Readonly<Partial<Record<Need, readonly string[]>>>;
  readonly allThemes: readonly string[];
  readonly theme: string;
}

const areas: Readonly<Record<ContactArea, Area>> = {
  pflege: {
    needs: ["pflege", "demenz", "begleitung"],
    themes: { pflege: ["angehoerige", "pflege-beratung"], demenz: ["demenz"], begleitung: ["besuch"] },
    allThemes: ["pflege-beratung", "angehoerige", "demenz"],
    theme: "pflege-beratung",
  },
  mitmachen: {
    needs: ["ehrenamt", "begleitung", "begegnung"],
    themes: { ehrenamt: ["ehrenamt"], begleitung: ["besuch"], begegnung: ["gruppe"] },
    allThemes: ["ehrenamt", "gruppe", "generationen"],
    theme: "aktiv-und-engagiert",
  },
};

const mostContacts = 500;
const shownDates = 5;

export const contactRoutes = new Hono<Env>()
  .get("/pflege", (c) => showContacts(c, "pflege"))
  .get("/mitmachen", (c) => showContacts(c, "mitmachen"));

/** A page of contacts from the catalogue, by need and district. */
async function showContacts(c: Context<Env>, area: ContactArea) {
  const { public: db, city, clock } = c.var.world;
  const map = await cityMap(db, city);
  const { needs, themes, allThemes, theme } = areas[area];
  const { filter, ignored } = readContactFilter(new URL(c.req.url).searchParams, map, needs);
  const today = clock.today();
  const stadtbezirk = filter.stadtbezirk ?? null;
  const [{ places }, office, dates] = await Promise.all([
    listPlaces(db, {
      words: null,
      stadtbezirkIds: null,
      kinds: ["beratung"],
      stepFree: false,
      limit: mostContacts,
      offset: 0,
    }),
    officeOf(db, stadtbezirk?.id),
    listThemeDates(db, {
      themes: filter.bedarf ? (themes[filter.bedarf] ?? []) : allThemes,
      stadtbezirk: stadtbezirk?.name ?? null,
      from: today,
      limit: shownDates,
    }),
  ]);
  const wish = { needs: filter.bedarf ? [filter.bedarf] : needs, stadtbezirkId: stadtbezirk?.id ?? null };
  const contacts = chooseContacts(places, wish);
  return publicPage(c, {
    title: t[`directory.${area}.title`].replace("?", ""),
    area,
    description: t[`directory.${area}.description`]({ city: city.name }),
    content: (
      <ContactsPage
        {...{ area, needs, filter, ignored, contacts, dates, theme, office, map, today }}
        officeWord={city.officeWord.one}
        phone={centralPhone(c.var.world)}
        state={city.state}
      />
    ),
  });
}
