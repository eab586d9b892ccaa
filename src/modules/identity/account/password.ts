import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);
/** OWASP's first choice for argon2id: 19 MiB, two passes. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };

/** At most two at once: each needs 19 MiB, and there are two cores. */
const running = new Set<Promise<unknown>>();

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await hashWith(password, salt, cost);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${salt.toString("base64url")}$${hash.toString("base64url")}`;
}

/** Takes as long for an unknown account (`stored` undefined) as for a known one. */
export async function passwordFits(password: string, stored: string | undefined): Promise<boolean> {
  const [, , , parameters = "", salt = "", hash = ""] = (stored ?? nobody).split("$");
  const [memory = cost.memory, passes = cost.passes, parallelism = cost.parallelism] = parameters
    .split(",")
    .map((each) => Number(each.slice(2)));
  const given = await hashWith(password, Buffer.from(salt, "base64url"), { memory, passes, parallelism });
  const expected = Buffer.from(hash, "base64url");
  return stored !== undefined && given.length === expected.length && timingSafeEqual(given, expected);
}

const nobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${"A".repeat(22)}$${"A".repeat(43)}`;

async function hashWith(password: string, salt: Buffer, { memory, passes, parallelism }: typeof cost): Promise<Buffer> {
  while (running.size >= 2) await Promise.race(running);
  const work = derive("argon2id", {
    message: password.normalize("NFC"),
    nonce: salt,
    memory,
    passes,
    parallelism,
    tagLength: 32,
  });
  const done = work.finally(() => running.delete(done));
  running.add(done);
  return done;
}
