import type { Tone } from "#ui/feedback/note.tsx";
import { placeKinds } from "#modules/places/index.ts";
import { workspaceDe as t } from "../texts/workspace-de.ts";
import type { CatalogueEntry } from "./catalogue-entry.ts";

/** "Angebot: Wilhelm-Hansmann-Haus", "Begegnungsstätte", "Träger: Verband". */
export function detailInWords({ kind, detail }: Pick<CatalogueEntry, "kind" | "detail">): string {
  if (kind === "place") {
    const known = placeKinds.find((each) => each === detail);
    return known ? t[`directory.catalogue.place.${known}`] : t["directory.catalogue.one.place"];
  }
  const word = t[`directory.catalogue.one.${kind}`];
  return detail === null ? word : `${word}: ${detail}`;
}

export const statusTones: Readonly<Record<string, Tone>> = {
  aktiv: "ok",
  entwurf: "wait",
  pausiert: "wait",
  verlegt: "wait",
};

const words: Readonly<Record<string, unknown>> = t;

export function statusInWords({ status }: Pick<CatalogueEntry, "status">): string {
  const found = words[`directory.catalogue.status.${status}`];
  return typeof found === "string" ? found : status;
}
