import { z } from "zod";
import { placeKinds } from "#modules/places/index.ts";

export const rhythmKinds = ["offer", "organisation", ...placeKinds] as const;
export type RhythmKind = (typeof rhythmKinds)[number];

const days = z.coerce
  .number("directory.freshness.rhythm.wrong")
  .int("directory.freshness.rhythm.wrong")
  .min(7, "directory.freshness.rhythm.wrong")
  .max(730, "directory.freshness.rhythm.wrong");

/** After how many days an entry of each kind is looked at again at the latest. */
export const Rhythms = z.record(z.enum(rhythmKinds), days);
export type Rhythms = z.infer<typeof Rhythms>;
