import type { PublishedService } from "../hsds/service.ts";
import type { Columns } from "./dataset.ts";

/** An offer with the names of what it belongs to. */
export interface OfferRecord extends PublishedService {
  readonly organisation: string | null;
  readonly place: string | null;
  readonly themes: readonly string[];
}

export const offerColumns = (base: string): Columns<OfferRecord> => ({
  id: ({ id }) => id,
  titel: ({ title }) => title,
  kurztext: ({ summary }) => summary,
  beschreibung: ({ description }) => description,
  status: ({ status }) => status,
  themen: ({ themes }) => themes,
  organisation: ({ organisation }) => organisation,
  organisation_id: ({ organisationId }) => organisationId,
  ort: ({ place }) => place,
  ort_id: ({ placeId }) => placeId,
  treffpunkt: ({ meetingPoint }) => meetingPoint,
  online: ({ onlineUrl }) => onlineUrl,
  stadtbezirk: ({ stadtbezirk }) => stadtbezirk,
  preis_art: ({ priceKind }) => priceWord(priceKind),
  preis_euro: (offer) => euros(offer),
  preis_hinweis: ({ priceNote }) => priceNote,
  anmeldung: ({ registration }) => registrationWord(registration),
  anmeldung_bis: ({ registrationUntil }) => registrationUntil,
  telefon: ({ phone }) => phone,
  email: ({ email }) => email,
  mindestalter: ({ minAge }) => minAge,
  zielgruppen: ({ targetGroups }) => targetGroups,
  sprachen: ({ languages }) => languages,
  beispiel: ({ example }) => example,
  quelle: ({ sourceName }) => sourceName,
  bestaetigt_am: ({ confirmedOn }) => confirmedOn,
  geaendert_am: ({ changedAt }) => changedAt.toISOString(),
  adresse: ({ slug }) => `${base}/angebote/${slug}`,
});

type Priced = Pick<PublishedService, "priceKind" | "priceCents">;

const priceWords = { free: "kostenlos", donation: "spende", per_date: "je_termin", per_course: "ganzer_kurs" } as const;

/** Null where nobody knows: that is not the same as free. */
export const priceWord = (kind: Priced["priceKind"]): string | null => (kind === "unknown" ? null : priceWords[kind]);

export function euros({ priceKind, priceCents }: Priced): number | null {
  if (priceKind === "free") return 0;
  return priceCents === null ? null : priceCents / 100;
}

const registrations = { none: "nein", required: "ja" } as const;

export const registrationWord = (known: PublishedService["registration"]): string | null =>
  known === "unknown" ? null : registrations[known];
