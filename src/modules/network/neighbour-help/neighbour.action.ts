import { z } from "zod";
import { lastDayOver, periodOf } from "#law/retention-period.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { chosenId } from "../form/typed.ts";
import { ownOffice } from "../office/own-office.ts";
import { helps, type NeighbourCard, outcomes, pairOf, sides } from "./neighbour-card.ts";
import {
  eraseCards,
  findCard,
  findMatch,
  insertCard,
  insertMatch,
  type Match,
  saveCardState,
  saveOutcome,
} from "./neighbour-card.store.ts";
import { cardPolicy, cardsPolicy } from "./neighbour.policy.ts";

export const addNeighbourCard = action({
  name: "network.neighbour-card.add",
  input: z.object({
    seite: z.enum(sides, "network.neighbour-card.no-side"),
    hilfe: z.enum(helps, "network.neighbour-card.no-help"),
    worum: requiredText(500),
    quartier: chosenId,
    vorname: requiredText(60),
    telefon: requiredText(60),
    einwilligung: z.literal("ja", "network.neighbour-card.no-consent"),
  }),
  subject: noSubject,
  policy: cardsPolicy,

  async run({ tx, input, actor, today }) {
    const card: NeighbourCard = {
      id: newId(),
      officeId: ownOffice(actor),
      side: input.seite,
      help: input.hilfe,
      content: input.worum,
      areaId: input.quartier,
      firstName: input.vorname,
      phone: input.telefon,
      state: "offen",
      receivedOn: today,
      agreedOn: today,
      example: false,
      version: 1,
    };
    await insertCard(tx, card);
    return card;
  },

  journal: (_, { id }) => ({ subject: id }),
});

export const withdrawNeighbourCard = action({
  name: "network.neighbour-card.withdraw",
  input: z.object({ cardId: z.uuid() }),
  subject: (tx, { cardId }) => findCard(tx, cardId),
  policy: cardPolicy,

  async run({ tx, input }) {
    await saveCardState(tx, [input.cardId], "zurueckgezogen");
    return { id: input.cardId };
  },

  journal: (_, { id }) => ({ subject: id, changed: ["state"] }),
});

/** Two neighbours are brought together; what comes of it is asked later. */
export const makeMatch = action({
  name: "network.neighbour-match.make",
  input: z.object({ cardId: z.uuid(), otherId: z.uuid() }),
  subject: (tx, { cardId }) => findCard(tx, cardId),
  policy: cardPolicy,

  async run({ tx, input, today }) {
    const pair = pairOf(await findCard(tx, input.cardId), await findCard(tx, input.otherId));
    const match: Match = { ...pair, id: newId(), madeOn: today, outcome: "offen", outcomeOn: null };
    await insertMatch(tx, match);
    await saveCardState(tx, [pair.askId, pair.offerId], "vermittelt");
    return { id: input.cardId };
  },

  journal: (_, { id }) => ({ subject: id, changed: ["state"] }),
});

/** It worked, or both cards lie on the desk again. */
export const endMatch = action({
  name: "network.neighbour-match.end",
  input: z.object({ matchId: z.uuid(), ergebnis: z.enum(outcomes), karte: z.uuid() }),
  subject: (tx, { matchId }) => findMatch(tx, matchId),
  policy: cardPolicy,

  async run({ tx, input, today }) {
    const { id, askId, offerId, outcome } = await findMatch(tx, input.matchId);
    if (outcome !== "offen") throw refuse("network.neighbour-match.ended");
    await saveOutcome(tx, id, input.ergebnis, today);
    if (input.ergebnis === "nicht-gelungen") await saveCardState(tx, [askId, offerId], "offen");
    return { id: input.karte === offerId ? offerId : askId };
  },

  journal: (_, { id }) => ({ subject: id, changed: ["outcome"] }),
});

export const eraseNeighbourCards = action({
  name: "network.neighbour-card.erase",
  input: z.object({}),
  subject: noSubject,
  policy: cardsPolicy,
  run: ({ tx, today }) => eraseCards(tx, lastDayOver(today, periodOf("network.neighbour_cards", "first_name"))),
  journal: (_, erased) => ({ subject: null, count: erased }),
});
