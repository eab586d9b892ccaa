import type { Job } from "#platform/jobs/jobs.ts";
import { nightly } from "#platform/jobs/nightly.job.ts";
import type { World } from "#platform/web/world.ts";
import { mailingJobs } from "./mailing/mailing.job.ts";
import { eraseNeighbourCards } from "./neighbour-help/neighbour.action.ts";
import { erasePartnerPeople } from "./partner/erase-people.action.ts";
import { eraseOldMeetings } from "./round-table/meeting.action.ts";
import { makeSessionsAhead } from "./session/make-ahead.action.ts";
import { sealJobs } from "./seal/seal.job.ts";

type Needs = Pick<World, "staff" | "clock" | "city" | "environment">;

export const networkJobs = (world: Needs): readonly Job[] => [
  nightly(erasePartnerPeople, "3:50", world),
  nightly(eraseOldMeetings, "3:52", world),
  nightly(eraseNeighbourCards, "3:53", world),
  nightly(makeSessionsAhead, "3:54", world),
  ...sealJobs(world),
  ...mailingJobs(world),
];
