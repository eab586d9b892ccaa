import { hash } from "node:crypto";

/** A short mark of what a row says: equal values give equal marks, in whatever order they are named. */
export function fingerprint(values: object): string {
  return hash("sha256", JSON.stringify(ordered(values)), "base64url").slice(0, 22);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, ordered(each)]);
}
