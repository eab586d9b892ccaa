import type { Details, Reader } from "./values/reading.ts";

/** One column that an import understands. The texts come from the module that defines it. */
export interface ColumnDefinition<Value> {
  readonly title: string;
  /** Other names under which the column is met in the wild. */
  readonly aliases?: readonly string[];
  readonly reader: Reader<Value>;
  readonly required?: boolean;
  /** One sentence for the person who maps the columns. */
  readonly help?: string;
}

export type ColumnDefinitions<Row> = { readonly [Key in keyof Row & string]-?: ColumnDefinition<Row[Key]> };

/** What a row makes of a record: the fields that it speaks of, as the module keeps them. */
export type Entry = Readonly<Record<string, unknown>>;

/** A rule that needs the whole row, such as "weekday and date agree". */
export interface RowProblem<Row> {
  readonly column?: keyof Row & string;
  readonly reason: string;
  readonly details?: Details;
}

export interface ImportDefinition<Row> {
  readonly name: string;
  readonly columns: ColumnDefinitions<Row>;
  readonly rowRules?: (row: Partial<Row>) => readonly RowProblem<Row>[];
  /** What the row makes of a record; left out, its values. `known` is the record as it stands, when there is one. */
  readonly entryOf?: (row: Partial<Row>, known?: Entry) => Entry;
  /** What makes two rows the same thing; `null`: this row is always something new. */
  readonly duplicateKey: (row: Partial<Row>) => string | null;
  /** The name under which a person would recognise the thing: small differences are then shown as "similar". */
  readonly nameOf?: (row: Partial<Row>) => string;
}

/** `Row` is what the readers give; cells that are empty are missing in it. */
export function defineImport<Row>(definition: ImportDefinition<Row>): ImportDefinition<Row> {
  return definition;
}

/** In the order in which the import names them. */
export function columnKeys<Row>({ columns }: ImportDefinition<Row>): (keyof Row & string)[] {
  // The type of `columns` has exactly these keys; `Object.keys` forgets that.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return Object.keys(columns) as (keyof Row & string)[];
}
