import { newId } from "#platform/database/ids.ts";
import { type Referral, ReferralId } from "./referral.ts";

type Asked = Pick<
  Referral,
  | "caseId"
  | "contactId"
  | "officeId"
  | "responsibleId"
  | "targetKind"
  | "targetId"
  | "targetName"
  | "targetEmail"
  | "what"
  | "reachable"
  | "shares"
  | "channel"
  | "sentOn"
>;

/** Sent today, and nothing heard yet. */
export const newReferral = (asked: Asked): Referral => ({
  ...asked,
  id: ReferralId.parse(newId()),
  state: "gesendet",
  seenOn: null,
  answeredOn: null,
  contactedOn: null,
  startedOn: null,
  startedSays: null,
  sustainedOn: null,
  endedOn: null,
  reason: null,
  chasedOn: null,
  chases: 0,
  version: 1,
});
