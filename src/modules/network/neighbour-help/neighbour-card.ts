import type { LocalDate } from "#platform/dates/local-date.ts";
import { refuse } from "#platform/refusal/refusal.ts";

export const helps = [
  "einkaufen",
  "begleiten",
  "besuch",
  "haushalt",
  "technik",
  "garten",
  "tiere",
  "fahren",
  "sonstiges",
] as const;
export const sides = ["suche", "biete"] as const;
export const cardStates = ["offen", "vermittelt", "zurueckgezogen"] as const;
export const outcomes = ["gelungen", "nicht-gelungen"] as const;

/** "Das ist Nachbarschaftshilfe für mich": what somebody asks for or offers. A first name and a number, no address. */
export interface NeighbourCard {
  readonly id: string;
  readonly officeId: string;
  readonly side: (typeof sides)[number];
  readonly help: (typeof helps)[number];
  readonly content: string;
  /** The quarter. */
  readonly areaId: string | null;
  readonly firstName: string;
  readonly phone: string;
  readonly state: (typeof cardStates)[number];
  readonly receivedOn: LocalDate;
  /** The day on which the person agreed that we keep the card and pass the number on. */
  readonly agreedOn: LocalDate;
  readonly example: boolean;
  readonly version: number;
}

/** Who fits: the other side, the same kind of help; the same quarter first, then those who wait longest. */
export function suggestions<Card extends NeighbourCard>(
  card: NeighbourCard,
  others: readonly Card[],
  refused: ReadonlySet<string>,
): Card[] {
  const near = (other: NeighbourCard) => other.areaId !== null && other.areaId === card.areaId;
  return others
    .filter(
      ({ side, state, help, officeId }) =>
        side !== card.side && state === "offen" && help === card.help && officeId === card.officeId,
    )
    .filter(({ id }) => !refused.has(id))
    .toSorted(
      (one, other) => Number(near(other)) - Number(near(one)) || one.receivedOn.localeCompare(other.receivedOn),
    );
}

/** The one who asks and the one who offers, whichever of the two cards lies on the desk. */
export function pairOf(one: NeighbourCard, other: NeighbourCard): { readonly askId: string; readonly offerId: string } {
  if (one.side === other.side) throw refuse("network.neighbour-match.same-side");
  if (one.officeId !== other.officeId) throw refuse("network.neighbour-match.other-office");
  if (one.state !== "offen" || other.state !== "offen") throw refuse("network.neighbour-match.not-open");
  return one.side === "suche" ? { askId: one.id, offerId: other.id } : { askId: other.id, offerId: one.id };
}
