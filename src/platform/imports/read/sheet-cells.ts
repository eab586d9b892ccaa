import type { CellValue, MergeRange } from "hucre/xlsx";

const plainNumber = new Intl.NumberFormat("de-DE", { useGrouping: false, maximumSignificantDigits: 15 });

/** A cell as a person in a German office would type it: readers know only texts. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? plainNumber.format(value) : "";
  if (typeof value === "boolean") return value ? "ja" : "nein";
  if (value instanceof Date) return dateText(value);
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  return value.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
}

/** Spreadsheets keep one kind of moment: a date without time, a time without date (near 1900), or both. */
function dateText(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return "";
  const iso = new Date(Math.round(moment.getTime() / 60_000) * 60_000).toISOString();
  const [date, time] = [iso.slice(0, 10), iso.slice(11, 16)];
  if (date < "1900-01-02") return time;
  return time === "00:00" ? date : `${date}T${time}`;
}

/** A merged cell stands for all cells that it covers: the weekday beside five courses belongs to each of them. */
export function fillMerged(rows: string[][], merges: readonly MergeRange[]): void {
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = rows[startRow]?.[startCol] ?? "";
    if (value === "" || startCol !== endCol) continue;
    for (const row of rows.slice(startRow + 1, endRow + 1)) {
      while (row.length <= startCol) row.push("");
      row[startCol] = value;
    }
  }
}
