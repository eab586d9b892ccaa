import type { OfficeArea, Quarter } from "../office/office-areas.store.ts";
import type { ContactTheme } from "./contact.ts";

/** What the form for a contact offers to choose from. */
export interface ContactChoices {
  readonly themes: readonly ContactTheme[];
  readonly stadtbezirke: readonly OfficeArea[];
  readonly quarters: readonly Quarter[];
  readonly own: readonly string[];
  readonly referredTo: readonly string[];
}
