import type { ReferralState } from "./referral.ts";

/** Groups of states as one asks for them. */
export const standings = {
  offen: ["gesendet", "gesehen", "frage"],
  zugesagt: ["zugesagt", "kontakt"],
  laeuft: ["begonnen", "gehalten"],
  beendet: ["abgelehnt", "ohne-hilfe", "verfallen", "zurueckgezogen"],
} as const satisfies Record<string, readonly ReferralState[]>;

export const standingNames = ["offen", "zugesagt", "laeuft", "beendet"] as const;
export type StandingName = (typeof standingNames)[number];
