import type { Db, Transaction } from "#platform/database/connect.ts";

/** One word of the taxonomy; without parent it is one of the six kinds of help of § 71 (2) SGB XII. */
export interface Theme {
  readonly id: string;
  readonly parentId: string | null;
  readonly key: string;
  readonly name: string;
}

export async function listThemes(db: Db | Transaction): Promise<Theme[]> {
  return db.selectFrom("offers.themes").select(["id", "parentId", "key", "name"]).orderBy("position").execute();
}

/** The theme and all below it. */
export function withChildren(themes: readonly Theme[], key: string): string[] {
  const theme = themes.find((each) => each.key === key);
  return theme ? [theme.id, ...themes.filter(({ parentId }) => parentId === theme.id).map(({ id }) => id)] : [];
}
