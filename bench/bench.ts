// npm run bench [-- weight start list growth search kill office]: measures what the bars of the design name, as a table and as bench/results.json.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { resolve } from "node:path";
import { growth } from "./growth.ts";
import { killRounds } from "./kill.ts";
import { listSpeed } from "./list-speed.ts";
import { officeSpeed } from "./office.ts";
import { searchQuality } from "./search.ts";
import { startAndMemory } from "./start.ts";
import { holds, table, type Result } from "./result.ts";
import { writeReport } from "./report.ts";
import { weight } from "./weight.ts";

const cache = resolve("node_modules/.cache/bench");
const wanted = process.argv.slice(2);
const runs: Readonly<Record<string, () => Promise<readonly Result[]>>> = {
  start: () => startAndMemory(`${cache}/one`),
  weight: () => weight(`${cache}/one`),
  list: async () => (await listSpeed(`${cache}/one`)).results,
  growth: () => growth(`${cache}/one`, `${cache}/hundred`),
  search: () => searchQuality(`${cache}/search`),
  kill: () => killRounds(`${cache}/kill`, 20),
  office: () => officeSpeed(`${cache}/years`),
};

mkdirSync(cache, { recursive: true });
const results: Result[] = [];
for (const [name, run] of Object.entries(runs)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`… ${name}`);
  results.push(...(await run()));
}
if (process.env["KEEP_BENCH"] === undefined) rmSync(`${cache}/kill`, { recursive: true, force: true });
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
writeFileSync("bench/results.json", `${JSON.stringify({ machine, at: new Date().toISOString(), results }, null, 2)}\n`);
console.log(`\n${machine}\n\n${table(results)}`);
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
const parts = wanted.length > 0 ? wanted : Object.keys(runs);
writeReport(results, { machine, commit, parts });
process.exitCode = results.some((result) => holds(result) === false) ? 1 : 0;
