import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { logTo } from "#platform/logs/log.ts";
import { startJobs } from "./jobs.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

describe("a job that fails", () => {
  it("is logged with its name and its reason, once for each try", async () => {
    const lines: string[] = [];
    const log = logTo((line) => void lines.push(line), "error");
    const run = () => Promise.reject(new Error("The other side does not answer"));
    const jobs = await startJobs(database.pools.owner, [{ name: "test.failing", atStart: true, run }], log);
    await vi.waitFor(() => expect(lines.length).toBeGreaterThan(0), { timeout: 15_000, interval: 100 });
    await jobs.stop();
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      event: "job.failed",
      job: "test.failing",
      message: "The other side does not answer",
    });
  });
});
