import { randomUUID } from "node:crypto";
import type { Random } from "../cities/random.ts";
import type { Colleague } from "./staff-at-work.ts";

/** One thing that somebody does: a page that they open, or a form that they send. */
export interface Errand {
  readonly kind: "save" | "list";
  readonly name: string;
  /** How often among a hundred. */
  readonly share: number;
  readonly path: (who: Colleague, random: Random) => string;
  readonly form?: (random: Random) => Readonly<Record<string, string>>;
}

const themes = ["pflegegrad", "haushaltshilfe", "antraege", "demenz", "einsamkeit", "fahrdienst"];
const names = ["mei", "schmi", "kow", "wag", "beck", "hoff", "sta", "lan"];
const channels = ["telefon", "besuch", "mail"];

const list = (name: string, share: number, ...paths: readonly string[]): Errand => ({
  kind: "list",
  name,
  share,
  path: (_, random) => random.pick(paths),
});
const aCase = ({ cases }: Colleague, random: Random) => `/arbeit/faelle/${random.pick(cases)}`;

/** A day in the office as a mix: half of it is written down, half is looked up. */
export const counsellorErrands: readonly Errand[] = [
  {
    kind: "save",
    name: "Kurzvorsprache",
    share: 24,
    path: () => "/arbeit/kontakte/neu",
    form: (random) => ({
      channel: random.pick(channels),
      asker: "angehoerige",
      result: "beantwortet",
      themes: random.pick(themes),
      sentKey: randomUUID(),
    }),
  },
  {
    kind: "save",
    name: "Kontakt in einem Fall",
    share: 12,
    path: (who, random) => `${aCase(who, random)}/kontakt`,
    form: () => ({ kind: "telefon", onDay: "24.11.2026", minutes: "15", note: "Rückruf, alles in Ordnung." }),
  },
  {
    kind: "save",
    name: "Wiedervorlage",
    share: 6,
    path: (who, random) => `${aCase(who, random)}/wiedervorlage`,
    form: () => ({ what: "Nachfragen", dueOn: "01.12.2026" }),
  },
  list("Mein Tag", 8, "/arbeit"),
  list("Kurzvorsprache, Formular", 12, "/arbeit/kontakte/neu"),
  list(
    "Kurzvorsprachen",
    8,
    "/arbeit/kontakte",
    "/arbeit/kontakte?thema=demenz",
    "/arbeit/kontakte?seite=15",
    "/arbeit/kontakte?von=2018-01-01&bis=2019-12-31&nach=ergebnis",
  ),
  list("Fälle", 8, "/arbeit/faelle", "/arbeit/faelle?wessen=alle&nach=name", "/arbeit/faelle?stand=abgeschlossen"),
  { kind: "list", name: "Fälle, Suche", share: 6, path: (_, random) => `/arbeit/faelle?q=${random.pick(names)}` },
  { kind: "list", name: "Fallakte", share: 6, path: aCase },
  list("Wiedervorlagen", 4, "/arbeit/wiedervorlagen", "/arbeit/wiedervorlagen?wessen=alle"),
  list("Vermittlungen", 2, "/arbeit/vermittlungen"),
  list("Netzwerk", 1, "/arbeit/netzwerk"),
  list("Sprechstunden", 1, "/arbeit/sprechstunden"),
  list("Fehlende Angebote", 1, "/arbeit/bedarf"),
  { kind: "list", name: "Suche", share: 1, path: (_, random) => `/arbeit/suche?q=${random.pick(names)}` },
];

/** Who leads or plans sees no file: sums and load over all offices. */
export const leadingErrands: readonly Errand[] = [
  list("Mein Tag", 50, "/arbeit"),
  list("Fehlende Angebote, gezählt", 50, "/arbeit/bedarf/zahlen"),
];

/** One errand by its share. */
export function anErrand(errands: readonly Errand[], random: Random): Errand {
  let left = random.below(errands.reduce((sum, { share }) => sum + share, 0));
  return errands.find(({ share }) => (left -= share) < 0) ?? random.pick(errands);
}
