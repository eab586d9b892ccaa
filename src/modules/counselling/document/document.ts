import { z } from "zod";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { MediaType } from "#platform/files/check/checked-file.ts";
import { refuseFields, Refusal } from "#platform/refusal/refusal.ts";

export const DocumentId = z.uuid().brand<"DocumentId">();
export const documentKinds = [
  "schreiben",
  "antrag",
  "bescheid",
  "einwilligung",
  "vollmacht",
  "pflege",
  "hilfeplan",
  "notfallblatt",
  "foto",
  "sonstiges",
] as const;

export interface DocumentVersion {
  readonly number: number;
  readonly onDay: LocalDate;
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  /** What was typed, if it is a paper of ours: which form made it, and with which words. */
  readonly source: string | null;
  readonly createdBy: string;
}

/** Unterlage of a case: brought by the person, or written to them; the newest version first. */
export interface CaseDocument {
  readonly id: z.infer<typeof DocumentId>;
  readonly caseId: string;
  readonly kind: (typeof documentKinds)[number];
  readonly title: string;
  readonly note: string | null;
  /** The consent whose signed paper this is. */
  readonly consentId: string | null;
  readonly createdAt: Date;
  readonly version: number;
  readonly versions: readonly DocumentVersion[];
}

/** A case is no archive: what is more belongs into the house's own. */
export const mostBytesOfCase = 200 * 1024 ** 2;

export function requireRoom(documents: readonly Pick<CaseDocument, "versions">[], bytes: number): void {
  const held = documents.flatMap(({ versions }) => versions).reduce((sum, each) => sum + each.bytes, 0);
  if (held + bytes > mostBytesOfCase) throw refuseFields({ field: "datei", reason: "counselling.document.no-room" });
}

export function documentOf(documents: readonly CaseDocument[], id: string | undefined): CaseDocument {
  const found = documents.find((each) => each.id === id);
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export const nextNumber = ({ versions }: Pick<CaseDocument, "versions">): number =>
  Math.max(0, ...versions.map(({ number }) => number)) + 1;
