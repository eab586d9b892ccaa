import type { LocalDate } from "#platform/dates/local-date.ts";
import type { CaseDocument } from "../document/document.ts";
import type { CaseFile } from "./case-file.ts";

/** A line of the timeline, before it has words. */
export type Happened = { readonly onDay: LocalDate; readonly actorId: string | null } & (
  | { readonly kind: "contact"; readonly contact: CaseFile["contacts"][number] }
  | { readonly kind: "event"; readonly event: CaseFile["events"][number] }
  | { readonly kind: "consent"; readonly consent: CaseFile["consents"][number] }
  | { readonly kind: "assessment"; readonly assessment: CaseFile["assessments"][number] }
  | { readonly kind: "document"; readonly document: CaseDocument; readonly number: number }
  | { readonly kind: "appointment"; readonly appointment: CaseFile["appointments"][number] }
  | { readonly kind: "follow-up"; readonly followUp: CaseFile["followUps"][number] }
);

export const timelineKinds = [
  "contact",
  "event",
  "consent",
  "assessment",
  "document",
  "appointment",
  "follow-up",
] as const;

/** All that happened and all that is planned, the latest day first. Private notes of others never come this far. */
export function timelineOf(file: CaseFile): readonly Happened[] {
  const all: Happened[] = [
    ...file.contacts.map((contact) => ({
      kind: "contact" as const,
      onDay: contact.onDay,
      actorId: contact.authorId,
      contact,
    })),
    ...file.events.map((event) => ({ kind: "event" as const, onDay: event.onDay, actorId: event.actorId, event })),
    ...file.consents.map((consent) => ({
      kind: "consent" as const,
      onDay: consent.givenOn,
      actorId: consent.recordedBy,
      consent,
    })),
    ...file.assessments.map((assessment) => ({
      kind: "assessment" as const,
      onDay: assessment.onDay,
      actorId: assessment.authorId,
      assessment,
    })),
    ...file.documents.flatMap((document) =>
      document.versions.map(({ onDay, createdBy, number }) => ({
        kind: "document" as const,
        onDay,
        actorId: createdBy,
        document,
        number,
      })),
    ),
    ...file.appointments.map((appointment) => ({
      kind: "appointment" as const,
      onDay: appointment.onDay,
      actorId: appointment.staffId,
      appointment,
    })),
    ...file.followUps.map((followUp) => ({
      kind: "follow-up" as const,
      onDay: followUp.doneOn ?? followUp.dueOn,
      actorId: followUp.forId,
      followUp,
    })),
  ];
  return all.toSorted((one, other) => (one.onDay < other.onDay ? 1 : one.onDay > other.onDay ? -1 : 0));
}
