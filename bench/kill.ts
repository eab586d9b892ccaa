import { rmSync } from "node:fs";
import type { Result } from "./result.ts";
import { killRound } from "./kill-round.ts";

/** kill -9 of the product and of its database amid writes; counts acknowledged writes that are missing afterwards. */
export async function killRounds(dataDir: string, rounds: number): Promise<Result[]> {
  rmSync(dataDir, { recursive: true, force: true });
  let acknowledged = 0;
  let lost = 0;
  let broken = 0;
  for (let round = 0; round < rounds; round++) {
    const result = await killRound(dataDir, round % 2 === 0 ? "product" : "database", round);
    acknowledged += result.acknowledged;
    lost += result.lost;
    broken += result.brokenLine === null ? 0 : 1;
  }
  return [
    { what: `kill -9, ${rounds}-mal: bestätigte Schreibvorgänge`, value: acknowledged, unit: "" },
    { what: `kill -9, ${rounds}-mal: davon verloren`, value: lost, unit: "", bar: "<= 0" },
    { what: `kill -9, ${rounds}-mal: gebrochene Journale`, value: broken, unit: "", bar: "<= 0" },
  ];
}
