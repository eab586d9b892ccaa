import { sql } from "kysely";
import type { z } from "zod";
import { type Action, perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { look, type View } from "#platform/action/view.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { idOf } from "#platform/database/ids.ts";
import type { TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { PartnerId } from "./partner/partner.ts";
import type { PartnerWithAreas } from "./partner/partner.store.ts";

export const inner = idOf("area", "innen");
export const outer = idOf("area", "aussen");
export const today = day("2026-11-24");

export const counsellorIn = (...stadtbezirke: readonly string[]): Actor => ({
  id: idOf("account", stadtbezirke.join()),
  name: "Beraterin",
  roles: ["counsellor"],
  scopes: { stadtbezirk: stadtbezirke, employer: [idOf("employer", "stadt")] },
});
export const withRole = (role: string): Actor => ({ id: idOf("account", role), name: role, roles: [role] });
export const nobody: Actor = { id: idOf("account", "niemand"), name: "", roles: [] };

/** Two Stadtbezirke. */
export async function aCity({ owner }: TestDatabase): Promise<void> {
  await sql`
    insert into places.areas (id, parent_id, level, number, name, position)
    values (${outer}, null, 'stadtbezirk', '1', 'Außen', 1), (${inner}, null, 'stadtbezirk', '2', 'Innen', 2)`.execute(
    owner,
  );
}

/** Does deeds, looks and reads as somebody, on the fixed day. */
export const doingAs = ({ staff: db }: TestDatabase, actor: Actor, on = today) => ({
  does: <Schema extends z.ZodType, Subject, Result>(action: Action<Schema, Subject, Result>, input: object) =>
    perform(action, { db, actor, clock: fixedDay(on) }, input),
  sees: <Schema extends z.ZodType, Subject, Result>(view: View<Schema, Subject, Result>, input: object = {}) =>
    look(view, { db, actor, clock: fixedDay(on) }, input),
  reads: <Result>(read: (tx: Transaction) => Promise<Result>) => as(db, actor, read),
});

export const aPartner = (changes: Partial<PartnerWithAreas> = {}): PartnerWithAreas => ({
  id: PartnerId.parse(idOf("partner", changes.name ?? "Pflegedienst Beispiel")),
  name: "Pflegedienst Beispiel",
  kind: "pflegedienst",
  umbrella: null,
  street: "Beispielweg 1",
  postcode: "12345",
  town: "Musterstadt",
  stadtbezirkId: inner,
  phone: "0231 100-1",
  email: "pflege@beispiel.example",
  website: null,
  reviewDays: 365,
  note: null,
  noMailings: false,
  status: "aktiv",
  mergedInto: null,
  lastContactOn: null,
  confirmedOn: null,
  endedOn: null,
  endReason: null,
  sourceName: null,
  example: false,
  version: 1,
  areas: [],
  ...changes,
});
