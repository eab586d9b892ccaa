import { z } from "zod";

/** The version that an undo goes back to. */
export const formerVersion = z.coerce.number().int().min(1);
