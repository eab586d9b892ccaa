/** One measured figure; `bar` is what the design asks for, such as ">= 60". */
export interface Result {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bar?: string;
}

export function holds({ value, bar }: Result): boolean | undefined {
  if (bar === undefined) return undefined;
  const [sign, limit] = bar.split(" ");
  return sign === ">=" ? value >= Number(limit) : value <= Number(limit);
}

export function table(results: readonly Result[]): string {
  const lines = results.map((result) => {
    const kept = holds(result);
    const value = `${result.value.toLocaleString("de", { maximumFractionDigits: result.value < 10 ? 2 : 0 })} ${result.unit}`;
    return `| ${result.what} | ${value.trim()} | ${result.bar ?? "–"} | ${kept === undefined ? "" : kept ? "✓" : "✗ verfehlt"} |`;
  });
  return ["| Was | Wert | Latte | |", "|---|---:|---|---|", ...lines].join("\n");
}
