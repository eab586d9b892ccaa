import { createHmac, timingSafeEqual } from "node:crypto";

/** A program fills a form at once; nobody reads and types this fast, with or without a screen reader. */
export const leastMilliseconds = 3000;
export const mostMilliseconds = 24 * 60 * 60 * 1000;

/** When a form was shown, signed, so that a program cannot make up an earlier time. */
export function stampOf(now: Date, key: string): string {
  const shown = now.getTime().toString(36);
  return `${shown}.${signatureOf(shown, key)}`;
}

export function isPlausible(stamp: string, now: Date, key: string): boolean {
  const [shown = "", signature = ""] = stamp.split(".");
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(shown, key))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return false;
  const age = now.getTime() - Number.parseInt(shown, 36);
  return age >= leastMilliseconds && age <= mostMilliseconds;
}

const signatureOf = (shown: string, key: string): string =>
  createHmac("sha256", key).update(`form ${shown}`).digest("base64url");
