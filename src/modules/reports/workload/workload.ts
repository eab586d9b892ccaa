import { protect } from "#platform/small-numbers/protect-line.ts";
import type { Load } from "./workload.store.ts";

export const measures = ["open", "overdue", "silent", "withoutConsent"] as const;
export type Measure = (typeof measures)[number];

/** Numbers of one colleague, one office or all; null where they are hidden. */
export interface LoadLine {
  readonly key: string;
  readonly counts: Readonly<Record<Measure, number | null>>;
}

export interface OfficeLoad extends LoadLine {
  readonly people: readonly LoadLine[];
}

export interface Workload {
  readonly all: LoadLine;
  readonly offices: readonly OfficeLoad[];
}

const nobody = "";

/** Small numbers are hidden twice: among the colleagues of an office, and among the offices of the city. */
export function workloadOf(loads: readonly Load[], offices: readonly string[]): Workload {
  const of = (office: string) => loads.filter((load) => load.office === office);
  const sum = (some: readonly Load[], measure: Measure) => some.reduce((total, load) => total + load[measure], 0);
  const byMeasure = eachMeasure((measure) =>
    protect(
      sum(loads, measure),
      offices.map((office) => sum(of(office), measure)),
    ),
  );
  return {
    all: { key: nobody, counts: eachMeasure((measure) => byMeasure[measure].total) },
    offices: offices.map((office, place) => {
      const people = [...new Set(of(office).map(({ responsible }) => responsible ?? nobody))];
      const mine = (key: string) => of(office).filter(({ responsible }) => (responsible ?? nobody) === key);
      const inside = eachMeasure((measure) =>
        protect(
          sum(of(office), measure),
          people.map((key) => sum(mine(key), measure)),
        ),
      );
      return {
        key: office,
        counts: eachMeasure((measure) => (byMeasure[measure].parts[place] === null ? null : inside[measure].total)),
        people: people.map((key, index) => ({
          key,
          counts: eachMeasure((measure) => inside[measure].parts[index] ?? null),
        })),
      };
    }),
  };
}

function eachMeasure<Value>(of: (measure: Measure) => Value): Readonly<Record<Measure, Value>> {
  return {
    open: of("open"),
    overdue: of("overdue"),
    silent: of("silent"),
    withoutConsent: of("withoutConsent"),
  };
}
