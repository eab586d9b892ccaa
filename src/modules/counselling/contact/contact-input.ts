import { z } from "zod";
import { optionalCount, optionalText, severalOf } from "#platform/action/input.ts";
import { optionally } from "../typed-choice.ts";
import { ageBands, askers, channels, results } from "./contact.ts";

/** A button may say the result after all: it stands behind the picks and counts. */
const last = (value: unknown) => (Array.isArray(value) ? value.at(-1) : value);

/** What is said about a contact, wherever it is entered. There is no field for a name. */
export const contactFields = {
  channel: z.enum(channels, "counselling.contact.no-channel"),
  asker: z.enum(askers, "counselling.contact.no-asker"),
  result: z.preprocess(last, z.enum(results, "counselling.contact.no-result")),
  themes: severalOf(z.string()).refine((themes) => themes.length > 0, "counselling.contact.no-theme"),
  stadtbezirk: optionally(z.uuid()),
  area: optionally(z.uuid()),
  referredTo: optionalText(200),
  ageBand: optionally(z.enum(ageBands)),
  language: optionalText(40),
  minutes: optionalCount().refine((minutes) => minutes === null || minutes <= 600, "counselling.contact.too-long"),
  /** What was wished when nothing was found. */
  wish: optionalText(200),
};
