import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmPlace } from "#modules/places/place/confirm-place.action.ts";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import type { TestDatabase } from "#platform/database/testing.ts";
import { system } from "#platform/policy/actor.ts";
import { testOrigin } from "#platform/web/testing-world.ts";
import {
  anImportDesk,
  aWorkplace,
  catalogueOf,
  judged,
  order,
  presets,
  textIn,
  type Workplace,
} from "./imports.fixtures.ts";
import { carryOut, importJobs } from "./imports.job.ts";
import { useOf } from "./imports-use.ts";
import { applyRun } from "./run/apply-run.action.ts";
import { eraseRuns } from "./run/erase-runs.action.ts";
import { saveProgress } from "./run/run.store.ts";

let database: TestDatabase;
let workplace: Workplace;
beforeAll(async () => void ({ database, workplace } = await anImportDesk()));
afterAll(() => database.drop());

const places = (...names: readonly string[]) =>
  ["Name;Straße;PLZ;Stadtbezirk", ...names.map((name, index) => `${name};Musterweg ${index + 1};44135;Außen`)].join(
    "\n",
  );

async function placeNamed(name: string) {
  const { rows } = await sql<{
    id: string;
    version: number;
  }>`select id, version from places.places where name = ${name}`.execute(database.owner);
  return rows[0];
}

async function confirm(name: string): Promise<void> {
  const { id, version } = (await placeNamed(name)) ?? { id: "", version: 0 };
  const editor = { id: "other", name: "Andere Beispiel", roles: ["editor"] };
  await perform(
    confirmPlace,
    { db: database.staff, actor: editor, clock: workplace.world.clock },
    { id, stand: version },
  );
}

describe("two people", () => {
  it("an entry that somebody touched after the import is not undone, and is listed", async () => {
    const run = await judged(workplace, "zwei.csv", places("Berührt", "Unberührt"));
    await order(workplace, run, "apply");
    await confirm("Berührt");
    await order(workplace, run, "undo");
    const page = textIn(await workplace.page(run));
    expect(page).toContain("1 Eintrag ist wieder wie vorher. 1 Eintrag wurde seitdem geändert oder benutzt und bleibt");
    expect(page).toContain("Jemand hat den Eintrag seit der Übernahme geändert.");
    expect([await placeNamed("Berührt"), await placeNamed("Unberührt")]).toMatchObject([{ version: 2 }, undefined]);
  });

  it("a place where an offer takes place meanwhile stays", async () => {
    const run = await judged(workplace, "gebraucht.csv", places("Gebraucht", "Ungebraucht", "Auch ungebraucht"));
    await order(workplace, run, "apply");
    const offers = await judged(workplace, "a.csv", "Angebot;Wochentag;Uhrzeit;Ort\nTreff;Di;14-16;Gebraucht");
    await order(workplace, offers, "apply");
    await order(workplace, run, "undo");
    expect(textIn(await workplace.page(run))).toContain("Der Eintrag wird inzwischen gebraucht");
    expect([await placeNamed("Gebraucht"), await placeNamed("Auch ungebraucht")]).toMatchObject([
      { version: 1 },
      undefined,
    ]);
  });

  it("what somebody changed or made between check and take is left alone, and listed", async () => {
    await order(workplace, await judged(workplace, "erst.csv", places("Erst da")), "apply");
    const changes = await judged(workplace, "aendern.csv", places("Erst da").replace("44135", "44137"));
    const adds = await judged(workplace, "neu.csv", places("Doppelt gemeint"));
    await order(workplace, await judged(workplace, "neu2.csv", places("Doppelt gemeint")), "apply");
    await confirm("Erst da");
    await order(workplace, changes, "apply");
    await order(workplace, adds, "apply");
    expect(textIn(await workplace.page(changes))).toContain(
      "Jemand hat den Eintrag geändert, nachdem die Datei geprüft war.",
    );
    expect(textIn(await workplace.page(adds))).toContain("Den Eintrag hat inzwischen jemand angelegt.");
    const { rows } = await sql`select from places.places where name = 'Doppelt gemeint'`.execute(database.owner);
    expect(rows).toHaveLength(1);
  });

  it("the second of two decisions about one file is refused", async () => {
    const run = await judged(workplace, "stand.csv", places("Nur einmal"));
    const { stand = "" } = presets(await workplace.page(run));
    expect((await workplace.send(`${run}/auftrag`, { stand, was: "apply" })).status).toBe(303);
    expect((await workplace.send(`${run}/verwerfen`, { stand })).status).toBe(422);
    await workplace.work();
    expect((await workplace.send(`${run}/auftrag`, { stand, was: "undo" })).status).toBe(409);
  });
});

describe("a file that fails in the middle", () => {
  it("leaves nothing behind, and says so", async () => {
    await sql`
      create function places.refuse_trap() returns trigger language plpgsql as $$ begin raise 'trap'; end $$;
      create trigger trap before insert on places.places for each row when (new.name = 'Falle') execute function places.refuse_trap()`.execute(
      database.owner,
    );
    const before = await catalogueOf(database);
    const names = Array.from({ length: 600 }, (_, index) => `Ort Nummer ${index}`);
    const run = await judged(workplace, "falle.csv", places(...names, "Falle"));
    await order(workplace, run, "apply");
    await sql`drop trigger trap on places.places; drop function places.refuse_trap`.execute(database.owner);
    const page = textIn(await workplace.page(run));
    expect(page).toContain("Nichts aus der Datei ist im Verzeichnis. Es ist alles wie vorher.");
    expect(await catalogueOf(database)).toEqual(before);
  });
});

describe("while a file is applied", () => {
  it("the page shows how far it is, and nobody sees anything of it yet", async () => {
    const names = Array.from({ length: 600 }, (_, index) => `Fortschritt ${index}`);
    const run = await judged(workplace, "fortschritt.csv", places(...names));
    const { stand = "" } = presets(await workplace.page(run));
    await workplace.send(`${run}/auftrag`, { stand, was: "apply" });
    const id = run.split("/").at(-1) ?? "";
    const { staff: db, clock, city } = workplace.world;
    const seen: string[] = [];
    const progress = async (done: number) => {
      await as(db, system, (tx) => saveProgress(tx, id, done));
      const answer = await workplace.get(run);
      const shown = await sql`select from places.places where name like 'Fortschritt %'`.execute(database.owner);
      seen.push(
        `${/(\d+) von 600 Zeilen/.exec(textIn(await answer.text()))?.[1]} ${answer.headers.get("refresh")} ${shown.rows.length}`,
      );
    };
    await perform(applyRun, { db, actor: system, clock }, { id, use: useOf(city), progress });
    workplace.world.sent.splice(0);
    expect(seen).toEqual(["250 2 0", "500 2 0", "600 2 0"]);
    expect((await workplace.get(run)).headers.get("refresh")).toBeNull();
  });
});

describe("an order that nobody carried out", () => {
  const ordered = async (name: string) => {
    const run = await judged(workplace, `${name}.csv`, places(name));
    const { stand = "" } = presets(await workplace.page(run));
    await workplace.send(`${run}/auftrag`, { stand, was: "apply" });
    workplace.world.sent.splice(0);
    return run;
  };

  it("is carried out when the product starts again", async () => {
    const run = await ordered("Liegen geblieben");
    await importJobs(workplace.world)
      .find(({ atStart }) => atStart)
      ?.run({});
    expect(textIn(await workplace.page(run))).toContain("1 neuer Eintrag.");
  });

  it("is carried out once, however many processes take it up", async () => {
    const run = await ordered("Zweimal begonnen");
    const { staff: db, clock, city } = workplace.world;
    const again = () => carryOut({ db, clock, use: useOf(city) }, run.split("/").at(-1) ?? "");
    await Promise.all([again(), again(), again()]);
    const { rows } = await sql`select from places.places where name = 'Zweimal begonnen'`.execute(database.owner);
    expect(rows).toHaveLength(1);
    expect(textIn(await workplace.page(run))).toContain("1 neuer Eintrag.");
  });
});

describe("a list of organisations", () => {
  it("brings umbrellas in whatever order, and goes with them", async () => {
    const before = await catalogueOf(database);
    const list =
      "Verein;Dachverband;Telefon\nOrtsverein Nord;Landesverband;0231 700-1\nLandesverband;;0231 700-0\nOrtsverein Mitte;Ortsverein Mitte;\nOrtsverein Süd;Bundesverband;";
    const run = await judged(workplace, "traeger.csv", list, "traeger");
    expect(textIn(await workplace.page(run))).toContain("3 Zeilen von 4 würden übernommen");
    await order(workplace, run, "apply");
    const { rows } = await sql<{ name: string; umbrella: string | null; phone: string | null }>`
      select g.name, u.name as umbrella, g.phone from places.organisations g left join places.organisations u on u.id = g.umbrella_id
      where g.name like '%verband' or g.name like 'Orts%' order by 1`.execute(database.owner);
    expect(rows).toEqual([
      { name: "Bundesverband", umbrella: null, phone: null },
      { name: "Landesverband", umbrella: null, phone: "0231 700-0" },
      { name: "Ortsverein Nord", umbrella: "Landesverband", phone: "0231 700-1" },
      { name: "Ortsverein Süd", umbrella: "Bundesverband", phone: null },
    ]);
    await order(workplace, run, "undo");
    expect(await catalogueOf(database)).toEqual(before);
  });
});

describe("files that cannot be read", () => {
  it.each([
    ["empty.csv", "", "Die Datei ist leer."],
    ["bild.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "Das ist eine Datei der Art PNG."],
    ["web.xls", "<html><body>", "Die Datei ist eine Internetseite"],
  ])("%s are refused with a sentence, and nothing is kept", async (name, content, sentence) => {
    const answer = await workplace.upload(name, content);
    expect(answer.status).toBe(422);
    const page = textIn(await answer.text());
    expect(page).toContain(sentence);
    const { rows } = await sql`select from directory.import_runs where file_name = ${name}`.execute(database.owner);
    expect(rows).toHaveLength(0);
  });

  it("no file at all is asked for", async () => {
    const answer = await workplace.app.request(`${testOrigin}/arbeit/import`, {
      method: "POST",
      headers: { origin: testOrigin, cookie: workplace.cookie },
      body: new FormData(),
    });
    expect([answer.status, textIn(await answer.text())]).toEqual([
      422,
      expect.stringContaining("Bitte wählen Sie eine Datei."),
    ]);
  });

  it("a column that is needed and not there is named", async () => {
    const uploaded = await workplace.upload("ohne.csv", "Straße;PLZ\nWeg 1;44135", "orte");
    const run = uploaded.headers.get("location")?.replace("/zuordnung", "") ?? "";
    const answer = await workplace.send(`${run}/zuordnung`, presets(await workplace.page(`${run}/zuordnung`)));
    expect([answer.status, textIn(await answer.text())]).toEqual([
      422,
      expect.stringContaining("In der Datei fehlt die Spalte „Name“."),
    ]);
  });
});

describe("files that nobody undoes any more", () => {
  it("go after 90 days, with all that was read from them", async () => {
    const count = async () => (await sql`select from platform.files`.execute(database.owner)).rows.length;
    expect(await count()).toBeGreaterThan(0);
    await sql`update directory.import_runs set applied_at = '2026-08-01', undone_at = null, state = 'applied'`.execute(
      database.owner,
    );
    await perform(eraseRuns, { db: database.staff, actor: system, clock: workplace.world.clock }, {});
    expect(await count()).toBe(0);
    expect((await sql`select from directory.import_rows`.execute(database.owner)).rows).toHaveLength(0);
  });
});

describe("who may", () => {
  const some = "01890000-0000-7000-8000-000000000000";
  const addresses: readonly (readonly [method: string, path: string])[] = [
    ["GET", "/arbeit/import"],
    ["POST", "/arbeit/import"],
    ["GET", `/arbeit/import/${some}`],
    ["GET", `/arbeit/import/${some}/zuordnung`],
    ["POST", `/arbeit/import/${some}/zuordnung`],
    ["POST", `/arbeit/import/${some}/entscheidung`],
    ["POST", `/arbeit/import/${some}/auftrag`],
    ["POST", `/arbeit/import/${some}/verwerfen`],
    ["GET", `/arbeit/import/${some}/probleme.csv`],
  ];

  it.each(addresses)("%s %s leads a stranger to the sign-in, and lets editors and admins in", async (method, path) => {
    const ask = (cookie: string) =>
      workplace.app.request(`${testOrigin}${path}`, {
        method,
        headers: { origin: testOrigin, cookie },
        ...(method === "POST" && { body: new URLSearchParams({ stand: "1", was: "apply", art: "orte" }) }),
      });
    expect((await ask("")).headers.get("location")).toMatch(/^\/anmelden/);
    const admin = await aWorkplace(database, { role: "admin" });
    const expected = path === "/arbeit/import" ? (method === "GET" ? 200 : 422) : 404;
    for (const { cookie } of [workplace, admin]) expect((await ask(cookie)).status).toBe(expected);
  });
});
