// The whole check, as `npm test` and CI run it: format, lint, types, then all tests; the database tests also on PostgreSQL 15.
// Ends with "N passed, N failed".
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dropStaleDatabases, stopTestCluster } from "../src/platform/database/testing.ts";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** A step of many tests tells how many; any other counts as one. */
  readonly report?: string;
}

const reports = mkdtempSync(join(tmpdir(), "beisammen-test-"));
const vitest = (name: string, files: readonly string[], environment: Readonly<Record<string, string>> = {}): Step => {
  const report = join(reports, `${name.replaceAll(/\W+/g, "-")}.json`);
  return {
    name,
    command: ["vitest", "run", ...files, "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`],
    environment,
    report,
  };
};

const only = process.argv.slice(2);
const steps: readonly Step[] = [
  { name: "Format", command: ["prettier", "--check", ".", "--log-level", "warn"] },
  { name: "Lint", command: ["oxlint", "--quiet"] },
  { name: "Typen", command: ["tsc"] },
  vitest("Tests", ["src", "cities"]),
  vitest("Datenbank-Tests auf PostgreSQL 15", ["src/platform/database", "store.test", "action.test", "job.test"], {
    TEST_POSTGRES: "15",
  }),
  vitest("Wege im Browser", ["--config", "journeys/vitest.config.ts"]),
].filter(({ name }) => only.length === 0 || only.some((wanted) => name.toLowerCase().startsWith(wanted.toLowerCase())));

await dropStaleDatabases(18);
await dropStaleDatabases(15);
let passed = 0;
let failed = 0;
for (const step of steps) {
  const started = performance.now();
  const ok = await run(step);
  const counted = step.report ? countsOf(step.report) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  passed += counted.passed;
  // A runner that died before it could count has failed, whatever its report says.
  failed += counted.failed === 0 && !ok ? 1 : counted.failed;
  const seconds = ((performance.now() - started) / 1000).toLocaleString("de", { maximumFractionDigits: 1 });
  console.log(`${ok ? "✓" : "✗"} ${step.name} (${seconds} s)`);
}
await stopTestCluster(18);
await stopTestCluster(15);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function run({ command, environment = {} }: Step): Promise<boolean> {
  const [program = "", ...parameters] = command;
  const child = spawn(join("node_modules", ".bin", program), parameters, {
    stdio: "inherit",
    // The tools are scripts that ask for "node": it has to be ours, whoever called.
    env: { ...process.env, ...environment, PATH: `${resolve("node_modules/.bin")}:${process.env["PATH"]}` },
  });
  return new Promise((done) => child.on("exit", (code) => done(code === 0)));
}

function countsOf(report: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
