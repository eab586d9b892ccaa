import { sql, type RawBuilder } from "kysely";
import { countedOnPages, type DateFilter } from "./date-filter.ts";

/** What a page says above its rows. */
export interface Counts {
  /** How many offers were looked through; null when the list went by day. */
  readonly offers: number | null;
  readonly total: number;
  readonly stepFreeTotal: number;
  readonly withoutRegistrationTotal: number;
  readonly freeTotal: number;
  readonly week: Readonly<Record<string, number>> | null;
}

/** As far as the list is read: to the end of the page, and in any case as far as it counts. */
export const reachOf = ({ seite, groesse }: DateFilter): number => Math.max(countedOnPages + 1, seite * groesse + 1);

/** An archive without a first day begins with what was last. */
const isNewestFirst = ({ vergangen, ab }: DateFilter): boolean => vergangen && ab === undefined;

export const oldestOrNewest =
  (filter: DateFilter) =>
  (alias: string): RawBuilder<unknown> => {
    const [day, starts, id] = ["day", "starts", "id"].map((column) => sql.ref(`${alias}.${column}`));
    return isNewestFirst(filter) ? sql`${day} desc, ${starts} desc, ${id} desc` : sql`${day}, ${starts}, ${id}`;
  };

/** Dates `d` that stand on this day or before it in the order of the list. */
export const upTo = (filter: DateFilter, day: RawBuilder<unknown>): RawBuilder<unknown> =>
  isNewestFirst(filter) ? sql`d.day >= ${day}` : sql`d.day <= ${day}`;

export const rowColumns = sql`
  d.id, d.day, d.starts, d.ends, d.status, d.note, o.slug, o.title, o.example, o.confirmed_on as "confirmedOn", o.price_kind as "priceKind",
  o.price_cents as "priceCents", o.registration, coalesce(o.contact_phone, p.phone) as phone, p.name as place, p.slug as "placeSlug",
  p.kind as "placeKind", p.street,
  coalesce(p.stadtbezirk, (select a.name from places.door_areas a where a.id = d.stadtbezirk_id)) as stadtbezirk,
  o.meeting_point as "meetingPoint", p.step_free as "stepFree", p.lat, p.lon`;
