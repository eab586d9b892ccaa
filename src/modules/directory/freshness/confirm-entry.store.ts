import { confirmOfferBy } from "#modules/offers/index.ts";
import { confirmOrganisationBy, confirmPlaceBy } from "#modules/places/index.ts";
import type { Transaction } from "#platform/database/connect.ts";
import type { DeedContext } from "#platform/action/action.ts";
import type { EntryKind } from "../workspace/catalogue-entry.ts";

/** An entry as somebody saw it when they said that it is right. */
export interface SeenEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly version: number;
}

type By = Pick<DeedContext<unknown, unknown>, "actor" | "today" | "now"> & { readonly name: string };

const confirmers = { place: confirmPlaceBy, offer: confirmOfferBy, organisation: confirmOrganisationBy } as const;

/** Confirms an entry in its own module, with a revision that can be taken back. `by` is what the public page says. */
export async function confirmEntry(
  tx: Transaction,
  seen: SeenEntry,
  by: string,
  { name, actor, today, now }: By,
): Promise<{ readonly version: number }> {
  return confirmers[seen.kind](tx, seen, by, { name, actor, today, now });
}
