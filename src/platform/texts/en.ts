import { plural } from "./locale.ts";
import type { TextsOf } from "./texts.ts";
import type { de } from "./de.ts";

const characters = plural("en", { one: "# character", other: "# characters" });
const minutes = plural("en", { one: "# minute", other: "# minutes" });
const seconds = plural("en", { one: "# second", other: "# seconds" });

export const en: TextsOf<typeof de> = {
  "platform.fields": "Please check what you entered.",
  "platform.field.missing": "Please fill in this field.",
  "platform.field.invalid": "We do not understand this entry. Please check it.",
  "platform.field.number": "Please enter a whole number, for example 12.",
  "platform.field.too-long": ({ most }) => `Please shorten the text to at most ${characters(most)}.`,
  "platform.field.date": "Please enter a day that exists, for example 24.11.2026.",
  "platform.field.time": "Please enter a time, for example 14:30.",
  "platform.field.email": "This does not look like an email address. Example: name@beispiel.de",
  "platform.field.url": "This does not look like an internet address. Example: https://www.beispiel.de",
  "platform.field.phone": "This does not look like a phone number. Example: 0231 50-0",
  "platform.field.money": "Please enter an amount, for example 5 or 7,50.",
  "platform.refused": "That does not work. Please check what you entered.",
  "platform.unknown": "This entry does not exist, or no longer exists.",
  "platform.forbidden": "You do not have permission for this. Please ask your manager.",
  "platform.changed-meanwhile": "Someone else has changed this entry in the meantime. Nothing has been overwritten.",
  "platform.too-often": ({ seconds: wait }) =>
    `That was a great many requests. You can go on in ${wait > 90 ? minutes(Math.ceil(wait / 60)) : seconds(wait)}.`,
  "platform.too-large": "The request is too large.",
  "platform.foreign-origin": "The form came from another website and was not accepted.",
  "platform.missing.title": "This page does not exist",
  "platform.missing.lead": "Perhaps it has moved, or there is a typing mistake in the address.",
  "platform.fault.title": "That did not work",
  "platform.fault.lead": "It is our fault, not yours. Please try again in a few minutes.",
  "platform.fault.number": ({ id }) => `If you call us, please give us this number: ${id}`,
  "platform.refusal.title": "That does not work",
};
