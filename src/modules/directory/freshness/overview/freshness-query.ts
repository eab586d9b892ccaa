import { z } from "zod";
import { addressWords } from "../../workspace/catalogue-entry.ts";

export const freshnessPath = "/arbeit/aktualitaet";

/** What the address of the page says; what it says wrongly counts as not said. */
export const FreshnessQuery = z.object({ art: z.enum(Object.values(addressWords)).optional().catch(undefined) });
export type FreshnessQuery = z.output<typeof FreshnessQuery>;

export const freshnessHref = ({ art }: FreshnessQuery): string =>
  art === undefined ? freshnessPath : `${freshnessPath}?${new URLSearchParams({ art })}`;
