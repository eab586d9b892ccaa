import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import { system } from "#platform/policy/actor.ts";
import type { World } from "#platform/web/world.ts";
import { senderOf } from "../links/sender.ts";
import { hasUninvited } from "./issue/delivery.store.ts";
import { eraseUnconfirmedSubscribers } from "./issue/erase-unconfirmed.action.ts";
import { invite } from "./issue/invite.action.ts";
import { areMade, listOpenIssues } from "./issue/issue.store.ts";
import { prepareIssues } from "./issue/prepare.action.ts";
import { chunk, sendIssue } from "./issue/send-issue.action.ts";
import { issuesDue } from "./newsletter.ts";

type Post = Pick<World, "staff" | "clock" | "city" | "environment">;

const doer = ({ staff: db, clock }: Pick<Post, "staff" | "clock">) => ({ db, actor: system, clock });

/** Whoever just ordered is waiting for the first mail. */
const inviteJob = (world: Post): Job => ({
  name: "directory.newsletter.invite",
  schedule: "* * * * *",
  run: async () => {
    while (await as(world.staff, system, hasUninvited)) {
      const { invited } = await perform(invite, doer(world), senderOf(world));
      // Those that are left are being written to by another process.
      if (invited === 0) return;
    }
  },
});

/** In office hours, and again and again: what broke off goes on where it was. */
const sendJob = (world: Post): Job => ({
  name: "directory.newsletter.send",
  schedule: "*/20 8-18 * * *",
  run: async () => {
    const today = world.clock.today();
    const made = await as(world.staff, system, (tx) => areMade(tx, issuesDue(today)));
    if (!made) await perform(prepareIssues, doer(world), {});
    for (const issue of await as(world.staff, system, (tx) => listOpenIssues(tx, today))) {
      const input = { ...senderOf(world), issueId: issue.id };
      let readers = chunk;
      while (readers === chunk) ({ readers } = await perform(sendIssue, doer(world), input));
    }
  },
});

const eraseJob = (world: Post): Job => ({
  name: "directory.newsletter.erase",
  schedule: "40 2 * * *",
  atStart: true,
  run: async () => void (await perform(eraseUnconfirmedSubscribers, doer(world), {})),
});

export const newsletterJobs = (world: Post): readonly Job[] => [inviteJob(world), sendJob(world), eraseJob(world)];
