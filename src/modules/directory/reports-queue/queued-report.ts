import { z } from "zod";
import { readPhone } from "#platform/imports/values/phone.ts";
import { readEmail } from "#platform/imports/values/web.ts";
import { refuse } from "#platform/refusal/refusal.ts";

export const ReportId = z.uuid().brand<"ReportId">();

/** What a reader reported, and what became of it. */
export interface QueuedReport {
  readonly id: string;
  readonly kind: "entry" | "barrier" | "wish";
  readonly entryKind: "place" | "offer" | "organisation" | null;
  readonly entryId: string | null;
  readonly entryTitle: string | null;
  readonly path: string;
  readonly message: string;
  readonly contact: string | null;
  readonly status: "open" | "in_progress" | "closed";
  readonly answer: string | null;
  readonly note: string | null;
  readonly handledBy: string | null;
  readonly closedAt: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

export type Contact =
  | { readonly by: "email"; readonly address: string }
  | { readonly by: "phone"; readonly number: string; readonly tel: string }
  | { readonly by: "words"; readonly text: string };

/** People write how they can be reached in their own way; only what is one address or one number can be used with a click. */
export function contactOf({ contact }: Pick<QueuedReport, "contact">): Contact | undefined {
  if (contact === null) return undefined;
  const email = readEmail(contact);
  if ("ok" in email) return { by: "email", address: email.ok };
  const phone = readPhone(contact);
  return "ok" in phone ? { by: "phone", number: phone.ok.written, tel: phone.ok.e164 } : { by: "words", text: contact };
}

/** Somebody else may take it over: who is on holiday answers nobody. */
export function take(report: QueuedReport, by: string): QueuedReport {
  return { ...mustBeOpen(report), status: "in_progress", handledBy: by };
}

export function answer(report: QueuedReport, text: string, by: string): QueuedReport {
  if (contactOf(report)?.by !== "email") throw refuse("directory.report.no-email");
  return { ...mustBeOpen(report), status: "in_progress", answer: text, handledBy: by };
}

export function close(
  report: QueuedReport,
  note: string | null,
  by: { readonly name: string; readonly now: Date },
): QueuedReport {
  return { ...mustBeOpen(report), status: "closed", note, handledBy: by.name, closedAt: by.now };
}

/** After its period a report keeps its kind and day only: nobody can work on it any more. */
export const isErased = ({ message }: Pick<QueuedReport, "message">): boolean => message === "";

export function reopen(report: QueuedReport): QueuedReport {
  if (report.status !== "closed") throw refuse("directory.report.not-closed");
  if (isErased(report)) throw refuse("directory.report.erased");
  return { ...report, status: "in_progress", closedAt: null };
}

function mustBeOpen(report: QueuedReport): QueuedReport {
  if (report.status === "closed") throw refuse("directory.report.already-closed");
  return report;
}
