import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OfferSetting } from "#modules/offers/offer/offer.import.ts";
import { day } from "#platform/dates/local-date.ts";
import { assessFile } from "./assess-file.ts";
import type { AssessOrder } from "./assessment.ts";

// The program as `npm run build` makes it, in a place of its own.
const folder = resolve("node_modules/.cache/import-thread");
beforeAll(() =>
  build({
    ...{
      entryPoints: ["src/server.ts"],
      outdir: folder,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node24",
    },
    ...{ jsx: "automatic", jsxImportSource: "preact", packages: "external", logLevel: "error" },
  }),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const setting: OfferSetting = {
  today: day("2026-11-24"),
  areaCode: "0231",
  places: [],
  organisations: [],
  themes: [],
  offers: [],
};
const orderOf = (text: string): AssessOrder => ({
  bytes: new TextEncoder().encode(text),
  options: { fileName: "angebote.csv" },
  targets: [{ name: "angebote", setting }],
  choices: { title: "Angebot", weekdays: "Tag", time: "Zeit" },
});

const apart = async (order: AssessOrder): Promise<unknown> => {
  const worker = new Worker(`${folder}/server.js`, { argv: ["import"], workerData: order });
  const reply = await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });
  await worker.terminate();
  return reply;
};

describe("a file that is read in a thread of its own", { timeout: 30_000 }, () => {
  it("is judged as it would be in place", async () => {
    const order = orderOf("Angebot;Tag;Zeit\nSchach;Di;14-16\nSkat;Dienztag;14-16");
    const here = await assessFile(order);
    expect(here.rows?.map(({ verdict }) => verdict)).toEqual(["new", "refused"]);
    expect(await apart(order)).toEqual({ assessment: here });
  });

  it("is refused with its reason", async () => {
    expect(await apart(orderOf(""))).toEqual({ refused: { reason: "imports.file.empty", status: 422, details: {} } });
  });
});
