import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { perform } from "#platform/action/action.ts";
import { freshDatabase, type Filling, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { system } from "#platform/policy/actor.ts";
import { loadDemo } from "./load-demo.action.ts";

const root = join(import.meta.dirname, "../..");
const clock = fixedDay(day("2026-11-24"));

/** An own database that holds a demo city as on 2026-11-24: the city is loaded once and then copied. */
export const demoDatabase = (city = "dortmund"): Promise<TestDatabase> => freshDatabase({ filling: filledBy(city) });

const filledBy = (city: string): Filling => ({
  key: `${city} ${sources()}`,
  fill: async ({ owner }) =>
    void (await perform(loadDemo, { db: owner, actor: system, clock }, { city, scale: 1, seed: "beisammen" })),
});

let known: string | undefined;

/** A sum over everything that the demo city is made of: whatever changes in the product, the city is made anew. */
function sources(): string {
  if (known !== undefined) return known;
  const sum = createHash("sha256");
  const files = globSync(["src/**/*.{ts,tsx,csv}", "cities/**/*.*", "package-lock.json"], {
    cwd: root,
    exclude: (name) => /\.(test|fixtures)\.tsx?$/.test(name),
  });
  for (const file of files.toSorted()) sum.update(file).update(readFileSync(join(root, file)));
  return (known = sum.digest("hex"));
}
