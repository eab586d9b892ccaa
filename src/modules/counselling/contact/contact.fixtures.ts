import type { Doer } from "#platform/action/action.ts";
import type { TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day, type LocalDate } from "#platform/dates/local-date.ts";
import { idOf } from "#platform/database/ids.ts";
import type { Actor } from "#platform/policy/actor.ts";
import type { BriefContact } from "./contact.ts";

export const north = idOf("area", "north");
export const south = idOf("area", "south");
export const theCity = idOf("employer", "city");
export const anAssociation = idOf("employer", "association");

/** Somebody of the office of a Stadtbezirk; the two employers of a tandem share its brief contacts. */
export const counsellorIn = (office: string, employer = theCity, name = "one"): Actor => ({
  id: idOf("account", `${office} ${employer} ${name}`),
  name,
  roles: ["counsellor"],
  scopes: { stadtbezirk: [office], employer: [employer] },
});

export const actorWith = (role: string): Actor => ({ id: idOf("account", role), name: role, roles: [role] });

export const doingIn = (database: TestDatabase, actor: Actor, on: LocalDate = day("2026-11-24")): Doer => ({
  db: database.staff,
  actor,
  clock: fixedDay(on),
});

/** What a form for an ordinary contact sends. */
export const aContactForm = (changes: Readonly<Record<string, string | readonly string[]>> = {}) => ({
  channel: "telefon",
  asker: "angehoerige",
  result: "beantwortet",
  themes: ["pflegegrad"],
  stadtbezirk: north,
  ...changes,
});

export const aContact = (changes: Partial<BriefContact> = {}): BriefContact => ({
  id: idOf("contact", "one"),
  onDay: day("2026-11-24"),
  officeId: north,
  siteId: null,
  employerId: theCity,
  stadtbezirkId: north,
  areaId: null,
  channel: "telefon",
  asker: "angehoerige",
  result: "beantwortet",
  referredTo: null,
  ageBand: null,
  language: null,
  minutes: null,
  sessionId: null,
  batchId: idOf("batch", "one"),
  sentKey: null,
  createdBy: idOf("account", "one"),
  createdAt: new Date("2026-11-24T09:58:00Z"),
  ...changes,
});
