import { readFileSync } from "node:fs";
import { basename } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import { refuse } from "#platform/refusal/refusal.ts";

/** Reads a CSV file with a head line; the first row that does not fit stops it, with its line number. */
export function readCsv<T>(path: string, row: z.ZodType<T>): T[] {
  const { data } = Papa.parse<unknown>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true });
  return data.map((raw, index) => {
    const read = row.safeParse(raw);
    if (read.success) return read.data;
    throw refuse("cities.bad-row", { file: basename(path), row: index + 2, problem: z.prettifyError(read.error) });
  });
}

export const optionalText = z.string().transform((text) => (text.trim() === "" ? null : text.trim()));
export const yesNo = z.enum(["yes", "no"]).transform((word) => word === "yes");
/** Empty means: nobody knows. */
export const yesNoUnknown = z.enum(["yes", "no", ""]).transform((word) => (word === "" ? null : word === "yes"));
export const semicolonList = z.string().transform((text) =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== ""),
);
