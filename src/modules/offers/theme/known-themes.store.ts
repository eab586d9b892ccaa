import type { Db } from "#platform/database/connect.ts";
import { listThemes } from "./theme.store.ts";
import type { Theme } from "./theme.ts";

const kept = new WeakMap<Db, { readonly themes: readonly Theme[]; readonly until: number }>();

/** The taxonomy from memory: it changes with the product, not with the day. */
export async function knownThemes(db: Db): Promise<readonly Theme[]> {
  const known = kept.get(db);
  if (known && known.until > Date.now()) return known.themes;
  const themes = await listThemes(db);
  kept.set(db, { themes, until: Date.now() + 60_000 });
  return themes;
}
