import { z } from "zod";
import { isBreached } from "./breached-passwords.ts";
import { demoPassword } from "./demo-accounts.ts";
import { isGuessable } from "./guessable.ts";

const least = 12;

/** Long instead of complicated: nobody can remember the latter, and sticks it to the screen. */
export const newPassword = z
  .string()
  .min(least, "identity.password.short")
  .max(500)
  .refine((password) => password !== demoPassword && !isGuessable(password) && !isBreached(password), {
    error: "identity.password.known",
  });
