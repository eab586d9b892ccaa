import { localOf } from "#platform/dates/clock.ts";
import { plainDateInWords, timeInWords } from "#platform/dates/in-words.ts";
import type { Tone } from "#ui/feedback/note.tsx";
import { de as t } from "../texts/de.ts";
import type { ListedSignIn, Outcome } from "./sign-in-entry.ts";

/** "24. November 2026, 9:30 Uhr" */
export function momentInWords(instant: Date): string {
  const { date, time } = localOf(instant);
  return t["identity.moment"]({ date: plainDateInWords(date, "de"), time: timeInWords(time) });
}

export const outcomeInWords = (outcome: Outcome): string => t[`identity.outcome.${outcome}`];
export const methodInWords = ({ method }: Pick<ListedSignIn, "method">): string =>
  method === null ? "" : t[`identity.method.${method}`];
export const deviceOrUnknown = ({ device }: { readonly device: string }): string =>
  device === "" ? t["identity.device.unknown"] : device;

/** What should make somebody look twice. */
const notable: readonly Outcome[] = ["refused", "factors-reset", "factor-removed", "password-changed", "reset-asked"];
export const toneOf = (outcome: Outcome): Tone => (notable.includes(outcome) ? "wait" : "ok");
