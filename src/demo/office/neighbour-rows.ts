import { type Random, seeded } from "#cities/random.ts";
import type { LoadedNetwork } from "#modules/network/index.ts";
import { idOf } from "#platform/database/ids.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { networkWords } from "../texts/network-words.ts";
import { type DemoOffice, demoPhone } from "./demo-office.ts";
import type { Life } from "./office-life.ts";

type Cards = Pick<LoadedNetwork, "cards" | "matches">;

/** Cards are kept for a year. */
const kept = 340;

/** Who asks and who offers, in each office; the first two found each other. */
export function neighbourRows(life: Life): Cards {
  const random = seeded(`${life.seed} neighbours`);
  const made = life.offices.map((office, index) => {
    const { asks, offers } = networkWords;
    const cardOf = (side: "suche" | "biete") => (card: (typeof asks)[number], place: number) =>
      cardRow(office, { ...card, side, place, number: index * asks.length + place }, life, random);
    const [asked, offered] = [asks.map(cardOf("suche")), offers.map(cardOf("biete"))];
    return { cards: [...asked, ...offered], match: matchOf(asked[0]?.id, offered[0]?.id, life) };
  });
  return { cards: made.flatMap(({ cards }) => cards), matches: made.map(({ match }) => match) };
}

interface Said {
  readonly side: "suche" | "biete";
  readonly help: string;
  readonly content: string;
  readonly place: number;
  readonly number: number;
}

function cardRow(
  office: DemoOffice,
  { side, help, content, place, number }: Said,
  { city, today }: Life,
  random: Random,
) {
  const receivedOn = addDays(today, -1 - random.below(kept));
  return {
    id: idOf("neighbour-card", `${office.id}/${side}/${place}`),
    officeId: office.id,
    side,
    help,
    content,
    areaId: office.quarters.length === 0 ? null : random.pick(office.quarters).id,
    firstName: random.pick(networkWords.firstNames),
    phone: demoPhone(city, 8000 + number + (side === "biete" ? 500 : 0)),
    state: place === 0 ? "vermittelt" : "offen",
    receivedOn,
    agreedOn: receivedOn,
    example: true,
    version: 1,
  };
}

const matchOf = (askId: string | undefined, offerId: string | undefined, { today }: Life) => ({
  id: idOf("neighbour-match", `${askId}`),
  askId,
  offerId,
  madeOn: today,
  outcome: "offen",
  outcomeOn: null,
});
