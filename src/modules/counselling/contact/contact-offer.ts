import type { Stadtbezirk } from "#modules/places/index.ts";
import type { Quarter } from "../office/quarters.store.ts";
import type { ContactTheme } from "./contact.ts";

/** What the form for a contact offers to choose from. */
export interface ContactChoices {
  readonly themes: readonly ContactTheme[];
  readonly stadtbezirke: readonly Stadtbezirk[];
  readonly quarters: readonly Quarter[];
  readonly own: readonly string[];
  readonly referredTo: readonly string[];
}
