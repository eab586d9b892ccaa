import { gzipSync } from "node:zlib";
import type { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp, menu, sentences } from "#src/app.ts";
import { demoDatabase } from "#src/demo/demo-city.fixtures.ts";
import { listRetention } from "#law/retention.ts";
import type { TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { readEnvironment } from "#platform/settings/environment.ts";
import { testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env, World } from "#platform/web/world.ts";
import type { SearchItem } from "./search/search.ts";

let database: TestDatabase;
let world: World;
let app: Hono<Env>;

const today = day("2026-11-24");
/** The demo day at a time of the clock on the wall. */
const at = (utc: string) => fixedDay(today, new Date(`2026-11-24T${utc}:00Z`));
const appAt = (utc: string) => createApp({ ...world, clock: at(utc) });

beforeAll(async () => {
  database = await demoDatabase();
  world = testWorld(database, { sentences, menu, clock: at("09:00") });
  app = createApp(world);
});
afterAll(() => database.drop());

const get = (path: string, headers: Record<string, string> = {}) => app.request(`${testOrigin}${path}`, { headers });
const page = async (path: string) => (await get(path)).text();
const data = async (path: string): Promise<{ total: number; page: number; pages: number; items: SearchItem[] }> =>
  (await get(path)).json();
const linksIn = (html: string) =>
  [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map((match) => match[1]?.replaceAll("&amp;", "&") ?? "");

const pages = [
  "/",
  "/suche",
  "/suche?q=Gymnastik",
  "/suche?q=xyzzy",
  "/pflege",
  "/pflege?bedarf=demenz&stadtbezirk=Eving",
  "/mitmachen",
  "/merkliste",
  "/meldung",
  "/meldung?art=wunsch",
  "/meldung/danke",
  "/leichte-sprache/angebote",
  "/barrierefreiheit",
  "/datenschutz",
  "/impressum",
  "/hilfe",
  "/leichte-sprache",
];

describe("every page of the guide", () => {
  it.each(pages)(
    "%s has one heading, a title, a main part, the phone number, and no script that it needs",
    async (path) => {
      const answer = await get(path);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html.match(/<main/g)).toHaveLength(1);
      expect(html).toMatch(/<title>[^<]{5,} – Beisammen in Dortmund<\/title>/);
      expect(html).toContain('href="tel:+49231500"');
      expect(answer.headers.get("set-cookie")).toBeNull();
      expect(html).not.toMatch(/<script(?![^>]*(type="module" src="\/assets\/|ld\+json))/);
    },
  );

  it.each(pages)("%s has no id twice and no anchor that leads nowhere", async (path) => {
    const html = await page(path);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(linksIn(html).filter((href) => href.startsWith("#") && !ids.includes(href.slice(1)))).toEqual([]);
  });

  it("leads only to pages that there are", async () => {
    const own = new Set((await Promise.all(pages.map(page))).flatMap(linksIn).filter((href) => href.startsWith("/")));
    const broken: string[] = [];
    for (const href of own) if ((await get(href)).status >= 400) broken.push(href);
    expect(own.size).toBeGreaterThan(60);
    expect(broken).toEqual([]);
  });
});

describe("the start page", () => {
  it("counts what its five ways promise", async () => {
    const html = await page("/");
    expect(html).toContain("144 Treffpunkte in 12 Stadtbezirken");
    expect(html).toContain("14 Seniorenbüros beraten Sie kostenlos");
    expect(html).toContain('action="/suche"');
  });

  it("shows only dates of today that have not ended, and how many there are altogether", async () => {
    const html = await (await appAt("13:30").request(`${testOrigin}/`)).text();
    const { rows } = await sql<{
      total: number;
    }>`select count(*) as total from offers.dates d join offers.offers o on o.id = d.offer_id
      where d.day = ${today} and o.status in ('aktiv', 'beendet')`.execute(database.owner);
    expect(html).toContain("Heute in Dortmund");
    expect(html).toContain(`Alle ${rows[0]?.total} Termine heute`);
    const ends = [...html.matchAll(/bis <span class="b-num">(\d+:\d\d)</g)].map(
      (match) => match[1]?.padStart(5, "0") ?? "",
    );
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((end) => end <= "14:30")).toEqual([]);
  });

  it("shows tomorrow when the day is over", async () => {
    const html = await (await appAt("22:50").request(`${testOrigin}/`)).text();
    expect(html).toContain("Morgen in Dortmund");
    expect(html).toMatch(/Alle \d+ Termine morgen/);
    expect(html).toContain("ab=2026-11-25&amp;bis=2026-11-25");
  });

  it("leads from each Stadtbezirk to its offers", async () => {
    const districts = linksIn(await page("/")).filter((href) => href.startsWith("/angebote?stadtbezirk="));
    expect(new Set(districts).size).toBe(12);
  });

  it("stays light", async () => {
    expect(gzipSync(await page("/")).length).toBeLessThan(15_000);
  });
});

describe("/suche.json", () => {
  it("finds offers with their next date, best first", async () => {
    const { total, items } = await data("/suche.json?q=Gymnastik");
    expect(total).toBeGreaterThan(5);
    expect(
      items.every(
        ({ type, title, url, example }) => type && title && url.startsWith("/") && typeof example === "boolean",
      ),
    ).toBe(true);
    expect(items[0]).toMatchObject({
      type: "offer",
      next: expect.stringMatching(/^2026-1[12]-\d\dT\d\d:\d\d:00\+01:00$/),
    });
  });

  it.each([
    ["Seniorenbüro Hörde", "office", /Seniorenbüro Hörde/],
    ["seniorenbuero hoerde", "office", /Seniorenbüro Hörde/],
    ["Wilhelm-Hansmann-Haus", "place", /Wilhelm-Hansmann-Haus/],
    ["Pflegeselbsthilfe", "care", /Kontaktbüro/],
    ["Datenschutz", "page", /Datenschutz/],
    ["Ich möchte gern singen", "offer", /Singkreis/],
  ])("answers „%s“ with the %s that was meant", async (q, type, title) => {
    const { items } = await data(`/suche.json?q=${encodeURIComponent(q)}`);
    expect(items.slice(0, 3)).toContainEqual(expect.objectContaining({ type, title: expect.stringMatching(title) }));
  });

  it("shows a different thing before the same course in another house", async () => {
    const { items } = await data("/suche.json?q=demenz&groesse=5");
    expect(new Set(items.map(({ title }) => title)).size).toBeGreaterThan(2);
  });

  it("leaves out what is over, unless asked for it", async () => {
    const present = await data("/suche.json?q=tanztee&groesse=500");
    const all = await data("/suche.json?q=tanztee&groesse=500&vergangen=ja");
    expect(present.items.filter(({ type, next }) => type === "offer" && next === undefined)).toEqual([]);
    expect(all.total).toBeGreaterThan(present.total);
  });

  it("has pages that do not overlap and hold everything", async () => {
    const first = await data("/suche.json?q=treff&groesse=10");
    const all = [first.items];
    for (let seite = 2; seite <= first.pages; seite++)
      all.push((await data(`/suche.json?q=treff&groesse=10&seite=${seite}`)).items);
    expect(new Set(all.flat().map(({ url }) => url)).size).toBe(first.total);
  });

  it.each(["seite=abc", "groesse=0", "vergangen=nein"])("refuses %s with a reason", async (query) => {
    const answer = await get(`/suche.json?q=singen&${query}`);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ reason: "directory.search.ignored" }),
    ]);
  });

  it.each(["((((", "%00", "%F0%9F%92%A9", "'%20or%201=1--", "a:*%26!b", ""])(
    "finds nothing in %s, without a fault",
    async (q) => {
      const answer = await get(`/suche.json?q=${q}`);
      expect(answer.status).toBe(200);
    },
  );

  it("is also what a program gets at /suche", async () => {
    const answer = await get("/suche?q=singen", { accept: "application/json" });
    expect(answer.headers.get("content-type")).toContain("application/json");
  });
});

describe("/suche", () => {
  it("offers each word to be taken off", async () => {
    const html = await page("/suche?q=Gymnastik+Eving&vergangen=ja");
    expect(linksIn(html)).toEqual(
      expect.arrayContaining([
        "/suche?q=Eving&vergangen=ja",
        "/suche?q=Gymnastik&vergangen=ja",
        "/suche?q=Gymnastik+Eving",
      ]),
    );
  });

  it("is no dead end when nothing was found: spelling, fewer words, a call, a wish", async () => {
    expect(linksIn(await page("/suche?q=Gimnastik"))).toContain("/suche?q=Gymnastik");
    const html = await page("/suche?q=Gymnastik+Zirkuspferd+kaufen");
    expect(html).toContain("Zu „Gymnastik Zirkuspferd kaufen“ haben wir noch nichts gefunden");
    expect(linksIn(html)).toEqual(
      expect.arrayContaining([
        "/suche?q=Gymnastik",
        "/meldung?art=wunsch&q=Gymnastik%20Zirkuspferd%20kaufen",
        "tel:+49231500",
      ]),
    );
  });

  it("says so when it answers only a part of what was typed", async () => {
    expect(await page("/suche?q=Gymnastik+mit+Zirkuspferd")).toContain(
      "Zu allen Wörtern zusammen gibt es keinen Eintrag",
    );
    expect(await page("/suche?q=Gymnastik+Zirkuspferd")).toContain("Weniger Wörter:");
    expect(await page("/suche?q=Yoga+am+Wochenende")).toContain("Das gibt es zu anderen Zeiten");
  });

  it("shows examples and themes to whoever typed nothing", async () => {
    const html = await page("/suche");
    expect(linksIn(html)).toEqual(expect.arrayContaining(["/suche?q=Singen", "/angebote?kategorie=treffen"]));
  });

  it("says which value it left out, and answers all the same", async () => {
    const answer = await get("/suche?q=singen&seite=abc");
    expect([answer.status, (await answer.text()).includes("Mit der Angabe „abc“ bei „seite“")]).toEqual([200, true]);
  });

  it("leads back to the first page from one that there is not", async () => {
    const answer = await get("/suche?q=singen&seite=900");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/suche?q=singen"]);
  });

  it("shows what was typed as text, never as HTML", async () => {
    expect(await page("/suche?q=%3Cscript%3Ealert(1)%3C/script%3E")).not.toContain("<script>alert");
  });
});

describe("/pflege and /mitmachen", () => {
  it("show contacts from the catalogue with their numbers", async () => {
    expect(await page("/pflege")).toMatch(/Kontaktbüro Pflegeselbsthilfe.*tel:\+4923118998954/s);
    expect(await page("/mitmachen")).toMatch(/Ehrenamtlicher Seniorenbegleitservice.*tel:\+492315027094/s);
    expect(await page("/mitmachen")).toContain("FreiwilligenAgentur");
  });

  it("call the central number for a contact whose number nobody knows", async () => {
    const html = await page("/pflege?bedarf=demenz");
    expect(html).toContain("Demenz-Servicezentrum");
    expect(html).toContain("Eine eigene Telefonnummer kennen wir nicht");
  });

  it("show those of a district and those of the whole city", async () => {
    const html = await page("/mitmachen?stadtbezirk=Hombruch");
    expect(html).toContain("Begegnung VorOrt Hombruch");
    expect(html).toContain("FreiwilligenAgentur");
    expect(html).not.toContain("Begegnung VorOrt Brackel");
  });

  it("say what they do not understand", async () => {
    const answer = await get("/pflege?stadtbezirk=Atlantis&bedarf=ehrenamt");
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain("Mit der Angabe „Atlantis“ bei „stadtbezirk“");
    expect(html).toContain("Mit der Angabe „ehrenamt“ bei „bedarf“");
  });
});

describe("/merkliste", () => {
  const slugs = async () =>
    (await data("/suche.json?q=tanzen&groesse=3")).items.map(({ url }) => url.split("/").at(-1) ?? "");

  it("holds what its address holds, and each entry can be taken off", async () => {
    const [one = "", two = ""] = await slugs();
    const html = await page(`/merkliste?angebot=${one}&angebot=${two}&angebot=gibt-es-nicht`);
    expect(linksIn(html)).toEqual(
      expect.arrayContaining([
        `/angebote/${one}`,
        `/angebote/${two}`,
        `/merkliste?angebot=${two}`,
        `/merkliste?angebot=${one}`,
      ]),
    );
    expect(html).toContain("Ein Angebot Ihrer Liste gibt es nicht mehr.");
    expect(html).toContain("data-print");
  });

  it("goes out by mail with days, names and its address", async () => {
    const [one = ""] = await slugs();
    const mail = linksIn(await page(`/merkliste?angebot=${one}`)).find((href) => href.startsWith("mailto:?")) ?? "";
    expect(decodeURIComponent(mail)).toMatch(/, \d+:\d\d Uhr, [\s\S]*http:\/\/127\.0\.0\.1:3000\/merkliste\?angebot=/);
  });

  it("grows from its own search, which keeps what is there", async () => {
    const [one = ""] = await slugs();
    const added = linksIn(await page(`/merkliste?angebot=${one}&suche=singen`)).filter((href) =>
      href.startsWith(`/merkliste?angebot=${one}&angebot=`),
    );
    expect(added.length).toBeGreaterThan(3);
  });

  it("explains itself while it is empty", async () => {
    const answer = await get("/merkliste");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.text()).toContain("Noch nichts gemerkt");
  });
});

describe("the pages about the guide", () => {
  it("/datenschutz names every column with personal data", async () => {
    const html = await page("/datenschutz");
    for (const { data: what, period } of listRetention()) {
      expect(html).toContain(what);
      expect(html).toContain(period);
    }
    expect(html).toContain("vom Datenschutz zu bestätigen");
  });

  it("/barrierefreiheit has a form that reports a barrier, a list of gaps and the way to the Ombudsstelle", async () => {
    const html = await page("/barrierefreiheit");
    expect(html).toMatch(/<form[^>]*action="\/meldung"[\s\S]*name="art" value="barriere"/);
    expect(html).toContain("Ombudsstelle");
    expect(html).toContain("Gebärdensprache");
  });

  it("/impressum marks what the city has to fill in, and shows what it filled in", async () => {
    expect((await page("/impressum")).match(/noch einzutragen/g)?.length).toBe(6);
    const city = { ...world.city, imprint: { provider: "Stadt Beispiel" } };
    const html = await (await createApp({ ...world, city }).request(`${testOrigin}/impressum`)).text();
    expect(html).toContain("Stadt Beispiel");
    expect(html.match(/noch einzutragen/g)?.length).toBe(5);
  });
});

describe("Leichte Sprache", () => {
  const topics = ["", "/beisammen", "/angebote", "/beratung", "/pflege", "/begleitung"];
  const linesOf = async (topic: string) => {
    const main = /<main[\s\S]*<\/main>/.exec(await page(`/leichte-sprache${topic}`))?.[0] ?? "";
    const paragraphs = [...main.matchAll(/<(?:p|h1|h2)>([\s\S]*?)<\/(?:p|h1|h2)>/g)].map((match) => match[1] ?? "");
    return paragraphs.flatMap((each) => each.split(/<br\s*\/?>/)).filter((line) => !line.startsWith("<a "));
  };

  it.each(topics)("has short sentences, one a line, on „%s“", async (topic) => {
    const lines = await linesOf(topic);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.split(/\s+/).length > 9)).toEqual([]);
    expect(lines.filter((line) => (line.match(/[.?!]/g) ?? []).length > 1)).toEqual([]);
  });

  it.each(topics)(
    "shows where a long word can be taken apart, and has no form that could be, on „%s“",
    async (topic) => {
      const words = (await linesOf(topic)).flatMap((line) => line.match(/[\p{L}·-]+/gu) ?? []);
      const parts = words.flatMap((word) => word.split(/[·-]/));
      expect(parts.filter((part) => part.length > 14)).toEqual([]);
      expect(
        words.filter((word) => /^(würde|könnte|wäre|hätte|sollte|wird|wurde|werden|worden)n?$/i.test(word)),
      ).toEqual([]);
    },
  );

  it("leads from its first page to each of the others and back", async () => {
    const first = linksIn(await page("/leichte-sprache"));
    for (const topic of topics.slice(1)) {
      expect(first).toContain(`/leichte-sprache${topic}`);
      expect(linksIn(await page(`/leichte-sprache${topic}`))).toContain("/leichte-sprache");
    }
  });

  it("does not know other subjects", async () => {
    expect((await get("/leichte-sprache/kochen")).status).toBe(404);
  });
});

describe("what search engines read", () => {
  it("names the pages of open places and going offers, and no others", async () => {
    const answer = await get("/sitemap.xml");
    const paths = [...(await answer.text()).matchAll(/<loc>http:\/\/127\.0\.0\.1:3000([^<]*)<\/loc>/g)].map(
      (match) => match[1] ?? "",
    );
    const { rows } = await sql<{ total: number }>`select (select count(*) from offers.offers where status = 'aktiv')
      + (select count(*) from places.places where status <> 'geschlossen') as total`.execute(database.owner);
    expect(answer.headers.get("content-type")).toContain("application/xml");
    expect(paths.filter((path) => /^\/(angebote|orte)\//.test(path))).toHaveLength(rows[0]?.total ?? 0);
    for (const path of [...paths.slice(0, 12), ...paths.slice(-3)]) expect((await get(path)).status).toBe(200);
  });

  it("says of each page where its other languages are, each of them in turn", async () => {
    const text = await (await get("/sitemap.xml")).text();
    const urls = [...text.matchAll(/<url><loc>([^<]*)<\/loc>.*?<\/url>/g)];
    const places = urls.filter(([, address]) => address?.endsWith("/orte"));
    expect(places).toHaveLength(7);
    for (const [line] of places) expect(line.match(/hreflang="(de|en|tr|ru|pl|uk|ar|x-default)"/g)).toHaveLength(8);
    expect(urls.find(([, address]) => address?.includes("/orte/"))?.[0]).toContain('hreflang="ar"');
  });

  it("keeps a demo out of search engines, and of a real site what belongs to one visitor", async () => {
    expect(await page("/robots.txt")).toBe("User-agent: *\nDisallow: /\n");
    const environment = readEnvironment({
      DEMO: "0",
      DATABASE_URL: "postgres://x/y",
      BASE_URL: "https://stadt.example",
    });
    const robots = await (await createApp({ ...world, environment }).request(`${testOrigin}/robots.txt`)).text();
    expect(robots).toContain("Disallow: /arbeit");
    expect(robots).toContain("Sitemap: https://stadt.example/sitemap.xml");
  });
});
