// Writes src/modules/identity/account/breached-passwords.bin from lists of passwords that were stolen and published.
//   node tools/breached-passwords.ts LIST…      one password a line, or a JSON array; plain or .gz
// Only those of twelve characters and more count, since shorter ones are refused anyway. What is kept is the beginning of a
// hash of each: enough to recognise one, and no word that somebody would not want to read in our repository.
import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const least = 12;
const kept = 5;
const target = "src/modules/identity/account/breached-passwords.bin";

const found = new Set<string>();
for (const path of process.argv.slice(2))
  for (const password of passwordsOf(path))
    if (password.length >= least)
      found.add(hash("sha256", password.normalize("NFC").toLowerCase(), "hex").slice(0, 2 * kept));

writeFileSync(target, Buffer.from([...found].toSorted().join(""), "hex"));
console.log(`${found.size} passwords in ${target}`);

function passwordsOf(path: string): readonly string[] {
  const raw = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(raw) : raw).toString("utf8");
  return text.trimStart().startsWith("[") ? JSON.parse(text) : text.split("\n").map((line) => line.trim());
}
