import { z } from "zod";
import { readDate } from "#platform/dates/german-input.ts";
import { day } from "#platform/dates/local-date.ts";

/** Only dates without a full year would ask which day it is. */
const anyDay = day("2000-01-01");

/** A filter: a day as people write it, always with its year; what makes no sense is left out. */
export const someDay = z
  .string()
  .transform((text) => (/\d{4}/.test(text) ? readDate(text, anyDay) : undefined))
  .optional()
  .catch(undefined);
