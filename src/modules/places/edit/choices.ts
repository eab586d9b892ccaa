export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the fields of an entry can be chosen from, and what ids in old versions are called. */
export interface Choices {
  readonly organisations: readonly Named[];
  readonly stadtbezirke: readonly Named[];
  readonly quarters: readonly (Named & { readonly stadtbezirk: string })[];
}

export function nameOf({ organisations, stadtbezirke, quarters }: Choices, id: string | null): string | null {
  if (id === null) return null;
  return [...organisations, ...stadtbezirke, ...quarters].find((each) => each.id === id)?.name ?? null;
}
