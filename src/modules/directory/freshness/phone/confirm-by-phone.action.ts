import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { freshnessDe as t } from "../../texts/freshness-de.ts";
import { entryKinds } from "../../workspace/catalogue-entry.ts";
import { findEntry } from "../../workspace/catalogue.store.ts";
import { confirmEntry } from "../confirm-entry.store.ts";
import { freshnessPolicy } from "../freshness.policy.ts";

const name = "directory.freshness.confirm-by-phone";

/** Somebody of the house said on the phone that the entry is right. The history names who wrote it down. */
export const confirmByPhone = action({
  name: "directory.freshness.confirm-by-phone",
  input: z.object({ kind: z.enum(entryKinds), id: z.uuid(), stand: z.coerce.number().int().min(1) }),
  policy: freshnessPolicy,

  async subject(tx, { kind, id }) {
    const entry = await findEntry(tx, kind, id);
    if (!entry) throw new Refusal("platform.unknown", 404);
    return entry;
  },

  async run({ tx, input, subject, actor, today, now }) {
    const { kind, id, stand } = input;
    const by = t["directory.freshness.by-phone"];
    const { version } = await confirmEntry(tx, { kind, id, version: stand }, by, { name, actor, today, now });
    return { kind, id, title: subject.title, version };
  },

  journal: (_, { id }) => ({ subject: id, changed: ["confirmedOn", "confirmedBy"] }),
});
