import type { LocalDate } from "#platform/dates/local-date.ts";
import { euroInWords } from "#platform/money/money.ts";
import { opendataDe as t } from "../texts/opendata-de.ts";
import { mailAddress, partId, webAddress } from "./parts.ts";
import type { Publisher } from "./publisher.ts";

/** An offer as it is published. */
export interface PublishedService {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly status: "aktiv" | "pausiert" | "beendet";
  readonly organisationId: string | null;
  readonly placeId: string | null;
  readonly meetingPoint: string | null;
  readonly onlineUrl: string | null;
  readonly stadtbezirkId: string | null;
  readonly stadtbezirk: string | null;
  readonly priceKind: "unknown" | "free" | "per_date" | "per_course" | "donation";
  readonly priceCents: number | null;
  readonly priceNote: string | null;
  readonly registration: "unknown" | "none" | "required";
  readonly registrationUntil: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly minAge: number | null;
  readonly targetGroups: readonly string[];
  readonly languages: readonly string[];
  readonly sourceName: string | null;
  readonly example: boolean;
  readonly confirmedOn: LocalDate | null;
  readonly changedAt: Date;
}

const statuses = { aktiv: "active", pausiert: "temporarily closed", beendet: "defunct" } as const;

export const minimalService = ({ id, title, status, changedAt }: PublishedService) => ({
  id,
  name: title,
  status: statuses[status],
  last_modified: changedAt.toISOString(),
});

/** The offer with its own fields only. */
export const serviceAsHsds = (offer: PublishedService, { base }: Publisher) => ({
  ...minimalService(offer),
  organization_id: offer.organisationId ?? undefined,
  description: descriptionOf(offer),
  url: `${base}/angebote/${offer.slug}`,
  email: mailAddress(offer.email),
  application_process: registrationInWords(offer),
  fees_description: feesInWords(offer),
  eligibility_description: offer.targetGroups.join(", ") || undefined,
  minimum_age: offer.minAge ?? undefined,
  assured_date: offer.confirmedOn ?? undefined,
  alert: alertOf(offer),
});

function descriptionOf({ summary, description, meetingPoint }: PublishedService): string | undefined {
  const where = meetingPoint === null ? null : t["opendata.hsds.meeting-point"]({ where: meetingPoint });
  return [summary, description, where].filter((each) => each !== null).join("\n\n") || undefined;
}

function alertOf({ example, status }: PublishedService): string | undefined {
  const alerts = [
    ...(example ? [t["opendata.hsds.example"]] : []),
    ...(status === "pausiert" ? [t["opendata.hsds.paused"]] : []),
  ];
  return alerts.join(" ") || undefined;
}

function registrationInWords({ registration, registrationUntil }: PublishedService): string | undefined {
  if (registration === "unknown") return undefined;
  const sentence = t[`opendata.hsds.registration.${registration}`];
  return registration === "required" && registrationUntil !== null
    ? `${sentence} ${t["opendata.hsds.registration.until"]({ until: registrationUntil })}`
    : sentence;
}

export function feesInWords({ priceKind, priceCents, priceNote }: PublishedService): string | undefined {
  const amount = euroInWords(priceCents ?? 0);
  const price =
    priceKind === "unknown"
      ? null
      : priceKind === "per_date" || priceKind === "per_course"
        ? t[`opendata.price.${priceKind}`]({ amount })
        : t[`opendata.price.${priceKind}`];
  return [price, priceNote].filter((each) => each !== null).join(" ") || undefined;
}

/** What it costs, in numbers where there is one. An unknown price has no entry: nothing is not the same as free. */
export function costOptions(offer: PublishedService) {
  const { id, priceKind, priceCents, priceNote } = offer;
  if (priceKind === "unknown") return undefined;
  const amount = priceKind === "free" ? 0 : priceCents;
  return [
    {
      id: partId("cost", id),
      service_id: id,
      option: t[`opendata.price.option.${priceKind}`],
      ...(amount !== null && priceKind !== "donation" && { currency: "EUR", amount: amount / 100 }),
      amount_description: priceNote ?? undefined,
    },
  ];
}

/** An offer that is open to all of a district; one without says nothing. */
export function serviceAreas({ id, stadtbezirkId, stadtbezirk }: PublishedService, { city }: Publisher) {
  const name = stadtbezirkId === null || stadtbezirk === null ? city : `${city}, ${stadtbezirk}`;
  return [{ id: partId("area", id), service_id: id, name, extent_type: "other" }];
}

/** Where an offer that has no house takes place. */
export function onlineAddress({ id, onlineUrl }: PublishedService) {
  const url = webAddress(onlineUrl);
  return url === undefined
    ? undefined
    : [{ id: partId("online", id), service_id: id, label: t["opendata.hsds.online"], url }];
}
