import type { Notices } from "../notices.ts";

/** One property of a calendar: long lines are joined again, `line` is where it begins. */
export interface ContentLine {
  readonly line: number;
  readonly name: string;
  readonly text: string;
}

export interface Component {
  readonly line: number;
  readonly lines: ContentLine[];
}

export interface CalendarParts {
  readonly events: readonly Component[];
  /** Time zones with all their inner lines, from BEGIN to END. */
  readonly zones: readonly Component[];
  /** How many parts of other kinds (tasks, notes) there are. */
  readonly others: number;
  readonly method: string;
}

/** Cuts the file ourselves, so that one bad event costs one event: the library's parser gives up on the whole file. */
export function readParts(text: string, notices: Notices): CalendarParts {
  const parts = { events: [] as Component[], zones: [] as Component[], others: 0, method: "" };
  let current: { readonly kind: string; readonly component: Component } | undefined;
  let depth = 0;

  for (const content of unfold(text, notices)) {
    const { name, line } = content;
    const kind = valueOf(content).toUpperCase();
    const begins = name === "BEGIN" && kind !== "VCALENDAR";
    if (begins && (current === undefined || kind === "VEVENT")) {
      if (current?.kind === "VEVENT") notices.add("imports.calendar.event-cut-off", { line: current.component.line });
      current = { kind, component: { line, lines: kind === "VTIMEZONE" ? [content] : [] } };
      depth = 1;
      continue;
    }
    if (current === undefined) {
      if (name === "METHOD") parts.method = kind;
      continue;
    }
    if (begins) depth++;
    if (name === "END") depth--;
    if (depth === 0) keep(parts, current, content);
    else if (current.kind === "VTIMEZONE" || (depth === 1 && name !== "END")) current.component.lines.push(content);
    if (depth === 0) current = undefined;
  }
  if (current?.kind === "VEVENT") notices.add("imports.calendar.event-cut-off", { line: current.component.line });
  return parts;
}

function keep(
  parts: { events: Component[]; zones: Component[]; others: number },
  { kind, component }: { readonly kind: string; readonly component: Component },
  end: ContentLine,
): void {
  if (kind === "VEVENT") parts.events.push(component);
  else if (kind === "VTIMEZONE") {
    component.lines.push(end);
    parts.zones.push(component);
  } else parts.others++;
}

/** What stands behind the first colon that is not inside quotation marks. */
export function valueOf({ text }: ContentLine): string {
  const colon = /^(?:[^":]|"[^"]*")*:/.exec(text);
  return (colon ? text.slice(colon[0].length) : "").trim();
}

/** No honest description is longer; regular expressions stay quick. */
const longestLine = 100_000;

function unfold(text: string, notices: Notices): ContentLine[] {
  const joined: { line: number; text: string }[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const last = joined.at(-1);
    if (last && /^[ \t]/.test(line)) last.text += line.slice(1);
    else if (line.trim() !== "") joined.push({ line: index + 1, text: line.trim() });
  }
  return joined.flatMap(({ line, text }) => {
    const name = /^([A-Za-z0-9-]+)[;:]/.exec(text)?.[1];
    if (name) return [{ line, name: name.toUpperCase(), text: mendQuotes(text.slice(0, longestLine)) }];
    notices.add("imports.calendar.bad-line", { line, details: { text: text.slice(0, 80) } });
    return [];
  });
}

/** Some exporters close the quotation mark behind the value: `DTSTART;TZID="Zone:20200609T090000"`. */
function mendQuotes(text: string): string {
  return text.replace(/;TZID="([^":]+):(\d{8}T\d{6}Z?)"$/i, ';TZID="$1":$2');
}
