import type { UiTexts } from "../texts/texts.ts";
import { pageWindow } from "./page-window.ts";

interface Props {
  readonly words: Pick<UiTexts, "ui.pages" | "ui.previous" | "ui.next" | "ui.page">;
  readonly current: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
  /** Tells two of them on one page apart. */
  readonly label?: string;
}

/** Leads through the pages of a long list; a single page needs none. */
export function Pagination({ words, current, pages, hrefOf, label }: Props) {
  if (pages <= 1) return null;
  return (
    <nav class="b-pages" aria-label={label ?? words["ui.pages"]}>
      {current > 1 && (
        <a href={hrefOf(current - 1)} rel="prev">
          {words["ui.previous"]}
        </a>
      )}
      {pageWindow(current, pages).map((step, index) =>
        step === "gap" ? (
          <span key={`gap-${index}`} aria-hidden="true">
            …
          </span>
        ) : (
          <a
            key={step}
            href={hrefOf(step)}
            aria-label={words["ui.page"]({ page: String(step) })}
            aria-current={step === current ? "page" : undefined}
          >
            {step}
          </a>
        ),
      )}
      {current < pages && (
        <a href={hrefOf(current + 1)} rel="next">
          {words["ui.next"]}
        </a>
      )}
    </nav>
  );
}
