import { perform } from "#platform/action/action.ts";
import { system } from "#platform/policy/actor.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import { nightly } from "#platform/jobs/nightly.job.ts";
import type { World } from "#platform/web/world.ts";
import { eraseAppointmentNames, makeSlotsAhead, remindAppointments } from "./appointment/appointment-night.action.ts";
import { chaseReferrals } from "./referral/chase-referrals.action.ts";
import { eraseCases } from "./case/erase-cases.action.ts";

export const counsellingJobs = (world: Pick<World, "staff" | "clock" | "environment" | "city">): readonly Job[] => [
  nightly(eraseCases, "3:40", world),
  nightly(eraseAppointmentNames, "3:45", world),
  nightly(makeSlotsAhead, "3:50", world),
  {
    name: remindAppointments.name,
    schedule: "20 6 * * *",
    run: async () => {
      const { staff: db, clock, city } = world;
      await perform(remindAppointments, { db, actor: system, clock }, { phone: city.centralPhone.display });
    },
  },
  {
    name: chaseReferrals.name,
    schedule: "10 6 * * *",
    run: async () => {
      const { staff: db, clock, environment } = world;
      await perform(chaseReferrals, { db, actor: system, clock }, { baseUrl: environment.BASE_URL });
    },
  },
];
