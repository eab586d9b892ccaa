import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { listOpenReports } from "../reports-queue/report-queue.store.ts";
import { listDrafts, listDue, listRecentChanges } from "./day.store.ts";
import { workspacePolicy } from "./workspace.policy.ts";

/** „Mein Tag“: what waits for an editor. */
export const showDay = view({
  name: "directory.workspace.show",
  input: z.object({}),
  policy: workspacePolicy,
  load: async ({ tx, today }) => ({
    reports: await listOpenReports(tx, 5),
    due: await listDue(tx, today, 4),
    drafts: await listDrafts(tx, 5),
    changes: await listRecentChanges(tx, 6),
  }),
});

/** The parts that pages are built from. */
export const showGallery = view({
  name: "directory.workspace.gallery",
  input: z.object({}),
  policy: workspacePolicy,
  load: async () => undefined,
});
