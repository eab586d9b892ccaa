import { networkImport } from "#modules/network/index.ts";
import { calendarImport, offerImport } from "#modules/offers/index.ts";
import { organisationImport, placeImport } from "#modules/places/index.ts";
import type { ImportTarget } from "#platform/imports/target.ts";

/** What can be read in, in the order in which it is offered: offers name places, and places name organisations. */
export const targetNames = ["orte", "traeger", "angebote", "kalender", "netzwerk"] as const;
export type TargetName = (typeof targetNames)[number];

const targets: Readonly<Record<TargetName, ImportTarget>> = {
  orte: placeImport,
  traeger: organisationImport,
  angebote: offerImport,
  kalender: calendarImport,
  netzwerk: networkImport,
};

export const targetOf = (name: TargetName): ImportTarget => targets[name];
