import { z } from "zod";
import { optionalText, requiredText } from "#platform/action/input.ts";
import { referralChannels, targetKinds } from "./referral.ts";

/** "partner:018f…" of the list, or nothing when somebody else is named by hand. */
const target = z
  .string()
  .regex(new RegExp(`^(?:${targetKinds.join("|")}):[0-9a-f-]{36}$`))
  .optional()
  .catch(undefined);

/** What every request says, wherever it begins. */
export const requestFields = {
  ziel: target,
  zielName: optionalText(200),
  zielMail: z.union([z.literal(""), z.email("counselling.referral.no-mail")]).optional(),
  what: requiredText(1000),
  channel: z.enum(referralChannels, "counselling.referral.no-channel"),
  baseUrl: z.url(),
};
