import type { PublicPlace } from "#modules/places/index.ts";
import { fold } from "#platform/texts/fold.ts";

/** What people turn to a contact for. */
export const needs = ["pflege", "demenz", "begleitung", "ehrenamt", "begegnung"] as const;
export type Need = (typeof needs)[number];

/** The catalogue does not say what a contact is for, but its name does; folded. */
const signs: Readonly<Record<Need, RegExp>> = {
  pflege: /pfleg|angehorig/,
  demenz: /demenz|alzheimer/,
  begleitung: /begleit|besuch/,
  ehrenamt: /ehrenamt|freiwillig|engagement/,
  begegnung: /begegnung|nachbarschaft|willkommen/,
};

export function kindOfContact(name: string): Need[] {
  const folded = fold(name);
  return needs.filter((need) => signs[need].test(folded));
}

export interface ContactWish {
  readonly needs: readonly Need[];
  /** Whoever serves the whole city serves this district too. */
  readonly stadtbezirkId: string | null;
}

type Contact = Pick<PublicPlace, "name" | "stadtbezirkId" | "phone" | "status">;

/** The contacts that fit: those who can be called first, then by need, then those for the whole city. */
export function chooseContacts<Each extends Contact>(all: readonly Each[], wish: ContactWish): Each[] {
  const needOf = ({ name }: Contact) => wish.needs.findIndex((need) => kindOfContact(name).includes(need));
  const orderOf = (contact: Contact) =>
    (contact.phone === null ? 100 : 0) + 2 * needOf(contact) + (contact.stadtbezirkId === null ? 0 : 1);
  return all
    .filter((contact) => contact.status === "aktiv" && needOf(contact) >= 0)
    .filter(
      ({ stadtbezirkId }) =>
        wish.stadtbezirkId === null || stadtbezirkId === null || stadtbezirkId === wish.stadtbezirkId,
    )
    .toSorted((one, other) => orderOf(one) - orderOf(other) || one.name.localeCompare(other.name, "de"));
}
