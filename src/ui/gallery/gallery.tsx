import type { UiTexts } from "../texts/texts.ts";
import { Controls } from "./controls.tsx";
import { Lists } from "./lists.tsx";
import { Pictures } from "./pictures.tsx";
import { States } from "./states.tsx";

/** The islands that the page with the gallery has to name. */
export const galleryIslands = ["form", "print", "dialog", "combobox"] as const;

/** Every part in every state, with invented content: for those who build pages, and for the checks. */
export function Gallery({ words }: { readonly words: UiTexts }) {
  return (
    <div class="b-gallery">
      <h1>Bausteine</h1>
      <p class="b-lead b-measure">Alles auf dieser Seite ist erfunden. Sie zeigt jeden Baustein in jedem Zustand.</p>
      <Controls words={words} />
      <Lists words={words} />
      <States words={words} />
      <Pictures words={words} />
    </div>
  );
}
