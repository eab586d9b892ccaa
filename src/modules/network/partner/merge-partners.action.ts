import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { newId } from "#platform/database/ids.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { networkPolicy } from "../network.policy.ts";
import { areasAdded, checkMerge, filledFrom, latest } from "./merge.ts";
import { findMerge, insertMerge, saveUndone } from "./merge.store.ts";
import type { Partner } from "./partner.ts";
import { PartnerId } from "./partner.ts";
import { lockPartner, savePartner } from "./partner.store.ts";

/** Two entries were one institution: one lives on, the other leads there. What was taken over is kept for the way back. */
export const mergePartners = action({
  name: "network.partner.merge",
  input: z.object({ id: PartnerId, other: PartnerId, bleibt: z.uuid("network.merge.no-choice") }),
  subject: async (tx, { id, other, bleibt }) => {
    const pair = [await lockPartner(tx, id), await lockPartner(tx, other)] as const;
    const [one, two] = pair;
    return bleibt === two.id ? { kept: two, merged: one } : { kept: one, merged: two };
  },
  policy: networkPolicy,

  async run({ tx, subject: { kept, merged }, today }) {
    checkMerge(kept, merged);
    const filled = filledFrom(kept, merged);
    const addedAreas = areasAdded(kept, merged);
    const lastContactOn = latest(kept.lastContactOn, merged.lastContactOn);
    const before: Partial<Partner> = Object.fromEntries(
      Object.entries(kept).filter(([field]) => field in filled || field === "lastContactOn"),
    );
    const merge = { keptId: kept.id, mergedId: merged.id, before, addedAreas, mergedOn: today, undoneOn: null };
    await insertMerge(tx, { ...merge, id: newId() });
    await savePartner(tx, { ...kept, ...filled, lastContactOn, areas: [...kept.areas, ...addedAreas] });
    await savePartner(tx, { id: merged.id, version: merged.version, mergedInto: kept.id });
    return kept;
  },

  journal: ({ subject: { kept } }) => ({ subject: kept.id, changed: ["mergedInto"], count: 2 }),
});

/** Takes a merge back: fields that the entry took over are as before, unless somebody changed them since. */
export const unmergePartners = action({
  name: "network.partner.unmerge",
  input: z.object({ mergeId: z.uuid() }),
  subject: (tx, { mergeId }) => findMerge(tx, mergeId),
  policy: networkPolicy,

  async run({ tx, subject, today }) {
    if (subject.undoneOn !== null) throw refuse("network.merge.undone-already");
    const kept = await lockPartner(tx, subject.keptId);
    const merged = await lockPartner(tx, subject.mergedId);
    const taken = filledFrom({ ...kept, ...subject.before }, merged);
    const changedSince = new Set(
      Object.entries(taken)
        .filter(([field, value]) => Object.entries(kept).some(([name, now]) => name === field && now !== value))
        .map(([field]) => field),
    );
    const back = Object.fromEntries(Object.entries(subject.before).filter(([field]) => !changedSince.has(field)));
    const areas = kept.areas.filter((each) => !subject.addedAreas.includes(each));
    await savePartner(tx, { ...kept, ...back, areas });
    await savePartner(tx, { id: merged.id, version: merged.version, mergedInto: null });
    await saveUndone(tx, subject.id, today);
    return kept;
  },

  journal: ({ subject }) => ({ subject: subject.keptId, changed: ["mergedInto"], count: 2 }),
});
