/** A name that the catalogue uses, and how often. */
export interface KnownName {
  readonly type: "offer" | "place";
  readonly name: string;
  readonly entries: number;
}
