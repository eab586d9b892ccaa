/** Who acts. A person without account is `anonymous`; the product itself (nightly jobs, the loader) is `system`. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** The account that this person stands in for, while they do. */
  readonly substituteFor?: string;
}

export const anonymous: Actor = { id: "anonymous", name: "", roles: ["public"] };
export const system: Actor = { id: "system", name: "Beisammen", roles: ["system"] };
