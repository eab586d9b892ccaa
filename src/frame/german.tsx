import type { ComponentChildren } from "preact";
import { german } from "#platform/texts/german.ts";

/** Words of the catalogue within a sentence or line of the page: marked as German where the page is not. */
export function German({ children }: { readonly children: ComponentChildren }) {
  const marked = german();
  return marked.lang === undefined ? <>{children}</> : <span {...marked}>{children}</span>;
}
