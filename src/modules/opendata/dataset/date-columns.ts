import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";
import type { PublishedService } from "../hsds/service.ts";
import type { Columns } from "./dataset.ts";
import { euros, priceWord, registrationWord } from "./offer-columns.ts";

type OfOffer =
  "slug" | "title" | "meetingPoint" | "onlineUrl" | "priceKind" | "priceCents" | "registration" | "example";

/** One date of an offer, with what it takes to go there. */
export interface DateRecord extends Pick<PublishedService, OfOffer> {
  readonly id: string;
  readonly serviceId: string;
  readonly day: LocalDate;
  readonly starts: LocalTime | null;
  readonly ends: LocalTime | null;
  readonly status: "planned" | "moved" | "cancelled";
  readonly note: string | null;
  readonly locationId: string | null;
  readonly place: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly stadtbezirk: string | null;
  readonly stepFree: boolean | null;
}

const statuses = { planned: "geplant", moved: "verlegt", cancelled: "abgesagt" } as const;

export const dateColumns = (base: string): Columns<DateRecord> => ({
  id: ({ id }) => id,
  tag: ({ day }) => day,
  beginn: ({ starts }) => starts,
  ende: ({ ends }) => ends,
  status: ({ status }) => statuses[status],
  hinweis: ({ note }) => note,
  titel: ({ title }) => title,
  angebot_id: ({ serviceId }) => serviceId,
  ort: ({ place }) => place,
  ort_id: ({ locationId }) => locationId,
  strasse: ({ street }) => street,
  plz: ({ postcode }) => postcode,
  stadt: ({ town }) => town,
  stadtbezirk: ({ stadtbezirk }) => stadtbezirk,
  treffpunkt: ({ meetingPoint }) => meetingPoint,
  online: ({ onlineUrl }) => onlineUrl,
  preis_art: ({ priceKind }) => priceWord(priceKind),
  preis_euro: (date) => euros(date),
  anmeldung: ({ registration }) => registrationWord(registration),
  stufenlos: ({ stepFree }) => stepFree,
  beispiel: ({ example }) => example,
  adresse: ({ slug }) => `${base}/angebote/${slug}`,
});
