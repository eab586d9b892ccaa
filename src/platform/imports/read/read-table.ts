import { refuse } from "#platform/refusal/refusal.ts";
import { readCalendar } from "./calendar/calendar.ts";
import { readCsv } from "./csv.ts";
import { decodeText } from "./encoding.ts";
import { Notices } from "./notices.ts";
import { sniff, sniffText } from "./sniff.ts";
import { limits, type ReadOptions, type Table } from "./table.ts";
import { readWorkbook } from "./workbook.ts";

/** Any file that an office may send, as a table of texts. What cannot be read is refused with a reason. */
export async function readTable(bytes: Uint8Array, options: ReadOptions): Promise<Table> {
  if (bytes.length === 0) throw refuse("imports.file.empty");
  if (bytes.length > limits.bytes)
    throw refuse("imports.file.too-large", { megabytes: Math.round(limits.bytes / 1024 ** 2) });

  const kind = sniff(bytes);
  if (kind !== "text") return readWorkbook(bytes, kind, options);

  const notices = new Notices();
  const decoded = decodeText(bytes, notices);
  const read = sniffText(decoded.text) === "calendar" ? readCalendar : readCsv;
  return { ...read(decoded, options, notices), notices: notices.all() };
}
