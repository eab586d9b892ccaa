import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { selectPartners } from "../partner/list-partners.store.ts";
import { PartnerQuery } from "../partner/partner-query.ts";
import { mailingPolicy, mailingsPolicy } from "./mailing.policy.ts";
import { recipientOf, type Wish, wanted, ways, wishes } from "./mailing.ts";
import { findMailing, listMailings, listReachable, listRecipients } from "./mailing.store.ts";

export const mailingsPerPage = 25;

export const showMailings = view({
  name: "network.mailing.list",
  input: z.object({ seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1) }),
  policy: mailingsPolicy,
  load: async ({ tx, input }) => ({
    page: input.seite,
    ...(await listMailings(tx, { limit: mailingsPerPage, offset: (input.seite - 1) * mailingsPerPage })),
  }),
});

/** Whom a selection reaches, before anything is written: how many by each way, and who cannot be reached. */
export const prepareMailing = view({
  name: "network.mailing.prepare",
  input: PartnerQuery,
  policy: mailingsPolicy,
  load: async ({ tx, input, today }) => {
    const selected = await selectPartners(tx, input, today);
    const all = await listReachable(
      tx,
      selected.map(({ id }) => id),
    );
    const those = wanted(all);
    const counts = (wish: Wish) => {
      const found = those.map((each) => recipientOf(each, wish)?.way);
      return {
        wish,
        ...{ mail: 0, brief: 0, telefon: 0 },
        ...Object.fromEntries(ways.map((way) => [way, found.filter((each) => each === way).length])),
        none: found.filter((each) => each === undefined).length,
      };
    };
    return { query: input, total: all.length, unwanted: all.length - those.length, counts: wishes.map(counts) };
  },
});

export const showMailing = view({
  name: "network.mailing.show",
  input: z.object({ mailingId: z.uuid() }),
  subject: (tx, { mailingId }) => findMailing(tx, mailingId),
  policy: mailingPolicy,
  load: async ({ tx, subject }) => ({ mailing: subject, recipients: await listRecipients(tx, subject.id) }),
});
