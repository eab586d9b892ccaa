import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Account, AccountId, hashPassword, putAccount } from "#modules/identity/index.ts";
import { seenBy } from "#platform/action/register.ts";
import { as } from "#platform/action/context.store.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { system } from "#platform/policy/actor.ts";
import { post, signedIn, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { createApp, menu, sentences } from "#src/app.ts";
import { listRoutes, pattern, type Route } from "./generated/route-list.ts";

const staff = ["editor", "admin", "counsellor", "management", "planner", "data-protection"] as const;
type Visitor = "anonymous" | "nothing" | (typeof staff)[number];
const accounts: Readonly<Record<string, Account["roles"]>> = {
  nothing: [],
  ...Object.fromEntries(staff.map((role) => [role, [role]])),
};
const password = "ein langes Kennwort";

let database: TestDatabase;
let app: Hono<Env>;
let routes: readonly Route[];
const cookies: Record<string, string> = { anonymous: "" };

beforeAll(async () => {
  database = await freshDatabase();
  const world = testWorld(database, { sentences, menu });
  app = createApp(world);
  routes = listRoutes(world);
  const hash = await hashPassword(password);
  for (const [name, roles] of Object.entries(accounts)) {
    const account = {
      id: AccountId.parse(newId()),
      email: `${name}@beispiel.invalid`,
      name,
      password: hash,
      active: true,
      demo: false,
      roles,
    };
    await as(database.staff, system, (tx) => putAccount(tx, account));
    cookies[name] = await signedIn(app, account.email, password);
  }
});
afterAll(() => database.drop());

/** The address with ids that nobody has: there is nothing to find, only something to be refused. */
const addressOf = ({ path }: Route): string =>
  path.replaceAll(/:\w+(\{(?:[^{}]|\{[^{}]*\})*\})?/g, (_, form) =>
    form ? "018f0000-0000-7000-8000-000000000000" : "unbekannt",
  );

const visit = async (route: Route, visitor: Visitor, app: Hono<Env>): Promise<Response> =>
  route.method === "POST"
    ? post(app, addressOf(route), {}, cookies[visitor])
    : app.request(testOrigin + addressOf(route), { method: route.method, headers: { cookie: cookies[visitor] ?? "" } });

/** What differs from the expected answer, by address. */
async function surprises(
  walked: readonly Route[],
  visitor: Visitor,
  expected: (answer: Response) => boolean,
  visited = app,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const route of walked) {
    const answer = await visit(route, visitor, visited);
    if (!expected(answer)) found.push(`${route.method} ${route.path.replaceAll(pattern, "")} ${answer.status}`);
  }
  return found;
}

const inWorkspace = () => routes.filter(({ path }) => path.startsWith("/arbeit"));
const leadsToSignIn = ({ status, headers }: Response) =>
  status === 303 && (headers.get("location") ?? "").startsWith("/anmelden?zurueck=");
const worked = ({ status }: Response) => status < 500;
const refused = ({ status }: Response) => status === 403;
const refusedOrUnknown = ({ status }: Response) => [403, 404].includes(status);
const withoutCookie = ({ headers }: Response) => !headers.has("set-cookie");

/** Pages of the Seniorenbüros: no editor and no admin sees a case. */
const ofOffices =
  /^\/arbeit\/(kontakte|faelle|termine|vermittlungen|wiedervorlagen|sprechstunden|veranstaltungen|bedarf(?!\/zahlen)|netzwerk\/(doppelt|runde-tische|treffen|siegel|nachbarschaft|rundschreiben|partner\/neu))(\.csv|\/|$)/;

/** Partners are institutions: editors know them and change nothing; admins have nothing to do with them. */
const comparing = "GET /arbeit/netzwerk/partner/:id/vergleich/:other 403";
const ofPartners = [
  "GET /arbeit/netzwerk 403",
  "GET /arbeit/netzwerk/partner.csv 403",
  "GET /arbeit/netzwerk/partner/:id 403",
  "GET /arbeit/netzwerk/partner/:id/beenden 403",
  "GET /arbeit/netzwerk/partner/:id/aendern 403",
  "GET /arbeit/netzwerk/partner/:id/ansprechperson 403",
  "GET /arbeit/netzwerk/partner/:id/kontakt 403",
  "GET /arbeit/netzwerk/partner/:id/vereinbarung 403",
  comparing,
  "GET /arbeit/netzwerk/partner/:id/siegel 403",
];

/** What the offices miss, as numbers: for planning and management. */
const ofPlanning = ["GET /arbeit/bedarf/zahlen 403", "GET /arbeit/bedarf/zahlen.csv 403"];
/** Proofs of erasures: for data protection. */
const ofDataProtection = ["GET /arbeit/loeschungen 403"];
/** Figures of the offices: for those who counsel, lead or plan. */
const ofFigures = /^\/arbeit\/zahlen\//;

/** What only the Verwaltung arranges. */
const ofAdmins = [
  "GET /arbeit/konten 403",
  "GET /arbeit/konten/anmeldungen 403",
  "GET /arbeit/konten/neu 403",
  "GET /arbeit/konten/zweiter-schritt 403",
  "GET /arbeit/konten/:accountId/rechte 403",
  "GET /arbeit/vertretung 403",
];

describe("every address", () => {
  it.each<Visitor>(["anonymous", "nothing", ...staff])("never fails for %s", async (visitor) => {
    const walked = routes.filter(({ path }) => path !== "/abmelden");
    expect(walked.length).toBeGreaterThan(20);
    expect(await surprises(walked, visitor, worked)).toEqual([]);
  });

  it("of the workspace sends whoever is not signed in to the sign-in page", async () => {
    expect(inWorkspace().length).toBeGreaterThan(5);
    expect(await surprises(inWorkspace(), "anonymous", leadsToSignIn)).toEqual([]);
  });

  it("of the workspace refuses an account without a role before it looks for an entry", async () => {
    const guarded = inWorkspace().filter(({ path }) => path !== "/arbeit");
    expect(await surprises(guarded, "nothing", refused)).toEqual([]);
  });

  it.each<Visitor>(staff)("with an id that nobody has is unknown to %s", async (visitor) => {
    const ofOneEntry = inWorkspace().filter(({ method, path }) => method === "GET" && path.includes(":"));
    expect(await surprises(ofOneEntry, visitor, refusedOrUnknown)).toEqual([]);
  });

  // Who may open which page follows from the policies; this is what it comes to, for the reader and against surprises.
  it.each<[Visitor, readonly string[]]>([
    [
      "editor",
      [
        ...ofAdmins,
        ...ofPlanning,
        ...ofDataProtection,
        comparing,
        "GET /arbeit/ausgang 403",
        "GET /arbeit/aktualitaet/abstaende 403",
      ],
    ],
    ["admin", [...ofPlanning, ...ofDataProtection, ...ofPartners]],
  ])("of the workspace refuses %s only what is listed here", async (visitor, listed) => {
    const pages = inWorkspace().filter(
      ({ method, path }) => method === "GET" && !ofOffices.test(path) && !ofFigures.test(path),
    );
    const found = await surprises(pages, visitor, (answer) => !refused(answer));
    expect(found.toSorted()).toEqual(listed.toSorted());
  });

  it.each<Visitor>(["editor", "admin", "data-protection", "planner"])("of the offices refuses %s", async (visitor) => {
    const pages = inWorkspace().filter(({ path }) => ofOffices.test(path));
    expect(pages.length).toBeGreaterThan(5);
    expect(await surprises(pages, visitor, refused)).toEqual([]);
  });

  it.each<Visitor>(["editor", "admin", "data-protection"])("of the offices' figures refuses %s", async (visitor) => {
    const pages = inWorkspace().filter(({ path }) => ofFigures.test(path));
    expect(pages.length).toBeGreaterThan(3);
    expect(await surprises(pages, visitor, refused)).toEqual([]);
  });

  it("of the public part sets no cookie", async () => {
    const ofPublic = routes.filter(({ part }) => part !== "staff");
    expect(await surprises(ofPublic, "anonymous", withoutCookie)).toEqual([]);
  });
});

describe("the menu", () => {
  it.each(["editor", "admin"] as const)("leads %s exactly where the policy table lets them", async (role) => {
    const actor = { id: "", name: role, roles: [role] };
    const entries = menu.map(({ path, view }): Route & { readonly view: string } => ({
      method: "GET",
      path,
      part: "staff",
      view,
    }));
    for (const entry of entries) {
      const { status } = await visit(entry, role, app);
      expect(`${entry.path} ${status}`).toBe(`${entry.path} ${seenBy(actor, entry.view) ? 200 : 403}`);
    }
  });
});

describe("the walk itself", () => {
  it("finds an address that is open, one that fails, and one that sets a cookie", async () => {
    const careless = new Hono<Env>()
      .get("/arbeit/offen/:id", (c) => c.text("open"))
      .get("/defekt", (c) => c.text("broken", 500))
      .get("/keks", (c) => c.text("", 200, { "set-cookie": "a=b" }));
    const walked = careless.routes.map(({ method, path }): Route => ({ method, path, part: "public" }));
    const open = walked.filter(({ path }) => path.startsWith("/arbeit"));
    expect(await surprises(open, "anonymous", leadsToSignIn, careless)).toEqual(["GET /arbeit/offen/:id 200"]);
    expect(await surprises(open, "nothing", refused, careless)).toEqual(["GET /arbeit/offen/:id 200"]);
    expect(await surprises(walked, "editor", worked, careless)).toEqual(["GET /defekt 500"]);
    expect(await surprises(walked, "anonymous", withoutCookie, careless)).toEqual(["GET /keks 200"]);
  });
});
