import { resolve } from "node:path";
import { z } from "zod";
import { startTexts } from "./texts/de.ts";

const flag = z.enum(["0", "1"], "environment.flag").transform((value) => value === "1");
const url = (...protocols: readonly string[]) =>
  z
    .url("environment.url")
    .refine((value) => protocols.some((protocol) => value.startsWith(`${protocol}:`)), "environment.url");
/** Over TLS, or on this very machine: codes and secrets go through it. */
const safeUrl = url("https", "http").refine(
  (value) => value.startsWith("https:") || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(value),
  "environment.safe-url",
);
const database = url("postgres", "postgresql").optional();

const variables = z.object({
  PORT: z.coerce
    .number("environment.port")
    .int("environment.port")
    .min(1, "environment.port")
    .max(65_535, "environment.port")
    .default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  BASE_URL: url("http", "https").optional(),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: database,
  DATABASE_URL_PUBLIC: database,
  DATABASE_URL_STAFF: database,
  DATABASE_URL_REPORTS: database,
  SMTP_URL: url("smtp", "smtps").optional(),
  SECRET_KEY: z.string().min(32, "environment.secret").optional(),
  /** The city's own sign-in (OpenID Connect); all three or none. */
  OIDC_ISSUER: safeUrl.optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(16, "environment.token").optional(),
  DEMO: flag.optional(),
  TODAY: z.iso.date("environment.day").optional(),
  TRUST_PROXY: z.string().min(1).optional(),
  METRICS_TOKEN: z.string().min(16, "environment.token").optional(),
  /** A PMTiles file with the streets of the city. */
  MAP_TILES: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(["info", "warn", "error", "silent"], "environment.log-level").default("warn"),
});

/** What the operator decides from outside; the names are those of the environment variables. */
export type Environment = Omit<z.infer<typeof variables>, "DEMO" | "BASE_URL"> & {
  readonly DEMO: boolean;
  readonly BASE_URL: string;
};

/** A start that cannot go on: its message is a German sentence for the person at the console. */
export class StartRefusal extends Error {}

const own = Object.keys(variables.shape);
/** Names that look like ours but are not known are typing errors: they stop the start instead of being ignored. */
const families = ["DATABASE_", "SMTP_", "METRICS_", "DEMO_", "DATA_", "MAP_", "OIDC_"];

export function readEnvironment(all: Readonly<Record<string, string | undefined>>): Environment {
  const stranger = Object.keys(all).find(
    (name) => !own.includes(name) && families.some((family) => name.startsWith(family)),
  );
  if (stranger) throw new StartRefusal(startTexts.unknown(stranger, nearest(stranger)));

  const read = variables.safeParse(Object.fromEntries(own.map((name) => [name, all[name] || undefined])));
  if (!read.success) {
    const issue = read.error.issues[0];
    const name = String(issue?.path[0]);
    throw new StartRefusal(startTexts.malformed(name, all[name] ?? "", issue?.message ?? ""));
  }
  const oidc = [read.data.OIDC_ISSUER, read.data.OIDC_CLIENT_ID, read.data.OIDC_CLIENT_SECRET];
  if (oidc.includes(undefined) && oidc.some((each) => each !== undefined))
    throw new StartRefusal(startTexts.oidcInPart);
  const demo = read.data.DEMO ?? read.data.DATABASE_URL === undefined;
  if (read.data.TODAY !== undefined && !demo) throw new StartRefusal(startTexts.todayOnlyInDemo);
  return {
    ...read.data,
    DATA_DIR: resolve(read.data.DATA_DIR),
    DEMO: demo,
    BASE_URL: (read.data.BASE_URL ?? `http://${read.data.HOST}:${read.data.PORT}`).replace(/\/$/, ""),
  };
}

function nearest(name: string): string {
  const shared = (other: string) => other.split("").filter((letter, at) => name[at] === letter).length;
  return own.toSorted((one, other) => shared(other) - shared(one))[0] ?? "";
}
