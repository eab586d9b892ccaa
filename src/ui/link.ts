import type { IconName } from "./icons/icons.ts";

/** A place to go: its words and its address. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A link of a navigation. `current` marks the place where the reader is. */
export interface NavLink extends Link {
  readonly icon?: IconName;
  readonly count?: number | string | undefined;
  readonly current?: boolean | undefined;
  /** A key that follows it, where the page has keys (island "keys"). */
  readonly shortcut?: string | undefined;
}
