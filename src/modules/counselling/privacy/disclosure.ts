import type { LocalDate } from "#platform/dates/local-date.ts";
import type { CaseFile } from "../case/case-file.ts";
import type { Referral } from "../referral/referral.ts";
import type { NotedStep } from "../referral/referral.store.ts";

/** Who in function did what: colleagues are named by their workplace. */
export interface Access {
  readonly seq: number;
  readonly at: Date;
  readonly deed: string;
  readonly workplace: string | null;
  readonly automatic: boolean;
}

interface DisclosedReferral extends Referral {
  readonly steps: readonly NotedStep[];
}

export interface DisclosedFile extends CaseFile {
  readonly privateNoteDays: readonly LocalDate[];
  readonly referrals: readonly DisclosedReferral[];
  readonly log: readonly Access[];
}

/** Ids mean nothing to the person; a note on who sent them is about somebody else. */
const inner = [
  ...(["id", "version", "example", "personId", "responsibleId", "referrerNote"] as const),
  ...(["officeId", "siteId", "employerId", "stadtbezirkId", "areaId"] as const),
] as const;

/** What the person is told: everything about them, nothing of others, and of private notes only the day. */
export function disclose(file: DisclosedFile) {
  const { person, case: current, contacts, circle } = file;
  return {
    person: without(person, "id", "areaId", "purpose", "version", "example"),
    case: without(current, ...inner),
    themes: file.themes.map(({ name }) => ({ name })),
    consents: file.consents.map((each) => without(each, "id", "caseId", "recordedBy", "strokes")),
    contacts: contacts
      .filter((each) => !each.private)
      .map((each) => without(each, "id", "caseId", "authorId", "version", "participants", "private")),
    privateNotes: file.privateNoteDays.map((onDay) => ({ onDay })),
    assessments: file.assessments.map((each) => without(each, "id", "caseId", "authorId", "version")),
    plan: file.plan.map((each) => without(each, "id", "caseId", "version", "who")),
    documents: file.documents.flatMap(({ kind, title, note, versions }) =>
      versions.map(({ number, onDay, fileName, bytes }) => ({
        kind,
        title,
        note,
        fileVersion: number,
        onDay,
        fileName,
        bytes,
      })),
    ),
    circle: circle.map(({ kind, livesWith, hasKey, hasPower, emergency }) => ({
      ...{ kind, livesWith, hasKey, hasPower, emergency },
    })),
    ...passedOn(file.referrals),
    followUps: file.followUps.map(({ dueOn, what, doneOn }) => ({ dueOn, what, doneOn })),
    appointments: file.appointments.map(({ onDay, startsAt, placeName, state, reminder, remindedOn, cancelledOn }) => ({
      ...{ onDay, startsAt, place: placeName, state, reminder, remindedOn, cancelledOn },
    })),
    events: file.events.map(({ onDay, kind, detail }) => ({ onDay, kind, detail })),
    log: file.log.map(({ at, deed, workplace, automatic }) => ({ at, deed, workplace, automatic })),
  };
}

/** Who was asked to help, what they may learn of the person, and what came of it. */
const passedOn = (referrals: readonly DisclosedReferral[]) => ({
  referrals: referrals.map(({ targetName, what, reachable, shares, channel, ...rest }) => {
    const { state, sentOn, answeredOn, startedOn, endedOn, reason } = rest;
    const about = { what, reachable, shares: shares.join(", "), channel };
    return { recipient: targetName, ...about, state, sentOn, answeredOn, startedOn, endedOn, reason };
  }),
  referralSteps: referrals.flatMap(({ targetName, steps }) =>
    steps.map(({ state, onDay, says, note }) => ({ recipient: targetName, onDay, state, says, note })),
  ),
});

export type Disclosure = ReturnType<typeof disclose>;

function without<Whole extends object, Left extends keyof Whole>(
  whole: Whole,
  ...left: readonly Left[]
): Omit<Whole, Left> {
  const rest = { ...whole };
  for (const field of left) delete rest[field];
  return rest;
}
