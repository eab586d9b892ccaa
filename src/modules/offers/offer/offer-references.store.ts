import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import type { OfferContent, OfferRecord } from "./offer-record.ts";

type Referring = Pick<OfferRecord, "placeId" | "organisationId" | "stadtbezirkId" | "themeIds" | "series">;

/** Ids that an offer names and that nobody knows (any more). */
async function unknownIds(tx: Transaction, offer: Referring): Promise<ReadonlySet<string>> {
  const seriesIds = offer.series.flatMap(({ placeId, roomId, rule }) => [placeId, roomId, ...overriddenPlaces(rule)]);
  const named = [offer.placeId, offer.organisationId, offer.stadtbezirkId, ...offer.themeIds, ...seriesIds].filter(
    (id) => id !== null,
  );
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${named}::uuid[]) as named (id)
    where not exists (select from places.door_places p where p.id = named.id)
      and not exists (select from places.door_organisations g where g.id = named.id)
      and not exists (select from places.door_areas a where a.id = named.id)
      and not exists (select from offers.themes t where t.id = named.id)
      and not exists (select from offers.place_rooms r where r.id = named.id)`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

export const overriddenPlaces = ({ overrides }: OfferContent["series"][number]["rule"]): string[] =>
  overrides.flatMap((each) => (each.kind !== "cancelled" && each.to.placeId ? [each.to.placeId] : []));

/** A form offers only what exists; anything else was made by hand or has gone meanwhile. */
export async function requireKnown(tx: Transaction, offer: Referring): Promise<void> {
  const unknown = await unknownIds(tx, offer);
  if (unknown.size === 0) return;
  const fieldOf = (id: string): string => {
    if (offer.themeIds.includes(id)) return "themen";
    if (id === offer.organisationId) return "traeger";
    return id === offer.stadtbezirkId ? "stadtbezirk" : "ort";
  };
  throw refuseFields(...[...unknown].map((id) => ({ field: fieldOf(id), reason: "offers.offer.unknown-choice" })));
}

/** An old state comes back without what does not exist any more. */
export async function withoutUnknown(tx: Transaction, content: OfferContent): Promise<OfferContent> {
  const unknown = await unknownIds(tx, {
    ...content,
    series: content.series.map((each) => ({ ...each, version: 1, firstDay: null })),
  });
  const known = (id: string | null) => (id !== null && unknown.has(id) ? null : id);
  return {
    ...content,
    placeId: known(content.placeId),
    organisationId: known(content.organisationId),
    stadtbezirkId: known(content.stadtbezirkId),
    themeIds: content.themeIds.filter((id) => !unknown.has(id)),
    series: content.series.map((each) => ({ ...each, placeId: known(each.placeId), roomId: known(each.roomId) })),
  };
}

export async function stadtbezirkeOf(
  tx: Transaction,
  placeIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (placeIds.length === 0) return new Map();
  const found = await tx
    .selectFrom("places.doorPlaces")
    .select(["id", "stadtbezirkId"])
    .where("id", "in", placeIds)
    .execute();
  return new Map(found.flatMap(({ id, stadtbezirkId }) => (id === null ? [] : [[id, stadtbezirkId] as const])));
}
