import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { killRound } from "../bench/kill-round.ts";

const dataDir = mkdtempSync(join(tmpdir(), "beisammen-kill-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe("kill -9 amid writes", () => {
  // Decision 25: five times here, twenty times in the bench.
  it.each([
    [1, "product"],
    [2, "database"],
    [3, "product"],
    [4, "database"],
    [5, "product"],
  ] as const)("round %i: nothing acknowledged is lost when the %s dies", async (round, victim) => {
    const result = await killRound(dataDir, victim, round);
    expect(result.acknowledged).toBeGreaterThan(0);
    expect(result).toMatchObject({ lost: 0, brokenLine: null });
  });
});
