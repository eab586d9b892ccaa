import { sql } from "kysely";
import { bulkInsert, type LoadedRow } from "#platform/database/bulk.ts";
import type { Transaction } from "#platform/database/connect.ts";

export interface LoadedCounselling {
  readonly contacts: readonly LoadedRow[];
  readonly contactThemes: readonly LoadedRow[];
  readonly needs: readonly LoadedRow[];
  readonly cases: readonly LoadedRow[];
  readonly caseThemes: readonly LoadedRow[];
  readonly periods: readonly LoadedRow[];
  readonly caseContacts: readonly LoadedRow[];
  readonly consents: readonly LoadedRow[];
  readonly followUps: readonly LoadedRow[];
  readonly referrals: readonly LoadedRow[];
  readonly referralSteps: readonly LoadedRow[];
  readonly slotSeries: readonly LoadedRow[];
  readonly slots: readonly LoadedRow[];
  readonly appointments: readonly LoadedRow[];
  readonly events: readonly LoadedRow[];
  readonly assessments: readonly LoadedRow[];
  readonly planSteps: readonly LoadedRow[];
  readonly circle: readonly LoadedRow[];
  readonly caseNumbers: readonly LoadedRow[];
}

/** All cases and tallies go, and with a case all that belongs to it; for the demo city only. */
export async function clearCounselling(tx: Transaction): Promise<void> {
  await sql`delete from counselling.appointments`.execute(tx);
  await sql`delete from counselling.slots`.execute(tx);
  await sql`delete from counselling.slot_series`.execute(tx);
  await sql`delete from counselling.unmet_needs`.execute(tx);
  await sql`delete from counselling.brief_contacts`.execute(tx);
  await sql`delete from counselling.cases`.execute(tx);
  await sql`delete from counselling.case_numbers`.execute(tx);
}

/** Many rows at once, whose persons are there already. */
export async function loadCounselling(tx: Transaction, loaded: LoadedCounselling): Promise<void> {
  await bulkInsert(tx, "counselling.brief_contacts", loaded.contacts);
  await bulkInsert(tx, "counselling.brief_contact_themes", loaded.contactThemes);
  await bulkInsert(tx, "counselling.cases", loaded.cases);
  await bulkInsert(tx, "counselling.case_themes", loaded.caseThemes);
  await bulkInsert(tx, "counselling.case_periods", loaded.periods);
  await bulkInsert(tx, "counselling.case_contacts", loaded.caseContacts);
  await bulkInsert(tx, "counselling.consents", loaded.consents);
  await bulkInsert(tx, "counselling.follow_ups", loaded.followUps);
  await bulkInsert(tx, "counselling.referrals", loaded.referrals);
  await bulkInsert(tx, "counselling.referral_steps", loaded.referralSteps);
  await bulkInsert(tx, "counselling.slot_series", loaded.slotSeries);
  await bulkInsert(tx, "counselling.slots", loaded.slots);
  await bulkInsert(tx, "counselling.appointments", loaded.appointments);
  await bulkInsert(tx, "counselling.case_events", loaded.events);
  await bulkInsert(tx, "counselling.assessments", loaded.assessments);
  await bulkInsert(tx, "counselling.plan_steps", loaded.planSteps);
  await bulkInsert(tx, "counselling.circle", loaded.circle);
  await bulkInsert(tx, "counselling.unmet_needs", loaded.needs);
  await bulkInsert(tx, "counselling.case_numbers", loaded.caseNumbers);
  await analyze(tx);
}

/** A load of this size changes what the planner knows; without it the first figures would be slow. */
async function analyze(tx: Transaction): Promise<void> {
  await sql`analyze counselling.brief_contacts, counselling.brief_contact_themes, counselling.cases, counselling.case_themes,
    counselling.case_periods, counselling.case_contacts, counselling.consents, counselling.follow_ups, counselling.referrals, counselling.unmet_needs`.execute(
    tx,
  );
}
