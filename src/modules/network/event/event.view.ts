import { z } from "zod";
import { listStadtbezirke } from "#modules/places/index.ts";
import { view } from "#platform/action/view.ts";
import { type Actor, inScope } from "#platform/policy/actor.ts";
import { ownOffices } from "../office/own-office.ts";
import { listSites } from "../office/site-choices.store.ts";
import { selectPartners } from "../partner/list-partners.store.ts";
import { PartnerQuery } from "../partner/partner-query.ts";
import { listEventPartners } from "./event-hosts.store.ts";
import { countEvents, listEvents, listEventYears } from "./event-list.store.ts";
import { EventQuery } from "./event-query.ts";
import { eventPolicy, eventsPolicy, ofHoldingOffice } from "./event.policy.ts";
import { findEvent } from "./event.store.ts";

export const eventsPerPage = 50;
const mostExported = 5000;

/** Whose events an address asks for; without a word those of one's own office, and without an office those of all. */
const heldByIn = (actor: Actor, buero: string | undefined): string => buero ?? ownOffices(actor)[0] ?? "alle";

export const showEvents = view({
  name: "network.event.list",
  input: EventQuery,
  policy: eventsPolicy,
  load: async ({ tx, input, actor, today }) => {
    const heldBy = heldByIn(actor, input.buero);
    return {
      ...{ query: input, heldBy, today, own: ownOffices(actor) },
      uncounted: await countEvents(tx, {
        q: "",
        stand: "ungezaehlt",
        art: undefined,
        jahr: undefined,
        heldBy,
        today,
      }),
      mayWork: actor.roles.includes("counsellor"),
      offices: await listStadtbezirke(tx),
      years: await listEventYears(tx),
      ...(await listEvents(tx, { ...input, heldBy, today }, { page: input.seite, perPage: eventsPerPage })),
    };
  },
});

/** The same selection as a file; that somebody took it away leaves a line. */
export const exportEvents = view({
  name: "network.event.export",
  input: EventQuery,
  policy: eventsPolicy,
  journalled: true,
  load: async ({ tx, input, actor, today }) => {
    const filter = { ...input, heldBy: heldByIn(actor, input.buero), today };
    return { own: ownOffices(actor), ...(await listEvents(tx, filter, { page: 1, perPage: mostExported })) };
  },
});

/** For „Mein Tag“: what the own office has today, and what it has not counted yet. */
export const showEventsDay = view({
  name: "network.event.own-day",
  input: z.object({}),
  policy: eventsPolicy,
  load: async ({ tx, actor, today }) => {
    const heldBy = heldByIn(actor, undefined);
    const filter = { q: "", art: undefined, jahr: undefined, heldBy, today };
    const { events } = await listEvents(tx, { ...filter, stand: "kommend" }, { page: 1, perPage: 20 });
    return {
      today: events.filter(({ onDay }) => onDay === today),
      uncounted: await listEvents(tx, { ...filter, stand: "ungezaehlt" }, { page: 1, perPage: 4 }),
    };
  },
});

export const prepareEvent = view({
  name: "network.event.prepare",
  input: z.object({ wie: z.uuid().optional().catch(undefined) }),
  policy: eventsPolicy,
  load: async ({ tx, input, actor }) => ({
    offices: (await listStadtbezirke(tx)).filter(({ id }) => inScope(actor, "stadtbezirk", id)),
    sites: await listSites(tx, ownOffices(actor)),
    /** The event that is planned once more. */
    model: input.wie === undefined ? undefined : await findEvent(tx, input.wie).catch(() => undefined),
  }),
});

const input = z.object({ eventId: z.uuid() });

export const showEvent = view({
  name: "network.event.show",
  input,
  subject: (tx, { eventId }) => findEvent(tx, eventId),
  policy: eventPolicy,
  load: async ({ tx, subject: event, actor, today }) => ({
    ...{ event, today },
    partners: await listEventPartners(tx, event.id),
    mayWork: actor.roles.includes("counsellor") && ofHoldingOffice(actor, event),
    mayPlan: actor.roles.includes("counsellor"),
  }),
});

/** For the forms of one event: only to those who may change it. */
export const editEvent = view({
  name: "network.event.edit",
  input,
  subject: (tx, { eventId }) => findEvent(tx, eventId),
  policy: eventPolicy,
  load: async ({ tx, subject: event, today }) => {
    const around = [...event.offices, ...(event.stadtbezirkId === null ? [] : [event.stadtbezirkId])];
    return { event, today, sites: await listSites(tx, around) };
  },
});

const mostOffered = 30;

/** Who could hold it as well: all offices; partners of the Stadtbezirk, or by a word of the whole city. */
export const chooseHosts = view({
  name: "network.event.choose",
  input: input.extend({ q: PartnerQuery.shape.q }),
  subject: (tx, { eventId }) => findEvent(tx, eventId),
  policy: eventPolicy,
  load: async ({ tx, input: { q }, subject: event, today }) => {
    const chosen = await listEventPartners(tx, event.id);
    const here = q === "" && event.stadtbezirkId !== null ? { bezirk: event.stadtbezirkId } : {};
    const found = await selectPartners(tx, PartnerQuery.parse({ q, ...here }), today);
    const others = found.filter(({ id }) => !chosen.some((each) => each.id === id)).slice(0, mostOffered);
    return { event, q, chosen, partners: [...chosen, ...others], offices: await listStadtbezirke(tx) };
  },
});
