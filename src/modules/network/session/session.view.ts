import { z } from "zod";
import { listColleagues } from "#modules/identity/index.ts";
import { view } from "#platform/action/view.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { addDays, localDate, startOfWeek } from "#platform/dates/local-date.ts";
import { type Actor, inScope } from "#platform/policy/actor.ts";
import { listStadtbezirke } from "#modules/places/index.ts";
import { colleaguesIn } from "../office/office-colleagues.ts";
import { ownOffices } from "../office/own-office.ts";
import { listSites } from "../office/site-choices.store.ts";
import { sessionKinds, standings } from "./session.ts";
import { sessionPolicy, sessionsPolicy } from "./session.policy.ts";
import { findSeries } from "./session-series.store.ts";
import { findSession, listSessions, listSpan } from "./session.store.ts";

export const sessionsPerPage = 50;
const ignored = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

export const SessionQuery = z.object({
  stand: z.enum(standings).catch("kommend").default("kommend"),
  art: ignored(z.enum(sessionKinds)),
  /** Without one: one's own office. "alle": all of the city. */
  buero: ignored(z.union([z.uuid(), z.literal("alle")])),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type SessionQuery = z.output<typeof SessionQuery>;

/** The office that an address names; else the actor's own first, else all. */
const officeIn = (actor: Actor, buero: string | undefined): string | undefined =>
  buero === "alle" ? undefined : (buero ?? ownOffices(actor)[0]);

export const showSessions = view({
  name: "network.session.list",
  input: SessionQuery,
  policy: sessionsPolicy,
  load: async ({ tx, input, actor, today }) => {
    const officeId = officeIn(actor, input.buero);
    const filter = { kind: input.art, officeId, today, perPage: sessionsPerPage };
    const uncounted = await listSessions(tx, { ...filter, standing: "ungezaehlt", page: 1, perPage: 1 });
    return {
      ...{ query: input, officeId, today, own: ownOffices(actor), uncounted: uncounted.total },
      mayWork: actor.roles.includes("counsellor"),
      offices: await listStadtbezirke(tx),
      colleagues: await listColleagues(tx),
      ...(await listSessions(tx, { ...filter, standing: input.stand, page: input.seite })),
    };
  },
});

const WeekQuery = z.object({
  woche: ignored(localDate),
  buero: SessionQuery.shape.buero,
});

/** Who has duty when, from Monday to Sunday. */
export const showWeek = view({
  name: "network.session.week",
  input: WeekQuery,
  policy: sessionsPolicy,
  load: async ({ tx, input, actor, today }) => {
    const monday = startOfWeek(input.woche ?? today);
    const officeId = officeIn(actor, input.buero);
    return {
      ...{ monday, officeId, today, buero: input.buero, own: ownOffices(actor) },
      offices: await listStadtbezirke(tx),
      colleagues: await listColleagues(tx),
      sessions: await listSpan(tx, { from: monday, to: addDays(monday, 6), officeId }),
    };
  },
});

/** What one has today, for „Mein Tag“. */
export const showOwnDay = view({
  name: "network.session.own-day",
  input: z.object({}),
  policy: sessionsPolicy,
  load: async ({ tx, actor, today }) => {
    const me = actor.substituteFor ?? actor.id;
    const filter = { kind: undefined, today, page: 1, perPage: 4, officeId: ownOffices(actor)[0] };
    const sessions = await listSpan(tx, { from: today, to: today, staffId: me });
    return {
      sessions: sessions.filter(({ state }) => state !== "ausgefallen"),
      uncounted: await listSessions(tx, { ...filter, standing: "ungezaehlt" }),
    };
  },
});

/** What the fields offer. */
const choices = async (tx: Transaction, officeIds: readonly string[]) => ({
  sites: await listSites(tx, officeIds),
  staff: colleaguesIn(await listColleagues(tx), officeIds),
});

export const prepareSession = view({
  name: "network.session.prepare",
  input: z.object({}),
  policy: sessionsPolicy,
  load: async ({ tx, actor, today }) => ({
    today,
    me: actor.substituteFor ?? actor.id,
    offices: (await listStadtbezirke(tx)).filter(({ id }) => inScope(actor, "stadtbezirk", id)),
    ...(await choices(tx, ownOffices(actor))),
  }),
});

const input = z.object({ sessionId: z.uuid() });

export const showSession = view({
  name: "network.session.show",
  input,
  subject: (tx, { sessionId }) => findSession(tx, sessionId),
  policy: sessionPolicy,
  load: async ({ tx, subject: session, actor, today }) => ({
    session,
    today,
    colleagues: await listColleagues(tx),
    series: session.seriesId === null ? undefined : await findSeries(tx, session.seriesId).catch(() => undefined),
    mayWork: actor.roles.includes("counsellor") && inScope(actor, "stadtbezirk", session.officeId),
  }),
});

/** For the forms of one date: only to those who may change it. */
export const editSession = view({
  name: "network.session.edit",
  input,
  subject: (tx, { sessionId }) => findSession(tx, sessionId),
  policy: sessionPolicy,
  load: async ({ tx, subject: session, today }) => ({
    session,
    today,
    ...(await choices(tx, [session.officeId])),
  }),
});
