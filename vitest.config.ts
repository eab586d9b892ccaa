import { defineConfig } from "vitest/config";

export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  test: { include: ["src/**/*.test.{ts,tsx}", "cities/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 120_000 },
});
