import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoCity, mainOf, type DemoCity } from "../demo-city.fixtures.ts";

let city: DemoCity;
beforeAll(async () => {
  city = await demoCity("dortmund");
});
afterAll(() => city.database.drop());

const asked = (nahe: string) => `/beratung?${new URLSearchParams({ nahe })}`;
const answerTo = async (nahe: string) => (await city.textOf(asked(nahe))).replace(/Alle Seniorenbüros nach.*$/, "");

describe("who counsels me", () => {
  it("is certain for the official name of a Stadtbezirk or quarter", async () => {
    const text = await answerTo("Hörde");
    expect(text).toContain("Seniorenbüro Hörde");
    expect(text).toContain("0231 50-23311");
    expect(text).not.toContain("vermutlich");
  });

  it("is certain for a Stadtbezirk chosen on the map", async () => {
    const html = mainOf(await city.htmlOf("/beratung?stadtbezirk=Aplerbeck"));
    expect(html).toContain("Für den Stadtbezirk Aplerbeck sind wir hier für Sie da:");
    expect(html).toMatch(/<a [^>]*aria-current="true"[^>]*aria-label="Aplerbeck"/);
  });

  it.each([["44137"], ["Nordstadt"], ["aplerbek"]])(
    "is only probable for %s, and says what to do if it is wrong",
    async (words) => {
      const text = await answerTo(words);
      expect(text).toContain("vermutlich");
      expect(text).toContain("Wenn das nicht stimmt: Rufen Sie trotzdem an.");
      expect(text).toContain("0231 50-0");
    },
  );

  it("shows what was made of a slip of the pen", async () => {
    expect(await answerTo("aplerbek")).toContain("Wir verstehen „aplerbek“ als „Aplerbeck“.");
  });

  it("is both offices with both numbers for a postcode in two Stadtbezirke", async () => {
    const text = await answerTo("44143");
    expect(text).toContain("Zwei Stadtbezirke kommen in Frage");
    expect(text).toContain("Die Postleitzahl 44143 liegt in zwei Stadtbezirken.");
    expect(text).toMatch(/Seniorenbüro Innenstadt-Ost.*0231 50-27800/);
    expect(text).toMatch(/Seniorenbüro Brackel.*0231 50-0.*Sagen Sie: „Seniorenbüro Brackel“/);
  });

  it("is more than one office for a stop close to a border", async () => {
    const stops = await city.database.owner.selectFrom("places.stops").select("name").orderBy("name").execute();
    const pages = await Promise.all(stops.slice(0, 60).map(({ name }) => answerTo(name)));
    const several = pages.filter((text) => text.includes("liegt nahe an der Grenze von Stadtbezirken"));
    expect(several.length).toBeGreaterThan(0);
    expect(several.every((text) => (text.match(/Seniorenbüro [A-ZÄÖÜ]/g) ?? []).length >= 2)).toBe(true);
  });

  it("is not guessed where the words are unknown: all Stadtbezirke and the central number", async () => {
    const html = mainOf(await city.htmlOf(asked("Atlantis")));
    expect(html).toContain("„Atlantis“ kennen wir noch nicht");
    const areas = await city.database.owner
      .selectFrom("places.areas")
      .select("name")
      .where("level", "=", "stadtbezirk")
      .execute();
    const offered = html.slice(
      html.indexOf("Alle Stadtbezirke"),
      html.indexOf("b-split", html.indexOf("Alle Stadtbezirke")),
    );
    for (const { name } of areas) expect(offered).toContain(`>${name}</a>`);
    expect(html).toContain("tel:+49231500");
  });

  it("says that a Stadtbezirk does not exist, and asks again", async () => {
    expect(await city.textOf("/beratung?stadtbezirk=Atlantis")).toContain(
      "Einen Stadtbezirk „Atlantis“ gibt es nicht.",
    );
  });

  it("lists all offices by Stadtbezirk, whatever was asked", async () => {
    const html = mainOf(await city.htmlOf("/beratung"));
    const table = html.slice(html.indexOf("<table"));
    expect(new Set(table.match(/href="\/orte\/[^"]+"/g))).toHaveLength(14);
  });

  it("explains what it is for, that it costs nothing, and that relatives may call", async () => {
    const text = await city.textOf("/beratung");
    expect(text).toContain("Sie fühlen sich allein und suchen Gesellschaft.");
    expect(text).toContain("Die Beratung kostet nichts.");
    expect(text).toContain("Auch Angehörige und Nachbarn können anrufen.");
  });

  it.each(["%00", "%ff%fe", "'%20or%201=1--", "a".repeat(9000), "%F0%9F%92%A9", "%3Cscript%3Ealert(1)%3C/script%3E"])(
    "takes %s for words it does not know",
    async (nahe) => {
      const answer = await city.app.request(`/beratung?nahe=${nahe}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain("<script>alert");
    },
  );
});
