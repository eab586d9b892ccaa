/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows that become blocks on phones lose the roles of a table unless they are written out */
import type { ComponentChildren } from "preact";
import { ScrollBox } from "./scroll-box.tsx";

export interface Column<Row> {
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly numeric?: boolean;
  /** Says only to screen readers what the column holds. */
  readonly quiet?: boolean;
  /** Takes a third of the width: a column of bars. */
  readonly fill?: boolean;
  /** The address of the list sorted by this column. */
  readonly sortHref?: string | undefined;
  readonly sorted?: "ascending" | "descending" | undefined;
}

export interface TableProps<Row> {
  /** What the table shows, for screen readers and for the name of its scrolling frame. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Boxes to choose rows by; the form around the table sends them. */
  readonly pick?: {
    readonly name: string;
    readonly heading: string;
    readonly labelOf: (row: Row) => string;
    readonly isPicked: (row: Row) => boolean;
  };
  /** Whether rows become blocks on phones. Off for tables of numbers, which scroll instead. */
  readonly stacks?: boolean;
  /** The weight of the row headings; light where they are mere names of values. */
  readonly lightHeads?: boolean;
}

const looks = {
  scroll: "kern-table kern-table--small b-table",
  stack: "kern-table kern-table--small b-table b-table--stack",
  pick: "kern-table kern-table--small b-table b-table--stack b-table--pick",
} as const;

/** The first column names the row. Roles are written out, since rows that become blocks would lose them. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, keyOf, pick, stacks = true } = props;
  const look = !stacks ? "scroll" : pick ? "pick" : "stack";
  return (
    <ScrollBox label={caption}>
      <table class={looks[look]} role="table">
        <caption class="kern-sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {pick && (
              <th class="kern-table__header" scope="col" role="columnheader">
                <span class="kern-sr-only">{pick.heading}</span>
              </th>
            )}
            {columns.map((column) => (
              <HeadCell key={column.label} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <TableRow key={keyOf(row)} row={row} id={keyOf(row)} table={props} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const heads = { text: "kern-table__header", number: "kern-table__header kern-table__header--numeric" } as const;

function HeadCell<Row>({ column }: { readonly column: Column<Row> }) {
  const { label, numeric, quiet, sortHref, sorted } = column;
  return (
    <th class={heads[numeric ? "number" : "text"]} scope="col" role="columnheader" aria-sort={sorted}>
      {sortHref ? (
        <a href={sortHref}>
          {label}
          {sorted && <span aria-hidden="true">{sorted === "ascending" ? " ▲" : " ▼"}</span>}
        </a>
      ) : quiet ? (
        <span class="kern-sr-only">{label}</span>
      ) : (
        label
      )}
    </th>
  );
}

interface RowProps<Row> {
  readonly row: Row;
  readonly id: string;
  readonly table: TableProps<Row>;
}

const cells = {
  text: "kern-table__cell",
  number: "kern-table__cell kern-table__cell--numeric",
  fill: "kern-table__cell b-barcell",
} as const;

const kindOf = ({ numeric, fill }: { readonly numeric?: boolean; readonly fill?: boolean }) =>
  numeric ? "number" : fill ? "fill" : "text";

function TableRow<Row>({ row, id, table }: RowProps<Row>) {
  const { columns, pick, lightHeads } = table;
  const [first, ...rest] = columns;
  return (
    <tr class={pick?.isPicked(row) ? "is-on" : undefined} role="row">
      {pick && (
        <td class="kern-table__cell" role="cell">
          <div class="kern-form-check">
            <input
              class="kern-form-check__checkbox"
              type="checkbox"
              name={pick.name}
              value={id}
              checked={pick.isPicked(row)}
              aria-label={pick.labelOf(row)}
            />
          </div>
        </td>
      )}
      <th class={lightHeads ? "kern-table__header b-plain" : "kern-table__header"} scope="row" role="rowheader">
        {first?.cell(row)}
      </th>
      {rest.map((column) => (
        <td key={column.label} class={cells[kindOf(column)]} role="cell" data-k={column.label}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
