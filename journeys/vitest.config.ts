import { defineConfig } from "vitest/config";

/** Whole errands in a real browser: one after another, against one server with the demo city. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["journeys/**/*.journey.ts"],
    globalSetup: ["journeys/server.setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
