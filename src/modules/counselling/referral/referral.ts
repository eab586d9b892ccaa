import { z } from "zod";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { refuse } from "#platform/refusal/refusal.ts";

export const ReferralId = z.uuid().brand<"ReferralId">();
export const referralStates = [
  "gesendet",
  "gesehen",
  "frage",
  "zugesagt",
  "abgelehnt",
  "kontakt",
  "begonnen",
  "gehalten",
  "ohne-hilfe",
  "verfallen",
  "zurueckgezogen",
] as const;
export type ReferralState = (typeof referralStates)[number];
export const targetKinds = ["partner", "angebot", "buero", "ehrenamt", "andere"] as const;
export const sharedParts = ["name", "telefon", "anschrift", "pflegegrad"] as const;
export const referralChannels = ["mail", "brief", "telefon"] as const;
/** Who says so. A start that nobody claims does not count. */
export const sayers = ["partner", "person", "buero"] as const;

/** Vermittlung: somebody is asked to help, in a case or for somebody at the counter who gave no name, and what became of it. */
export interface Referral {
  readonly id: z.infer<typeof ReferralId>;
  /** Exactly one of the two. */
  readonly caseId: string | null;
  readonly contactId: string | null;
  readonly officeId: string;
  readonly targetKind: (typeof targetKinds)[number];
  readonly targetId: string | null;
  readonly targetName: string;
  readonly targetEmail: string | null;
  readonly what: string;
  readonly reachable: string | null;
  readonly shares: readonly (typeof sharedParts)[number][];
  readonly channel: (typeof referralChannels)[number];
  readonly state: ReferralState;
  readonly sentOn: LocalDate;
  readonly seenOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  readonly contactedOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  readonly startedSays: (typeof sayers)[number] | null;
  readonly sustainedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly reason: string | null;
  readonly chasedOn: LocalDate | null;
  readonly chases: number;
  readonly responsibleId: string;
  readonly version: number;
}

/** What may follow what. Nothing follows an end; a refusal may be taken back by the partner. */
const next: Readonly<Record<ReferralState, readonly ReferralState[]>> = {
  gesendet: [
    "gesehen",
    "frage",
    "zugesagt",
    "abgelehnt",
    "kontakt",
    "begonnen",
    "ohne-hilfe",
    "zurueckgezogen",
    "verfallen",
  ],
  gesehen: ["frage", "zugesagt", "abgelehnt", "kontakt", "begonnen", "ohne-hilfe", "zurueckgezogen", "verfallen"],
  frage: ["zugesagt", "abgelehnt", "kontakt", "begonnen", "ohne-hilfe", "zurueckgezogen", "verfallen"],
  zugesagt: ["frage", "abgelehnt", "kontakt", "begonnen", "ohne-hilfe", "zurueckgezogen"],
  abgelehnt: ["zugesagt", "frage"],
  kontakt: ["begonnen", "abgelehnt", "ohne-hilfe", "zurueckgezogen"],
  begonnen: ["gehalten", "ohne-hilfe"],
  gehalten: ["ohne-hilfe"],
  "ohne-hilfe": [],
  verfallen: ["zugesagt", "abgelehnt", "begonnen"],
  zurueckgezogen: [],
};

/** Without a name nobody can be asked again: a start could not be proved. */
const withoutName: readonly ReferralState[] = ["begonnen", "gehalten"];

export const mayFollow = (state: ReferralState, isNameless = false): readonly ReferralState[] =>
  isNameless ? next[state].filter((each) => !withoutName.includes(each)) : next[state];

export const isNameless = ({ caseId }: Pick<Referral, "caseId">): boolean => caseId === null;

/** What a partner without account may say. */
export const partnerAnswers = ["gesehen", "frage", "zugesagt", "abgelehnt", "kontakt", "begonnen"] as const;

export interface Step {
  readonly to: ReferralState;
  readonly on: LocalDate;
  readonly says: (typeof sayers)[number];
  readonly reason: string | null;
}

/** One step further. A start needs its day and who says so; an end without help and a refusal need a reason. */
export function advance(current: Referral, { to, on, says, reason }: Step): Referral {
  if (!mayFollow(current.state, isNameless(current)).includes(to))
    throw refuse("counselling.referral.not-after", { state: current.state, to });
  if (on < current.sentOn) throw refuse("counselling.referral.before-sent");
  if ((to === "abgelehnt" || to === "ohne-hilfe") && reason === null) throw refuse("counselling.referral.no-reason");
  return { ...current, ...changesOf(current, { to, on, says, reason }), state: to };
}

function changesOf(current: Referral, { to, on, says, reason }: Step): Partial<Referral> {
  switch (to) {
    case "gesehen":
    case "frage":
      return { seenOn: current.seenOn ?? on };
    case "zugesagt":
      return { seenOn: current.seenOn ?? on, answeredOn: on, reason: null };
    case "abgelehnt":
      return { seenOn: current.seenOn ?? on, answeredOn: on, endedOn: on, reason };
    case "kontakt":
      return { answeredOn: current.answeredOn ?? on, contactedOn: on };
    case "begonnen":
      return { answeredOn: current.answeredOn ?? on, startedOn: on, startedSays: says };
    case "gehalten":
      return { sustainedOn: on };
    default:
      return { endedOn: on, reason: reason ?? current.reason };
  }
}

/** Days after which a referral without answer is chased, is void, and after which a start is asked about again. */
export interface Deadlines {
  readonly chase: readonly number[];
  readonly void: number;
  readonly sustained: number;
}
export const usualDeadlines: Deadlines = { chase: [10, 20], void: 30, sustained: 42 };

/** Nobody answered yet. */
export const isOpen = ({ state }: Pick<Referral, "state">): boolean => ["gesendet", "gesehen", "frage"].includes(state);

/** Whether the partner is to be asked again today. */
export const isToChase = (
  { state, sentOn, chases }: Pick<Referral, "state" | "sentOn" | "chases">,
  { chase }: Deadlines,
  today: LocalDate,
): boolean => {
  const days = chase[chases];
  return isOpen({ state }) && days !== undefined && addDays(sentOn, days) <= today;
};

export const isVoid = (
  { state, sentOn }: Pick<Referral, "state" | "sentOn">,
  { void: days }: Deadlines,
  today: LocalDate,
): boolean => isOpen({ state }) && addDays(sentOn, days) <= today;

/** Whether help arrived: only a start with evidence counts; an answer or a void request never does. */
export const isSuccess = ({ state, startedOn }: Pick<Referral, "state" | "startedOn">): boolean =>
  startedOn !== null && (state === "begonnen" || state === "gehalten");

export interface GivenConsent {
  readonly scope: "speichern" | "tandem" | "weitergabe";
  readonly recipient: string | null;
  readonly validUntil: LocalDate | null;
  readonly withdrawnOn: LocalDate | null;
}

/** Whether the person agreed that this one learns who they are: by name, or in general. */
export const maySeePerson = (consents: readonly GivenConsent[], targetName: string, today: LocalDate): boolean =>
  consents.some(
    ({ scope, recipient, validUntil, withdrawnOn }) =>
      scope === "weitergabe" &&
      withdrawnOn === null &&
      (validUntil === null || validUntil >= today) &&
      (recipient === null || recipient.trim().toLowerCase() === targetName.trim().toLowerCase()),
  );
