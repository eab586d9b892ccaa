import { timingSafeEqual } from "node:crypto";
import { Hono, type MiddlewareHandler } from "hono";
import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

const registry = new Registry();
collectDefaultMetrics({ register: registry });
const requests = new Counter({
  name: "beisammen_requests_total",
  help: "Answers by route and status",
  labelNames: ["route", "status"],
  registers: [registry],
});
const duration = new Histogram({
  name: "beisammen_request_seconds",
  help: "Time to answer by route",
  labelNames: ["route"],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  registers: [registry],
});
export const faults = new Counter({
  name: "beisammen_faults_total",
  help: "Answers that ended in a fault",
  registers: [registry],
});

export const measure: MiddlewareHandler = async (c, next) => {
  const started = performance.now();
  await next();
  const route = c.req.routePath;
  requests.inc({ route, status: c.res.status });
  duration.observe({ route }, (performance.now() - started) / 1000);
};

/** Numbers for the operator: on this computer, or with the token (decision 15). */
export function metricsRoutes({
  token,
  isLocal,
}: {
  readonly token: string | undefined;
  readonly isLocal: (c: Parameters<MiddlewareHandler>[0]) => boolean;
}) {
  return new Hono().get("/metrics", async (c) => {
    const given = (c.req.header("authorization") ?? "").replace(/^Bearer /, "");
    const withToken =
      token !== undefined && given.length === token.length && timingSafeEqual(Buffer.from(given), Buffer.from(token));
    if (!withToken && !isLocal(c)) return c.text("Nur vom eigenen Rechner oder mit METRICS_TOKEN.", 403);
    return c.text(await registry.metrics(), 200, { "content-type": registry.contentType });
  });
}
