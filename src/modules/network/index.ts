import { menuEntry } from "#platform/web/menu-entry.ts";
import type { Module } from "#platform/web/module.ts";
import { networkJobs } from "./network.job.ts";
import { mergeRoutes } from "./partner/merge.routes.tsx";
import { changePartnerRoutes } from "./partner/change-partner.routes.tsx";
import { partnerPeopleRoutes } from "./partner/partner-people.routes.tsx";
import { partnerRoutes } from "./partner/partner.routes.tsx";
import { mergeDe } from "./texts/merge-de.ts";
import { networkDe } from "./texts/network-de.ts";
import { partnerDe } from "./texts/partner-de.ts";
import { partnerPeopleDe } from "./texts/partner-people-de.ts";

export { clearNetwork, loadNetwork, type LoadedNetwork } from "./load-network.store.ts";

/** Partners, hours away from the office, events. */
export const network: Module = {
  sentences: { ...networkDe, ...partnerDe, ...partnerPeopleDe, ...mergeDe },
  menu: [menuEntry("/arbeit/netzwerk", networkDe["network.menu"], "people", "network.partner.list")],
  jobs: networkJobs,
  staffRoutes: [partnerRoutes, changePartnerRoutes, partnerPeopleRoutes, mergeRoutes],
};

export { networkImport } from "./partner/partner.import.ts";
