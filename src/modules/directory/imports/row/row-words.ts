import type { Outline } from "../file/assessment.ts";
import type { ImportRow } from "./row.ts";

/** Fields of entries that go by another name than the column that fills them. */
const columnOf: Readonly<Record<string, string>> = {
  openingText: "opening",
  stadtbezirkId: "stadtbezirk",
  areaId: "quarter",
  placeId: "place",
  organisationId: "organisation",
  themeIds: "themes",
  priceKind: "price",
  priceCents: "price",
  title: "summary",
  rule: "rrule",
};

/** Which columns of an entry a row would change, in the words of the page; each once. */
export function changedColumns({ changes }: Pick<ImportRow, "changes">, { wanted }: Pick<Outline, "wanted">): string[] {
  const titleOf = (key: string | undefined) => wanted.find((column) => column.key === key)?.title;
  const found = changes.map(
    (field) => titleOf(field) ?? titleOf(columnOf[field]) ?? (field === "rule" ? titleOf("rhythm") : undefined),
  );
  return [...new Set(found.filter((title) => title !== undefined))];
}
