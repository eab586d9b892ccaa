import ICAL from "ical.js";
import { problem, type Reading } from "./reading.ts";

const parts = new Set(
  "FREQ UNTIL COUNT INTERVAL WKST BYDAY BYMONTH BYMONTHDAY BYYEARDAY BYWEEKNO BYSETPOS BYHOUR BYMINUTE BYSECOND".split(
    " ",
  ),
);

/** A rule of repetition (RFC 5545). ical.js alone overlooks parts that it does not know. */
export function readRecurrence(text: string): Reading<string> {
  const rule = text.trim().toUpperCase().replace(/;$/, "");
  const pieces = rule.split(";").map((piece) => /^([A-Z]+)=([^=]+)$/.exec(piece)?.[1] ?? "");
  const known = pieces.every((piece) => parts.has(piece)) && new Set(pieces).size === pieces.length;
  if (!known || !pieces.includes("FREQ")) return problem("imports.value.recurrence");
  try {
    ICAL.Recur.fromString(rule);
    return { ok: rule };
  } catch {
    return problem("imports.value.recurrence");
  }
}
