import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { seeded } from "../cities/random.ts";
import { cpuOf } from "./cpu.ts";
import { anErrand, counsellorErrands, type Errand, leadingErrands } from "./office-errands.ts";
import { type Product, runProduct, startProduct } from "./product.ts";
import type { Result } from "./result.ts";
import { type Colleague, signInAll } from "./staff-at-work.ts";

const bars = { save: "<= 50", list: "<= 100" } as const;
const words = { save: "Speichern", list: "Seite" } as const;
/** Nobody clicks faster for long: between two errands of one person lies so much, on average. */
const pauseMilliseconds = 2000;

/** Fifty at work at once on ten years of data, by real requests and sessions; then the figures, one page after another. */
export async function officeSpeed(dataDir: string, seconds = 60): Promise<Result[]> {
  if (!existsSync(join(dataDir, "postgres"))) await runProduct(dataDir, ["demo", "--years", "10"]);
  const product = await startProduct(dataDir, { TRUST_PROXY: "127.0.0.1" });
  try {
    const staff = await signInAll(product.base);
    await work(product.base, staff, 10);
    const before = cpuOf(pidOf(product));
    const times = await work(product.base, staff, seconds);
    const each = (cpuOf(pidOf(product)) - before) / times.length;
    return [
      ...resultsOf(times, staff.length),
      { what: "Rechenzeit je Anfrage, mit Datenbank", value: each, unit: "ms" },
      ...(await figures(product, staff)),
    ];
  } finally {
    await product.stop();
  }
}

const pidOf = ({ process }: Product): number => process.pid ?? 0;

interface Timed {
  readonly errand: Errand;
  readonly milliseconds: number;
  readonly status: number;
}

async function work(base: string, staff: readonly Colleague[], seconds: number): Promise<readonly Timed[]> {
  const end = performance.now() + seconds * 1000;
  const times: Timed[] = [];
  const day = async (who: Colleague, number: number) => {
    const random = seeded(`colleague ${number}`);
    const errands = who.role === "counsellor" ? counsellorErrands : leadingErrands;
    for (;;) {
      await sleep(2 * pauseMilliseconds * random.next());
      if (performance.now() > end) return;
      times.push(await run(base, who, { errand: anErrand(errands, random), random }));
    }
  };
  await Promise.all(staff.map(day));
  return times;
}

async function run(
  base: string,
  who: Colleague,
  { errand, random }: { readonly errand: Errand; readonly random: ReturnType<typeof seeded> },
): Promise<Timed> {
  const form = errand.form?.(random);
  const started = performance.now();
  const answer = await fetch(base + errand.path(who, random), {
    headers: who.headers,
    redirect: "manual",
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  });
  await answer.arrayBuffer();
  return { errand, milliseconds: performance.now() - started, status: answer.status };
}

function resultsOf(times: readonly Timed[], people: number): Result[] {
  const failed = times.filter(({ errand, status }) => status !== (errand.form ? 303 : 200));
  const kinds = [...new Map(times.map(({ errand }) => [errand.name, errand])).values()];
  const row = (what: string, chosen: readonly Timed[], kind: Errand["kind"]): Result => ({
    what: `${people} gleichzeitig, 10 Jahre: ${what}, p95`,
    value: share(chosen, 0.95),
    unit: "ms",
    bar: bars[kind],
  });
  const all = (kind: Errand["kind"]) => times.filter(({ errand }) => errand.kind === kind);
  return [
    row("alles Speichern", all("save"), "save"),
    row("alle Seiten", all("list"), "list"),
    ...kinds
      .toSorted((one, other) => other.kind.localeCompare(one.kind) || one.name.localeCompare(other.name))
      .map(({ name, kind }) =>
        row(
          `${words[kind]} ${name}`,
          times.filter(({ errand }) => errand.name === name),
          kind,
        ),
      ),
    { what: "Anfragen in diesem Lauf", value: times.length, unit: "" },
    { what: "davon abgewiesen oder fehlgeschlagen", value: failed.length, unit: "", bar: "<= 0" },
  ];
}

function share(times: readonly Timed[], part: number): number {
  const sorted = times.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

const figurePages = [
  ["Zahlen der Büros", "management", "/arbeit/zahlen/seniorenbueros"],
  ["Zahlen der Büros, ein Quartal", "planner", "/arbeit/zahlen/seniorenbueros?jahr=2024&quartal=2"],
  ["Zahlen des eigenen Büros", "counsellor", "/arbeit/zahlen/seniorenbueros"],
  ["Auslastung", "management", "/arbeit/zahlen/auslastung"],
] as const;

/** Each page of figures, made anew from single records eleven times; the middle one counts. */
async function figures(product: Product, staff: readonly Colleague[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, role, path] of figurePages) {
    const who = staff.find((each) => each.role === role);
    if (!who) throw new Error(`nobody is ${role}`);
    const errand: Errand = { kind: "list", name, share: 1, path: () => path };
    const times: Timed[] = [];
    const random = seeded(name);
    await run(product.base, who, { errand, random });
    const before = cpuOf(pidOf(product));
    for (let round = 0; round < 11; round++) times.push(await run(product.base, who, { errand, random }));
    const computed = (cpuOf(pidOf(product)) - before) / times.length;
    results.push(
      { what: `${name}, aus 10 Jahren`, value: share(times, 0.5), unit: "ms", bar: "<= 500" },
      { what: `${name}: davon Rechenzeit, mit Datenbank`, value: computed, unit: "ms" },
    );
  }
  return results;
}
