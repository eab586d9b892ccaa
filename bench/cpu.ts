import { readFileSync } from "node:fs";
import { childrenOf } from "./product.ts";

/** Linux counts in hundredths of a second. */
const millisecondsPerTick = 10;

/** What a process and its children have computed so far, in milliseconds: other work on the machine does not change it. */
export const cpuOf = (root: number): number =>
  [root, ...childrenOf(root)].reduce((sum, pid) => sum + ticksOf(pid), 0) * millisecondsPerTick;

function ticksOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    // It ended while we looked.
    return 0;
  }
}
