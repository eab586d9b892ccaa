/** One word of the taxonomy; without parent it is one of the six kinds of help of § 71 (2) SGB XII. */
export interface Theme {
  readonly id: string;
  readonly parentId: string | null;
  readonly key: string;
  readonly name: string;
}

/** The theme and all below it. */
export function withChildren(themes: readonly Theme[], key: string): string[] {
  const theme = themes.find((each) => each.key === key);
  return theme ? [theme.id, ...themes.filter(({ parentId }) => parentId === theme.id).map(({ id }) => id)] : [];
}
