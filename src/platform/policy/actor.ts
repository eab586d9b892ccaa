/** Who acts. A person without account is `anonymous`; the product itself (nightly jobs, the loader) is `system`. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Where this person works, by kind of scope: ids of areas, houses, employers. Left out: nowhere in particular. */
  readonly scopes?: Readonly<Record<string, readonly string[]>>;
  /** The account that this person stands in for, while they do. */
  readonly substituteFor?: string;
}

export const anonymous: Actor = { id: "anonymous", name: "", roles: ["public"] };
export const system: Actor = { id: "system", name: "Beisammen", roles: ["system"] };

/** Whether the actor's work reaches this id: an unknown one (null) belongs to nobody's. */
export const inScope = ({ scopes }: Actor, kind: string, id: string | null): boolean =>
  id !== null && (scopes?.[kind]?.includes(id) ?? false);

/** Whether this is the actor's own work, or that of the one they stand in for. */
export const actsAs = ({ id, substituteFor }: Actor, accountId: string | null): boolean =>
  accountId !== null && (accountId === id || accountId === substituteFor);
