import type { Areas } from "#cities/areas.ts";
import type { City } from "#cities/city.ts";
import type { DemoPlace } from "#cities/demo-place.ts";
import { demoAccounts, type DemoAccountSeed, type Employer } from "#modules/identity/index.ts";
import { areaIdOf } from "#modules/places/index.ts";
import { idOf } from "#platform/database/ids.ts";
import { slugOf } from "#platform/texts/fold.ts";
import { placeIdOf } from "./place-rows.ts";
import { staffNames } from "./texts/staff-names.ts";

export const municipalEmployer = idOf("employer", "stadt");
export const associationEmployer = idOf("employer", "verband");

/** Each office is a tandem: two colleagues of the city and two of an association. */
export const perOffice = 4;

export const demoEmployers = ({ name }: City): readonly Employer[] => [
  { id: municipalEmployer, name: `Stadt ${name}`, municipal: true, demo: true },
  { id: associationEmployer, name: "Beispielverband Seniorenarbeit e. V.", municipal: false, demo: true },
];

export const counsellorKey = (stadtbezirk: string, number: number): string =>
  `beratung-${slugOf(stadtbezirk)}-${number + 1}`;

/** Everybody who works in the demo city: for the whole city, and four in each office. */
export function demoStaff(city: City, areas: Areas, places: readonly DemoPlace[]): readonly DemoAccountSeed[] {
  const stadtbezirke = areas.areas.filter(({ level }) => level === "stadtbezirk");
  return [
    ...demoAccounts,
    ...stadtbezirke.flatMap((area, index) =>
      Array.from({ length: perOffice }, (_, number) =>
        counsellor({ city, stadtbezirk: area, number, name: nameOf(index * perOffice + number), places }),
      ),
    ),
  ];
}

interface Setting {
  readonly city: City;
  readonly stadtbezirk: { readonly id: string; readonly name: string };
  readonly number: number;
  readonly name: string;
  readonly places: readonly DemoPlace[];
}

function counsellor({ city, stadtbezirk, number, name, places }: Setting): DemoAccountSeed {
  const ofCity = number % 2 === 0;
  const key = counsellorKey(stadtbezirk.name, number);
  const sites = places.filter(({ kind, stadtbezirk: its }) => kind === "seniorenbuero" && its === stadtbezirk.id);
  return {
    key,
    email: `${key}@beispiel.invalid`,
    name,
    roles: ["counsellor"],
    workplace: `${city.officeWord.one} ${stadtbezirk.name}, ${ofCity ? "Stadt" : "Verband"}`,
    scopes: {
      stadtbezirk: [areaIdOf(stadtbezirk.id)],
      site: sites.map(({ naturalKey }) => placeIdOf(naturalKey)),
      employer: [ofCity ? municipalEmployer : associationEmployer],
    },
  };
}

const nameOf = (index: number): string => {
  const { firstNames, lastNames } = staffNames;
  const first = firstNames[index % firstNames.length] ?? "";
  return `${first} ${lastNames[Math.floor(index / firstNames.length) % lastNames.length] ?? ""}`;
};
