import type { IndexedEntry } from "./entry-index.ts";

export const anEntry = (changes: Partial<IndexedEntry> = {}): IndexedEntry => ({
  type: "offer",
  title: "Singkreis",
  folded: "singkreis",
  url: "/angebote/singkreis",
  example: false,
  confirmedOn: null,
  reviewOn: null,
  place: null,
  kind: null,
  stadtbezirk: null,
  stadtbezirkId: null,
  free: false,
  over: false,
  undated: false,
  dates: new Int32Array(),
  ...changes,
});
