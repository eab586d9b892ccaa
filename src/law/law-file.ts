import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/**
 * The text of a file in `src/law/`. The product is always started in the project's folder, so the path starts
 * there; a path relative to this file would not survive bundling.
 */
export function lawFile(name: string): string {
  return readFileSync(resolve("src/law", name), "utf8");
}
