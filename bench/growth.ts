import { existsSync } from "node:fs";
import { join } from "node:path";
import { listSpeed } from "./list-speed.ts";
import { runProduct } from "./product.ts";
import type { Result } from "./result.ts";

/** A hundred times the dates: how much slower is the list? Builds the large city once and keeps it for the next run. */
export async function growth(one: string, hundred: string): Promise<Result[]> {
  if (!existsSync(join(hundred, "postgres"))) await runProduct(hundred, ["demo", "--scale", "100"]);
  const small = await listSpeed(one, 4);
  const large = await listSpeed(hundred, 4);
  return [
    {
      what: "Wachstum: p95 bei 100-facher Zahl der Termine",
      value: large.made.p95 / small.made.p95,
      unit: "-fach",
      bar: "<= 2",
    },
    { what: "p95 bei 2,5 Millionen Terminen", value: large.made.p95, unit: "ms" },
  ];
}
