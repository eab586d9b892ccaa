import { types, type CustomTypesConfig } from "pg";

const oid = { int8: 20, date: 1082, time: 1083, int8Array: 1016, dateArray: 1182, timeArray: 1183 };

/** A count that a number cannot hold is a fault, never a wrong figure. */
function exactNumber(written: string): number {
  const number = Number(written);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${written} does not fit a number`);
  return number;
}

const asWritten = (written: string) => written;
const hoursAndMinutes = (written: string) => written.slice(0, 5);

/** Lists of these types hold no quotes or braces: `{2026-01-02,NULL}`. */
const listOf =
  <Value>(parse: (written: string) => Value) =>
  (written: string): readonly (Value | null)[] => {
    const inside = written.slice(1, -1);
    return inside === "" ? [] : inside.split(",").map((each) => (each === "NULL" ? null : parse(each)));
  };

const parsers = new Map<number, (written: string) => unknown>([
  [oid.int8, exactNumber],
  [oid.date, asWritten],
  [oid.time, hoursAndMinutes],
  [oid.int8Array, listOf(exactNumber)],
  [oid.dateArray, listOf(asWritten)],
  [oid.timeArray, listOf(hoursAndMinutes)],
]);

/**
 * Days stay days, times are "HH:MM", counts are numbers, numeric stays text: nothing gains a zone or loses digits. Set
 * per connection, so that libraries that share the driver keep what they expect.
 */
export const valueTypes: CustomTypesConfig = {
  getTypeParser: (id: number, format?: "text" | "binary") =>
    parsers.get(id) ?? types.getTypeParser(id, format ?? "text"),
};
