import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { cardStates, helps, sides, suggestions } from "./neighbour-card.ts";
import { findCard, listCards, listFitting, listMatches, listQuarters } from "./neighbour-card.store.ts";
import { cardPolicy, cardsPolicy } from "./neighbour.policy.ts";

export const cardsPerPage = 50;
const ignored = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

export const CardQuery = z.object({
  seite: ignored(z.enum(sides)),
  hilfe: ignored(z.enum(helps)),
  /** Without one: what waits. */
  stand: ignored(z.enum(cardStates)),
  blatt: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type CardQuery = z.output<typeof CardQuery>;

export const showCards = view({
  name: "network.neighbour-card.list",
  input: CardQuery,
  policy: cardsPolicy,
  journalled: true,
  load: async ({ tx, input }) => ({
    query: input,
    ...(await listCards(tx, {
      ...{ side: input.seite, help: input.hilfe, state: input.stand ?? "offen" },
      ...{ limit: cardsPerPage, offset: (input.blatt - 1) * cardsPerPage },
    })),
  }),
});

export const prepareCard = view({
  name: "network.neighbour-card.prepare",
  input: z.object({}),
  policy: cardsPolicy,
  load: async ({ tx }) => ({ quarters: await listQuarters(tx) }),
});

/** A card, who might fit, and with whom it was brought together before. */
export const showCard = view({
  name: "network.neighbour-card.show",
  input: z.object({ cardId: z.uuid() }),
  subject: (tx, { cardId }) => findCard(tx, cardId),
  policy: cardPolicy,
  journalled: true,
  load: async ({ tx, input }) => {
    const card = await findCard(tx, input.cardId);
    const matches = await listMatches(tx, card.id);
    const tried = new Set(matches.map(({ otherId }) => otherId));
    const fitting = card.state === "offen" ? suggestions(card, await listFitting(tx, card), tried) : [];
    return { card, matches, fitting };
  },
});
