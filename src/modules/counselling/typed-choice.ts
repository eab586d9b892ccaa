import { z } from "zod";

/** A choice that may stay empty. */
export const optionally = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());

/** The number of the version that a form was filled from; none: something new. */
export const versionSeen = () => z.coerce.number().int().min(0).catch(0);

/** What somebody decides who sees both versions: their own goes on, or the saved one stays. */
export const chosenVersion = () => z.enum(["eigene", "gespeicherte"]).optional().catch(undefined);
