import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The key of an installation that was given none (SECRET_KEY): made at the first start and kept beside the data, not in
 * the database, so that a copy of the database alone opens nothing that it has sealed.
 */
export function keptSecret(dataDir: string): string {
  const file = join(dataDir, "secret-key");
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (fault) {
    // Whoever was first has made it.
    if (!(fault instanceof Error && "code" in fault && fault.code === "EEXIST")) throw fault;
  }
  return readFileSync(file, "utf8").trim();
}
