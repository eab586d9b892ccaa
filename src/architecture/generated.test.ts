import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enterServer } from "#platform/database/server.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { generateTypes } from "#platform/database/types.ts";
import { testWorld } from "#platform/web/testing-world.ts";
import { knownRoles } from "./deeds.ts";
import { everyDeed } from "./every-deed.ts";
import { asvsTable, readAsvs } from "./generated/asvs-table.ts";
import { figureRules } from "./generated/figure-rules.ts";
import { journalWords } from "./generated/journal-words.ts";
import { moduleMap } from "./generated/module-map.ts";
import { permissionTable } from "./generated/permission-table.ts";
import { schemaTables } from "./generated/schema-tables.ts";
import { builtModules, modules, root } from "./modules.ts";

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await freshDatabase();
  client = await enterServer(database.address);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** The app is loaded only for what needs it: after a migration it may not start before the types are generated. */
const wholeApp = async () => ({ ...(await import("#src/app.ts")), ...(await import("./generated/route-list.ts")) });

const generated: Readonly<Record<string, () => string | Promise<string>>> = {
  "src/platform/database/schema.generated.ts": () => generateTypes(client),
  "docs/generated/schema.md": () => schemaTables(client),
  "docs/generated/modules.md": () => moduleMap(modules, builtModules),
  "docs/generated/permissions.md": async () =>
    permissionTable(await everyDeed(), knownRoles, (await wholeApp()).sentences),
  "docs/generated/journal.md": async () => journalWords(await everyDeed(), (await wholeApp()).sentences),
  "docs/generated/routes.md": async () => {
    const { listRoutes, routeList } = await wholeApp();
    return routeList(listRoutes(testWorld(database)));
  },
  "docs/datenschutz/asvs.md": () => asvsTable(readAsvs(readFileSync(join(root, "docs/datenschutz/asvs.csv"), "utf8"))),
  "docs/generated/figures.md": async () => {
    const { kpis } = await import("#modules/reports/figure/figure.ts");
    return figureRules(kpis, (await wholeApp()).sentences);
  },
};

/** `npm run generate` runs this file with WRITE_GENERATED=1: what is written and what is compared cannot differ. */
const writes = process.env["WRITE_GENERATED"] === "1";

describe("what is generated", () => {
  it.each(Object.keys(generated))("%s is what the code says", async (path) => {
    const now = (await generated[path]?.()) ?? "";
    const file = join(root, path);
    if (writes) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, now);
    }
    expect(isStale(readFileSync(file, "utf8"), now), `${path} is stale. Run: npm run generate`).toBe(false);
  });

  it("is found stale when it differs by a word", () => {
    expect(isStale("| `a` | ja |\n", "| `a` | ja, wenn |\n")).toBe(true);
    expect(isStale("a\r\n", "a\n")).toBe(false);
  });
});

/** A checkout on Windows may have other line ends. */
const isStale = (written: string, now: string): boolean => written.replaceAll("\r\n", "\n") !== now;
