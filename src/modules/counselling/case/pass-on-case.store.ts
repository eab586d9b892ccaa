import { sql } from "kysely";
import { keepPerson, letPersonGo } from "#modules/people/index.ts";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { addCaseEvent } from "../event/case-event.store.ts";
import { settleFollowUps } from "../follow-up/follow-up.store.ts";
import type { Case } from "./case.ts";
import { letCaseGo, saveCase } from "./case.store.ts";

interface PassingOn {
  readonly to: { readonly id: string; readonly name: string };
  readonly detail: string | null;
  readonly by: string;
  readonly today: LocalDate;
}

/** A colleague is responsible from now on; open follow-ups and requests go along, and the timeline says so. */
export async function passOnCase(tx: Transaction, current: Case, { to, detail, by, today }: PassingOn): Promise<Case> {
  await settleFollowUps(tx, current.id, { forId: to.id });
  await sql`update counselling.referrals set responsible_id = ${to.id}, version = version + 1
    where case_id = ${current.id} and responsible_id <> ${to.id}`.execute(tx);
  const happened = { caseId: current.id, onDay: today, kind: "uebergeben", actorId: by } as const;
  await addCaseEvent(tx, { ...happened, detail: [to.name, detail].filter(Boolean).join(": ") });
  await letCaseGo(tx, current.id);
  await letPersonGo(tx, current.personId);
  await keepPerson(tx, current.personId, { keeperId: to.id });
  const handed = { ...current, responsibleId: to.id };
  await saveCase(tx, handed);
  return handed;
}
