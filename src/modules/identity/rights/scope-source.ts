import type { Transaction } from "#platform/database/connect.ts";
import type { scopeKinds } from "../account/account.ts";

export interface ScopeChoice {
  readonly id: string;
  readonly name: string;
}

/** Where accounts can work: other modules know the areas and houses, this one only their ids. */
export interface ScopeSource {
  readonly kind: (typeof scopeKinds)[number];
  readonly list: (tx: Transaction) => Promise<readonly ScopeChoice[]>;
}

const sources: ScopeSource[] = [];

/** Only `app.ts` connects modules. What was offered before is replaced. */
export function offerScopes(offered: readonly ScopeSource[]): void {
  sources.splice(0, sources.length, ...offered);
}

export const offeredScopes = (): readonly ScopeSource[] => sources;
