import { day } from "#platform/dates/local-date.ts";
import { newId } from "#platform/database/ids.ts";
import { type Case, CaseId } from "./case.ts";

/** An ordinary case, new today. */
export const aCase = (changes: Partial<Case> = {}): Case => ({
  id: CaseId.parse(newId()),
  number: "2026-0001",
  personId: newId(),
  officeId: newId(),
  siteId: null,
  employerId: newId(),
  sharedInTandem: false,
  responsibleId: null,
  state: "neu",
  stadtbezirkId: null,
  areaId: null,
  channel: "telefon",
  referrer: "selbst",
  referrerNote: null,
  urgency: "normal",
  concern: null,
  ageBand: null,
  receivedOn: day("2026-11-24"),
  openedOn: day("2026-11-24"),
  firstTalkOn: null,
  reopenedOn: null,
  closedOn: null,
  closingReason: null,
  goalsReached: null,
  afterCallOn: null,
  afterCallResult: null,
  lastContactOn: null,
  restingUntil: null,
  example: false,
  version: 1,
  ...changes,
});
