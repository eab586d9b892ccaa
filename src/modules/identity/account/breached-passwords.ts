import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const kept = 5;
let known: ReadonlySet<string> | undefined;

/**
 * Whether a password is on lists of stolen ones. They lie here as the beginnings of hashes (tools/breached-passwords.ts),
 * so nothing is asked of anybody on the net. One in about seventy million good passwords is refused by chance.
 */
export function isBreached(password: string): boolean {
  known ??= new Set(read());
  return known.has(hash("sha256", password.normalize("NFC").toLowerCase(), "hex").slice(0, 2 * kept));
}

/** The product is always started in its folder (see law-file.ts). */
function* read(): Iterable<string> {
  const file = readFileSync(resolve("src/modules/identity/account/breached-passwords.bin"));
  for (let at = 0; at < file.length; at += kept) yield file.subarray(at, at + kept).toString("hex");
}
