import type { City } from "./city.ts";
import type { Accessibility, DemoRoom, ExamplePlace } from "./demo-place.ts";
import type { Spot } from "./example-spot.ts";
import { seeded, type Random } from "./random.ts";
import { exampleSource, openingHours, placeNames, roomNames, streetNames, traegerNames } from "./texts/examples.ts";

export type ExampleKind = keyof typeof placeNames;

export interface ExampleWish {
  readonly kind: ExampleKind;
  readonly stadtbezirk: string;
  readonly spot: Spot;
  /** How many of this kind the quarter already has: the next one is called something else. */
  readonly number: number;
  /** Whether it fills up a count that the city published. */
  readonly counted: boolean;
}

/** A made-up place that says so in its name, carrier and street, with no phone number that could be somebody's. */
export function examplePlace(wish: ExampleWish, city: City, seed: string): ExamplePlace {
  const { kind, stadtbezirk, spot, number } = wish;
  const naturalKey = `${city.id}/place/beispiel-${kind}-${spot.quarterName}-${number + 1}`;
  const random = seeded(`${seed}/${naturalKey}`);
  const accessibility = someAccessibility(random);
  return {
    naturalKey,
    name: nameOf(wish, city, seed),
    kind,
    traeger: kind === "seniorenbuero" ? null : random.pick(traegerNames)(spot.quarterName),
    street: `${random.pick(streetNames)} ${1 + random.below(80)}`,
    stadtbezirk,
    quarter: spot.quarter,
    point: spot.point,
    openingHoursText: random.next() < 0.85 ? random.pick(openingHours) : null,
    sourceName: exampleSource,
    counted: wish.counted,
    example: true,
    status: "aktiv",
    accessibility,
    rooms: someRooms(random, accessibility),
  };
}

/** Each quarter starts elsewhere in the list, or every first place of a quarter would be called the same. */
function nameOf({ kind, spot, number }: ExampleWish, { officeWord }: City, seed: string): string {
  const names = placeNames[kind];
  const start = seeded(`${seed}/${kind}/${spot.quarter}`).below(names.length);
  const name = names[(start + number) % names.length]?.(spot.quarterName, officeWord.one) ?? "";
  const lap = Math.floor(number / names.length);
  return lap === 0 ? name : `${name} ${lap + 1}`;
}

/** Most entrances are known, hearing loops hardly ever: as it is in real directories. */
function someAccessibility(random: Random): Accessibility {
  const fact = (known: number, yes: number) => {
    const [isKnown, isYes] = [random.next() < known, random.next() < yes];
    return isKnown ? isYes : null;
  };
  return {
    stepFreeEntrance: fact(0.85, 0.7),
    accessibleToilet: fact(0.7, 0.5),
    lift: fact(0.5, 0.3),
    hearingLoop: fact(0.4, 0.25),
    accessibleParking: fact(0.5, 0.5),
  };
}

function someRooms(random: Random, { stepFreeEntrance }: Accessibility): DemoRoom[] {
  const names = roomNames.slice(0, 1 + random.below(roomNames.length - 1));
  return names.map((name) => {
    const squareMetres = name === roomNames[0] ? 60 + random.below(90) : 18 + random.below(35);
    return {
      name,
      squareMetres,
      // Two square metres for a chair at a table.
      seats: Math.floor(squareMetres / 2),
      kitchen: random.next() < 0.4,
      stepFree: stepFreeEntrance === true ? random.next() < 0.9 : stepFreeEntrance,
    };
  });
}
