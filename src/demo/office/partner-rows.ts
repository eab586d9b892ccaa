import { seeded } from "#cities/random.ts";
import { idOf } from "#platform/database/ids.ts";
import type { LoadedRow } from "#platform/database/bulk.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { partnerKinds } from "../texts/partner-names.ts";
import { chooser, happens } from "./choose.ts";
import { demoPhone } from "./demo-office.ts";
import type { Life } from "./office-life.ts";

export interface PartnerRow {
  readonly id: string;
  readonly name: string;
  readonly stadtbezirkId: string;
  readonly status: string;
  readonly email: string;
  readonly street: string;
  readonly postcode: string | null;
  readonly town: string;
  readonly lastContactOn: LocalDate;
  readonly [column: string]: unknown;
}

interface PartnerRows {
  readonly partners: readonly PartnerRow[];
  readonly partnerAreas: readonly LoadedRow[];
}

/** Within 24 months a partner counts; beyond, or when the work together rests, not. */
const recentDays = 700;
const forgotten = { from: 760, days: 500 };
const furtherShare = 0.07;

/** Institutions with invented names: as many active ones as published, and some that no longer count. */
export function partnerRows(active: number, life: Life): PartnerRows {
  const random = seeded(`${life.seed} partners`);
  const aKind = chooser(partnerKinds.map((each) => [each, each.weight] as const));
  const taken = new Map<string, number>();
  const named = (wanted: string) => {
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    return count === 1 ? wanted : `${wanted} ${count}`;
  };
  const further = Math.round(active * furtherShare);
  const made = Array.from({ length: active + further }, (_, index) => {
    const office = life.anOffice(random);
    const { kind, names } = aKind(random);
    const quarter = office.quarters.length === 0 ? office.name : random.pick(office.quarters).name;
    const counts = index < active;
    const lastContactOn = counts
      ? ago(life.today, Math.floor(random.next() ** 2 * recentDays))
      : ago(life.today, forgotten.from + random.below(forgotten.days));
    const id = idOf("partner", String(index));
    const row = {
      id,
      name: named(`${random.pick(names)} ${quarter}`),
      kind,
      street: `Beispielweg ${1 + random.below(90)}`,
      postcode: office.postcodes.length === 0 ? null : random.pick(office.postcodes),
      town: life.city.name,
      stadtbezirkId: office.id,
      phone: demoPhone(life.city, 7000 + index),
      email: `partner-${index + 1}@beispiel.invalid`,
      status: !counts && happens(random, 0.4) ? "ruhend" : "aktiv",
      lastContactOn,
      reviewDays: random.pick([180, 365, 365]),
      confirmedOn: happens(random, 0.7) ? lastContactOn : null,
      noMailings: happens(random, 0.04),
      example: true,
      version: 1,
    };
    const areas = happens(random, 0.15) ? [office, life.anOffice(random)] : [office];
    return { row, areas: [...new Set(areas)].map((each) => ({ partnerId: id, stadtbezirkId: each.id })) };
  });
  return { partners: made.map(({ row }) => row), partnerAreas: made.flatMap(({ areas }) => areas) };
}

const ago = (today: LocalDate, days: number): LocalDate => addDays(today, -days);
