import { Agent, get } from "node:http";

export interface Load {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly requests: number;
  readonly failed: number;
}

export interface LoadOrder {
  readonly base: string;
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** Makes every address differ, so that no answer can be one that was kept. */
  readonly unique?: boolean;
}

/** So many connections ask one path after another, each as soon as it has its answer, for so many seconds. */
export async function load({ base, paths, connections, seconds, unique = false }: LoadOrder): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  let next = 0;
  const end = performance.now() + seconds * 1000;
  const worker = async () => {
    while (performance.now() < end) {
      const count = next++;
      const path = `${paths[count % paths.length] ?? "/"}${unique ? `&n=${count}` : ""}`;
      const started = performance.now();
      const status = await ask(`${base}${path}`, agent);
      times.push(performance.now() - started);
      if (status !== 200) failed++;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    requestsPerSecond: times.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    requests: times.length,
    failed,
  };
}

function ask(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { "accept-encoding": "gzip, deflate, br, zstd", accept: "text/html" } }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
    }).on("error", reject);
  });
}
