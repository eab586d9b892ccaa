import { z } from "zod";
import { optionalCount, optionalText, requiredText } from "#platform/action/input.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { chosenId, neededDate, optionalTime, ticked } from "../form/typed.ts";
import { eventKinds } from "./event.ts";

/** Everything about an event that somebody plans or changes. */
export const EventForm = z.object({
  titel: requiredText(160),
  worum: optionalText(2000),
  art: z.enum(eventKinds, "network.event.no-kind"),
  tag: neededDate,
  von: optionalTime,
  bis: optionalTime,
  ort: chosenId,
  ortname: optionalText(200),
  plaetze: optionalCount(),
  oeffentlich: ticked,
});

const mostDays = 30;

/** The same event on more days: one date a line, or with commas between. */
export const moreDays = optionalText(600).transform((text, context): readonly LocalDate[] => {
  const typed = (text ?? "").split(/[\n,;]+/).filter((each) => each.trim() !== "");
  const days = typed.map((each) => neededDate.safeParse(each));
  const known = days.flatMap(({ data }) => data ?? []);
  if (days.length <= mostDays && known.length === days.length) return known;
  const message = days.length > mostDays ? "network.event.too-many-days" : "network.event.no-days";
  context.addIssue({ code: "custom", message, input: text });
  return z.NEVER;
});

/** A number that may be 0; empty is none. */
export const countOrNone = z
  .string()
  .optional()
  .transform((typed, context) => {
    const written = typed?.trim() ?? "";
    if (written === "") return null;
    if (/^\d{1,5}$/.test(written)) return Number(written);
    context.addIssue({ code: "custom", message: "platform.field.number", input: typed });
    return z.NEVER;
  });
