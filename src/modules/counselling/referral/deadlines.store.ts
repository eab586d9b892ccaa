import { z } from "zod";
import type { Transaction } from "#platform/database/connect.ts";
import { findSetting, putSetting } from "#platform/settings/settings.store.ts";
import { type Deadlines, usualDeadlines } from "./referral.ts";

const key = "counselling.referral-deadlines";
const days = z.number().int().min(1).max(365);
const Kept = z.object({ chase: z.array(days).min(1), void: days, sustained: days });

export async function readDeadlines(tx: Transaction): Promise<Deadlines> {
  return Kept.catch({ ...usualDeadlines, chase: [...usualDeadlines.chase] }).parse(await findSetting(tx, key));
}

export const putDeadlines = (tx: Transaction, deadlines: Deadlines): Promise<void> => putSetting(tx, key, deadlines);
