import type { Person } from "#modules/people/index.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { NamedAppointment } from "../appointment/appointment.store.ts";
import type { Assessment } from "../assessment/assessment.ts";
import type { CaseContact } from "../case-contact/case-contact.ts";
import type { CircleMember } from "../circle/circle.ts";
import type { SignedConsent } from "../consent/consent.store.ts";
import type { CaseEvent } from "../event/case-event.ts";
import type { CaseDocument } from "../document/document.ts";
import type { FollowUp } from "../follow-up/follow-up.ts";
import type { Stadtbezirk } from "#modules/places/index.ts";
import type { PlanStep } from "../plan/plan.ts";
import type { ContactTheme } from "../contact/contact.ts";
import type { CaseTheme } from "./case.store.ts";
import type { Case } from "./case.ts";

/** A colleague as a case needs them. */
export interface CaseColleague {
  readonly id: string;
  readonly name: string;
  readonly workplace: string | null;
  /** Where they counsel. */
  readonly officeIds: readonly string[];
  /** Whether they work where the case is kept, and may read it. */
  readonly reads: boolean;
}

/** All that is known in a case, by the right of whoever reads. */
export interface CaseFile {
  readonly case: Case;
  readonly person: Person;
  readonly themes: readonly CaseTheme[];
  readonly allThemes: readonly ContactTheme[];
  readonly contacts: readonly CaseContact[];
  readonly events: readonly CaseEvent[];
  readonly followUps: readonly FollowUp[];
  readonly appointments: readonly NamedAppointment[];
  readonly consents: readonly SignedConsent[];
  readonly assessments: readonly Assessment[];
  readonly plan: readonly PlanStep[];
  readonly documents: readonly CaseDocument[];
  readonly circle: readonly CircleMember[];
  readonly colleagues: readonly CaseColleague[];
  readonly offices: readonly Stadtbezirk[];
  readonly readerId: string;
  readonly today: LocalDate;
}

export const openFollowUps = ({ followUps }: Pick<CaseFile, "followUps">): readonly FollowUp[] =>
  followUps.filter(({ doneOn }) => doneOn === null);

export const nameOf = ({ colleagues }: Pick<CaseFile, "colleagues">, id: string | null): string | undefined =>
  colleagues.find((each) => each.id === id)?.name;
