import { decisive, type Understood, type Wanted } from "#modules/search/index.ts";
import { stepsOf } from "./steps.ts";

const weakWeight = 0.1;

/** What many sentences say beside their subject. */
const broad = new Set(["beratung", "senioren", "seniorenbuero", "alles", "orte", "erzaehlen"]);
const asNamed = 0.8;

/** What bears the typed name is more surely meant than what a sentence says around it. */
function emphasisOf({ ways, meanings = [] }: Wanted): number {
  if (ways.some(({ because, worth }) => because === "word" && worth >= asNamed)) return 1.5;
  return meanings.length > 0 && meanings.every((name) => broad.has(name)) ? 0.6 : 1;
}

/** For each wanted word what each of its steps adds to the worth of an entry; an entry that takes all first steps is worth at most 1. */
export function worthOfSteps(understood: Understood): number[][] {
  const strong = new Set(decisive(understood));
  const weights = understood.wanted.map((each) => (strong.has(each) ? emphasisOf(each) : weakWeight));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return understood.wanted.map((each, index) =>
    stepsOf(each).map(({ worth }) => (worth * (weights[index] ?? 0)) / sum),
  );
}

/** What ranks beside the words, the same for the database and for the memory. */
export const bonusOf = {
  kind: { seniorenbuero: 0.06, beratung: 0.04, begegnungszentrum: 0.03 } as Readonly<Record<string, number>>,
  otherKind: 0.01,
  page: 0.02,
  /** Whom the whole city asks stands behind those of the wanted part of it. */
  wholeCity: -0.1,
  /** A wish for a time is one for something that takes place. */
  timelessPlace: -0.2,
  fresh: 0.02,
  /** Nothing to come. */
  noDate: -0.1,
  /** In sixty days and later. */
  farDate: -0.06,
  farDays: 60,
  named: 0.3,
  namedWithin: 4,
  near: 0.2,
  /** The same course in twenty houses must not hide what else there is. */
  repeat: -0.03,
  mostRepeats: 3,
};
