import { menuEntry } from "#platform/web/menu-entry.ts";
import type { Module } from "#platform/web/module.ts";
import { joined } from "#platform/texts/in-languages.ts";
import { eventRoutes } from "./event/event.routes.tsx";
import { eventDeedRoutes } from "./event/event-deeds.routes.tsx";
import { eventsDay } from "./event/event-day.tsx";
import { mailingRoutes } from "./mailing/mailing.routes.tsx";
import { unsubscribeRoutes } from "./mailing/unsubscribe.routes.tsx";
import { networkJobs } from "./network.job.ts";
import { neighbourRoutes } from "./neighbour-help/neighbour.routes.tsx";
import { mergeRoutes } from "./partner/merge.routes.tsx";
import { changePartnerRoutes } from "./partner/change-partner.routes.tsx";
import { partnerPeopleRoutes } from "./partner/partner-people.routes.tsx";
import { sessionRoutes } from "./session/session.routes.tsx";
import { sessionsDay } from "./session/session-day.tsx";
import { partnerRoutes } from "./partner/partner.routes.tsx";
import { meetingRoutes } from "./round-table/meeting.routes.tsx";
import { tableRoutes } from "./round-table/table.routes.tsx";
import { sealRoutes } from "./seal/seal.routes.tsx";
import { eventDe } from "./texts/event-de.ts";
import { sessionDe } from "./texts/session-de.ts";
import { sealDe } from "./texts/seal-de.ts";
import { mailingDe } from "./texts/mailing-de.ts";
import { mergeDe } from "./texts/merge-de.ts";
import { neighbourDe } from "./texts/neighbour-de.ts";
import { networkDe } from "./texts/network-de.ts";
import { partnerDe } from "./texts/partner-de.ts";
import { partnerPeopleDe } from "./texts/partner-people-de.ts";
import { roundTableDe } from "./texts/round-table-de.ts";
import { unsubscribeTexts } from "./texts/unsubscribe.ts";

export { clearNetwork, loadNetwork, type LoadedNetwork } from "./load-network.store.ts";

/** Partners, hours away from the office, events. */
export const network: Module = {
  sentences: joined(
    networkDe,
    partnerDe,
    partnerPeopleDe,
    mergeDe,
    roundTableDe,
    sealDe,
    sessionDe,
    eventDe,
    neighbourDe,
    mailingDe,
    unsubscribeTexts,
  ),
  menu: [
    menuEntry("/arbeit/netzwerk", networkDe["network.menu"], "people", "network.partner.list"),
    menuEntry("/arbeit/sprechstunden", sessionDe["network.session.menu"], "clock", "network.session.list"),
    menuEntry("/arbeit/veranstaltungen", eventDe["network.event.menu"], "calendar", "network.event.list"),
  ],
  day: [sessionsDay, eventsDay],
  jobs: networkJobs,
  publicRoutes: [unsubscribeRoutes],
  staffRoutes: [
    partnerRoutes,
    changePartnerRoutes,
    partnerPeopleRoutes,
    mergeRoutes,
    tableRoutes,
    meetingRoutes,
    sealRoutes,
    neighbourRoutes,
    mailingRoutes,
    sessionRoutes,
    eventRoutes,
    eventDeedRoutes,
  ],
};

export { rhythms, ruleOf } from "./session/session-series.ts";
export { listSites, placeOf, type SiteChoice } from "./office/site-choices.store.ts";
export { type OfficeDate, type OfficeDateKind, officeDateKinds, type OfficeDatesQuery } from "./dates/office-date.ts";
export { countOfficeDates, listOfficeDates } from "./dates/office-dates.store.ts";
export { findHours, type NamedHours } from "./session/session-named.store.ts";
export { whenOf as hoursInWords } from "./session/session-parts.tsx";
export { networkImport } from "./partner/partner.import.ts";
