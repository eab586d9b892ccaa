/** One line of JSON per event on standard output. Never give it anything a person typed. */
export type Log = Readonly<
  Record<Level, (event: string, facts?: Readonly<Record<string, string | number | boolean | null>>) => void>
>;

type Level = "info" | "warn" | "error";
const order: readonly string[] = ["info", "warn", "error", "silent"];

export function logTo(write: (line: string) => void, lowest: string): Log {
  const at =
    (level: Level): Log[Level] =>
    (event, facts = {}) => {
      if (order.indexOf(level) < order.indexOf(lowest)) return;
      write(JSON.stringify({ at: new Date().toISOString(), level, event, ...facts }));
    };
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

/** What may be logged of a fault: its kind and where it happened, without the values that an SQL error repeats. */
export function factsOf(fault: unknown): Readonly<Record<string, string>> {
  if (!(fault instanceof Error)) return { kind: typeof fault };
  const code = "code" in fault ? String(fault.code) : "";
  const frame = fault.stack?.split("\n").find((line) => line.includes("    at ")) ?? "";
  const own = fault.stack?.split("\n").find((line) => line.includes("/src/")) ?? frame;
  return {
    kind: fault.name,
    code,
    reason: reasonOf(fault),
    frame: own.trim().slice(0, 200),
    message: code === "" ? fault.message.slice(0, 200) : "",
  };
}

/** What the database says beside its sentence: names of ours, never what somebody typed. */
const namesInFaults = ["constraint", "schema", "table", "column", "routine"] as const;

function reasonOf(fault: object): string {
  const facts: ReadonlyMap<string, unknown> = new Map(Object.entries(fault));
  return namesInFaults
    .flatMap((name) => (typeof facts.get(name) === "string" ? [`${name} ${String(facts.get(name))}`] : []))
    .join(", ");
}
