/** One value of a table: what is unknown is null. */
export type Value = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Value>>;

/** The tables of open data, in the order in which the page names them. */
export const datasetKeys = ["angebote", "termine", "orte", "organisationen"] as const;
export type DatasetKey = (typeof datasetKeys)[number];

export const formats = ["csv", "json"] as const;
export type Format = (typeof formats)[number];

/** What a table is made of: the name of each column, and how its value follows from the record. */
export type Columns<Record> = Readonly<{ [Name in string]: (record: Record) => Value }>;

export const rowOf = <Record>(columns: Columns<Record>, record: Record): Row =>
  Object.fromEntries(Object.entries(columns).map(([name, valueOf]) => [name, valueOf(record)]));
