import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryOf, startProduct } from "./product.ts";
import type { Result } from "./result.ts";

/** Second start and memory after 1,000 requests, database included (decision 1). The first start is measured when there is no data yet. */
export async function startAndMemory(dataDir: string): Promise<Result[]> {
  const results: Result[] = [];
  if (!existsSync(join(dataDir, "postgres"))) {
    const first = await startProduct(dataDir);
    results.push({
      what: "Erster Start mit Demo-Stadt (ohne Installation)",
      value: first.secondsToReady,
      unit: "s",
      bar: "<= 60",
    });
    await first.stop();
  }
  const second = await startProduct(dataDir);
  results.push({ what: "Zweiter Start", value: second.secondsToReady, unit: "s", bar: "<= 5" });
  const paths = ["/angebote", "/orte", "/", "/beratung", "/angebote?q=tanz", "/zahlen", "/suche?q=singen"];
  for (let request = 0; request < 1000; request++)
    await (await fetch(second.base + paths[request % paths.length])).text();
  const ours = memoryOf(second.process.pid ?? 0);
  const postmaster = Number(readFileSync(join(dataDir, "postgres/pg/postmaster.pid"), "utf8").split("\n")[0]);
  const database = memoryOf(postmaster);
  results.push({
    what: "Speicher nach 1.000 Anfragen, mit Datenbank",
    value: ours + database,
    unit: "MB",
    bar: "<= 350",
  });
  results.push({ what: "davon Node", value: ours, unit: "MB" });
  await second.stop();
  return results;
}
