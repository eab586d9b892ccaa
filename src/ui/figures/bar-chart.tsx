import { type Column, Table } from "../list/table.tsx";
import type { UiTexts } from "../texts/texts.ts";
import { BarRow } from "./bar-row.tsx";
import { labelEvery, labelledPlaces, letterWidth, marksUpTo } from "./scale.ts";

export interface Bar {
  readonly name: string;
  /** As long as fits below a column. */
  readonly short?: string;
  /** A covered value, which protects people, has none. */
  readonly value: number | null;
  /** The value as the language writes it, or the word for "covered". */
  readonly text: string;
  /** Named by the heading: drawn strong, with its number above. */
  readonly named?: boolean;
}

interface Props {
  readonly words: Pick<UiTexts, "ui.as-table" | "ui.table-below">;
  /** What the picture shows in one sentence, for those who do not see it. */
  readonly finding: string;
  readonly table: { readonly caption: string; readonly name: string; readonly value: string; readonly bar: string };
  readonly bars: readonly Bar[];
  readonly format: (value: number) => string;
}

/** Columns drawn on the server, and the same values as a table. Phones show the table with bars: its letters stay large. */
export function BarChart({ words, finding, table, bars, format }: Props) {
  return (
    <>
      <Picture label={`${finding} ${words["ui.table-below"]}`} bars={bars} format={format} />
      <details class="b-chartdata">
        <summary>{words["ui.as-table"]}</summary>
        <BarTable table={table} bars={bars} />
      </details>
    </>
  );
}

/** Names, values and bars lying down: the better picture for names of more than one word. `full` is a whole bar, else the largest value. */
export function BarTable({
  table,
  bars,
  full,
}: Pick<Props, "table" | "bars"> & { readonly full?: number | undefined }) {
  const largest = full ?? Math.max(0, ...bars.map(({ value }) => value ?? 0));
  const columns: Column<Bar>[] = [
    { label: table.name, cell: ({ name }) => name },
    { label: table.value, numeric: true, cell: ({ text }) => text },
    {
      label: table.bar,
      quiet: true,
      fill: true,
      cell: ({ value }) => value !== null && <BarRow value={value} of={largest} />,
    },
  ];
  return (
    <Table caption={table.caption} columns={columns} rows={bars} keyOf={({ name }) => name} stacks={false} lightHeads />
  );
}

const size = { width: 480, height: 250, top: 26, bottom: 32 };

function Picture({ label, bars, format }: { readonly label: string } & Pick<Props, "bars" | "format">) {
  const marks = marksUpTo(Math.max(0, ...bars.map(({ value }) => value ?? 0)));
  const highest = marks.at(-1) ?? 1;
  const ground = size.height - size.bottom;
  const start = Math.max(...marks.map((mark) => format(mark).length)) * letterWidth + 10;
  const room = (size.width - start) / Math.max(1, bars.length);
  const heightOf = (value: number) => ((ground - size.top) * value) / highest;
  const every = labelEvery(
    bars.map(({ short, name }) => short ?? name),
    room,
  );
  const named = bars.flatMap((bar, place) => (bar.named ? [place] : []));
  const labelled = labelledPlaces(bars.length, every, named);

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture drawn in the page takes its colours from it
    <svg class="b-chart" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {marks.map((mark) => (
        <g key={mark}>
          <line x1={start} x2={size.width} y1={ground - heightOf(mark)} y2={ground - heightOf(mark)} />
          <text class="q" text-anchor="end" x={start - 6} y={ground - heightOf(mark) + 5}>
            {format(mark)}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => (
        <Column
          key={bar.name}
          bar={bar}
          place={{ x: start + index * room, room, ground, height: heightOf(bar.value ?? 0) }}
          labelled={labelled[index] ?? false}
        />
      ))}
    </svg>
  );
}

interface ColumnProps {
  readonly bar: Bar;
  readonly place: { readonly x: number; readonly room: number; readonly ground: number; readonly height: number };
  readonly labelled: boolean;
}

const tenths = (value: number) => Math.round(value * 10) / 10;

function Column({ bar, place, labelled }: ColumnProps) {
  const { x, room, ground, height } = place;
  const middle = tenths(x + room / 2);
  const width = Math.min(room * 0.72, 60);
  return (
    <g>
      {bar.value !== null && (
        <rect
          class={bar.named ? "v" : "w"}
          x={tenths(middle - width / 2)}
          width={tenths(width)}
          y={tenths(ground - height)}
          height={tenths(height)}
          rx="3"
        />
      )}
      {labelled && (
        <text text-anchor="middle" x={middle} y={ground + 22}>
          {bar.short ?? bar.name}
        </text>
      )}
      {bar.named && (
        <text text-anchor="middle" x={middle} y={tenths(ground - height - 6)} font-weight="600">
          {bar.text}
        </text>
      )}
    </g>
  );
}
