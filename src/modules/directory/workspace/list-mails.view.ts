import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { listMails } from "#platform/mail/mails.store.ts";
import { workspacePolicy } from "./workspace.policy.ts";

const perPage = 25;

/** The outbox: what waits, what failed, what was sent. */
export const showOutbox = view({
  name: "directory.mail.list",
  input: z.object({ seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1) }),
  policy: workspacePolicy,
  load: async ({ tx, input }) => {
    const list = await listMails(tx, { limit: perPage, offset: (input.seite - 1) * perPage });
    return { ...list, page: input.seite, pages: Math.ceil(list.total / perPage) };
  },
});
