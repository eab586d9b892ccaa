import type { ComponentChildren } from "preact";
import { Icon } from "../icons/icon.tsx";
import type { Link } from "../link.ts";
import type { UiTexts } from "../texts/texts.ts";

/** The filters in use. Each is a link to the same list without it. */
export function ChosenFilters({
  words,
  filters,
}: {
  readonly words: Pick<UiTexts, "ui.chosen-filters" | "ui.remove">;
  readonly filters: readonly Link[];
}) {
  if (filters.length === 0) return null;
  return (
    <ul class="b-chips" aria-label={words["ui.chosen-filters"]}>
      {filters.map(({ label, href }) => (
        <li key={href}>
          <a class="b-chip b-chip--on" href={href}>
            {label} <Icon name="cross" />
            <span class="kern-sr-only">{words["ui.remove"]}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export interface OfferedChip extends Link {
  /** How many are left with it. One that leaves none is not offered. */
  readonly count?: number;
  readonly current?: boolean;
}

/** What else may be chosen, after the words that introduce it. */
export function OfferedChips({ intro, chips }: { readonly intro?: string; readonly chips: readonly OfferedChip[] }) {
  const offered = chips.filter(({ count }) => count !== 0);
  if (offered.length === 0) return null;
  return (
    <div class="b-chips b-noprint">
      {intro && <span class="b-small b-muted">{intro}</span>}
      {offered.map(({ label, href, count, current }) => (
        <a key={href} class="b-chip" href={href} aria-current={current ? "true" : undefined}>
          {label}
          {count !== undefined && <small> {count}</small>}
        </a>
      ))}
    </div>
  );
}

/** How many were found, spoken when the page is swapped, and the filters that led there. */
export function ResultLine({
  children,
  chips,
}: {
  readonly children: ComponentChildren;
  readonly chips?: ComponentChildren;
}) {
  return (
    <div class="b-row b-row--between" id="ergebnisse">
      <output>{children}</output>
      {chips}
    </div>
  );
}
