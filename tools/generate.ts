// Writes everything that is generated: database types and docs/generated.
// The app holds .tsx, which Node alone does not run. So the test that compares these files also writes them, when it is told to:
// one code for both, and no bundle of its own.
import { spawn } from "node:child_process";

const parameters = ["node_modules/vitest/vitest.mjs", "run", "src/architecture/generated.test.ts"];
const child = spawn(process.execPath, parameters, {
  stdio: "inherit",
  env: { ...process.env, WRITE_GENERATED: "1" },
});
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
