import { scopeKinds, type Scopes } from "./account.ts";

/** Scopes as they are stored ("kind:id") by kind. */
export function scopesOf(pairs: readonly string[]): Scopes {
  const of = (kind: string) =>
    pairs.filter((pair) => pair.startsWith(`${kind}:`)).map((pair) => pair.slice(kind.length + 1));
  return Object.fromEntries(scopeKinds.map((kind) => [kind, of(kind)]));
}
