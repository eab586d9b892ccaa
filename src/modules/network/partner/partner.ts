import { z } from "zod";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { refuse } from "#platform/refusal/refusal.ts";

export const PartnerId = z.uuid().brand<"PartnerId">();

export const partnerKinds = [
  "pflegedienst",
  "pflegeheim",
  "tagespflege",
  "krankenhaus",
  "arzt-apotheke",
  "kirche",
  "verband",
  "verein",
  "begegnungsort",
  "wohnungswirtschaft",
  "polizei-feuerwehr",
  "verwaltung",
  "selbsthilfe",
  "beratung",
  "geschaeft",
  "sonstige",
] as const;
export const partnerStatuses = ["aktiv", "ruhend", "beendet"] as const;

/** All that people can change of a partner. */
export interface PartnerContent {
  readonly name: string;
  readonly kind: (typeof partnerKinds)[number];
  readonly umbrella: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly stadtbezirkId: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly reviewDays: number;
  readonly note: string | null;
  readonly noMailings: boolean;
}

/** An institution that the offices work with; never a person. */
export interface Partner extends PartnerContent {
  readonly id: z.infer<typeof PartnerId>;
  readonly status: (typeof partnerStatuses)[number];
  /** The entry that lives on, when two were one institution. */
  readonly mergedInto: string | null;
  readonly lastContactOn: LocalDate | null;
  readonly confirmedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly endReason: string | null;
  readonly sourceName: string | null;
  readonly example: boolean;
  readonly version: number;
}

export const partnerPath = ({ id }: { readonly id: string }): string => `/arbeit/netzwerk/partner/${id}`;

/** The day from which somebody should get in touch again; null: nobody ever did. */
export function dueOn({ lastContactOn, confirmedOn, reviewDays }: Freshness): LocalDate | null {
  const last = [lastContactOn, confirmedOn].filter((each) => each !== null).toSorted();
  const latest = last.at(-1);
  return latest === undefined ? null : addDays(latest, reviewDays);
}
type Freshness = Pick<Partner, "lastContactOn" | "confirmedOn" | "reviewDays">;

/** Only who is active is looked after by the calendar. */
export function isDue(partner: Freshness & Pick<Partner, "status">, today: LocalDate): boolean {
  const due = dueOn(partner);
  return partner.status === "aktiv" && (due === null || due <= today);
}

/** The cooperation ends; what names people is erased some time after. */
export function end(partner: Partner, on: LocalDate, reason: string | null): Partner {
  if (partner.status === "beendet") throw refuse("network.partner.already-ended");
  if (partner.mergedInto !== null) throw refuse("network.partner.is-merged");
  return { ...partner, status: "beendet", endedOn: on, endReason: reason };
}

export function revive(partner: Partner): Partner {
  if (partner.status === "aktiv") throw refuse("network.partner.is-active");
  return { ...partner, status: "aktiv", endedOn: null, endReason: null };
}
