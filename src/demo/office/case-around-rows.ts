import type { Random } from "#cities/random.ts";
import { idOf } from "#platform/database/ids.ts";
import type { LoadedRow } from "#platform/database/bulk.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { lifeWords } from "../texts/office-life.ts";
import type { DemoCase } from "./case-rows.ts";
import { happens } from "./choose.ts";
import type { Life } from "./office-life.ts";

/** While a matter is being cleared, some have not agreed yet. */
const agreed = { neu: 0.15, "in-klaerung": 0.75, "in-begleitung": 1, ruhend: 1, abgeschlossen: 1 } as const;

export function consentRows({ index, id, life, staff, state, shared }: DemoCase, random: Random): readonly LoadedRow[] {
  if (!shared && !happens(random, agreed[state])) return [];
  return (shared ? ["speichern", "tandem"] : ["speichern"]).map((scope) => ({
    id: idOf("consent", `${index}/${scope}`),
    caseId: id,
    scope,
    textVersion: "demo-1",
    givenOn: life.openedOn,
    form: random.pick(["papier", "papier", "bildschirm", "muendlich"]),
    recordedBy: staff.id,
  }));
}

const withFollowUp = 0.72;
const overdue = 0.17;

/** What is to be done next, and one that was done in cases that are over. */
export function followUpRows({ index, id, life, staff, state }: DemoCase, { days, today }: Life, random: Random) {
  if (state === "neu" || !happens(random, withFollowUp)) return [];
  const dueOn =
    life.closedOn ??
    (happens(random, overdue)
      ? days.between(random, addDays(today, -21), addDays(today, -1))
      : days.between(random, today, addDays(today, 60)));
  const row: LoadedRow = {
    id: idOf("follow-up", String(index)),
    caseId: id,
    dueOn,
    what: random.pick(lifeWords.next),
    forId: staff.id,
    doneOn: life.closedOn,
    createdBy: staff.id,
  };
  return [row];
}
