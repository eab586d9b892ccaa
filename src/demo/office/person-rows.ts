import { seeded } from "#cities/random.ts";
import { idOf } from "#platform/database/ids.ts";
import type { LoadedRow } from "#platform/database/bulk.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { clientNames } from "../texts/client-names.ts";
import type { DemoCase } from "./case-rows.ts";
import { ageBandChoice } from "./shares.ts";
import { happens } from "./choose.ts";
import { demoPhone } from "./demo-office.ts";
import type { Life } from "./office-life.ts";

export const personIdOf = (index: number): string => idOf("person", `case/${index}`);

/** From 60 to 99, most of them about 80. */
const ages = { "bis-59": 56, "60-69": 60, "70-79": 70, "80-89": 80, "ab-90": 90 } as const;

/** One person for each case. Nobody takes these names for somebody's. */
export function personRows(cases: readonly DemoCase[], { city, today, seed }: Life): readonly LoadedRow[] {
  const random = seeded(`${seed} persons`);
  return cases.map(({ index, office, staff, shared }) => {
    const isMan = happens(random, 0.32);
    const years = ages[ageBandChoice(random)] + random.below(10);
    return {
      id: personIdOf(index),
      purpose: "counselling",
      salutation: isMan ? "Herr" : "Frau",
      firstName: random.pick(isMan ? clientNames.men : clientNames.women),
      lastName: random.pick(clientNames.last),
      birthDate: addDays(today, -Math.floor(years * 365.25) - random.below(365)),
      language: null,
      street: `Beispielweg ${1 + random.below(180)}`,
      postcode: office.postcodes.length === 0 ? null : random.pick(office.postcodes),
      town: city.name,
      areaId: office.id,
      phone: demoPhone(city, index % 7000),
      stadtbezirkId: office.id,
      employerId: staff.employerId,
      shared,
      keeperId: staff.id,
      example: true,
      version: 1,
    };
  });
}
