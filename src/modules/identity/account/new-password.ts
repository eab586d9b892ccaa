import { z } from "zod";
import { demoPassword } from "./demo-accounts.ts";

const least = 12;

/** Long instead of complicated: nobody can remember the latter, and sticks it to the screen. */
export const newPassword = z
  .string()
  .min(least, "identity.password.short")
  .max(500)
  .refine((password) => password !== demoPassword && new Set(password).size >= 5, "identity.password.known");
