import type { IndexedEntry } from "./entry-index.ts";
import { page } from "./page-index.ts";

export const anEntry = (changes: Partial<IndexedEntry> = {}): IndexedEntry => ({
  ...page,
  type: "offer",
  title: "Singkreis",
  folded: "singkreis",
  url: "/angebote/singkreis",
  ...changes,
});
