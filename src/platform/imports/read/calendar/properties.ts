import ICAL from "ical.js";
import type { Notices } from "../notices.ts";
import { type Component, type ContentLine, valueOf } from "./lines.ts";

/** An event while it is read: its properties, and where to say what was wrong. */
export interface Reading {
  readonly component: Component;
  readonly notices: Notices;
}

export function linesOf({ component }: Reading, name: string): ContentLine[] {
  return component.lines.filter((line) => line.name === name);
}

/** The one line of a property that may stand once; two different ones are shown both, for neither can be believed. */
export function singleLine(reading: Reading, name: string): ContentLine | undefined {
  const [first, ...more] = linesOf(reading, name).filter((line) => valueOf(line) !== "");
  const other = more.find((line) => first && valueOf(line) !== valueOf(first));
  if (!first || !other) return first;
  reading.notices.add("imports.calendar.property-twice", { line: other.line, details: { name } });
  return { ...first, text: `${name}:${valueOf(first)} / ${valueOf(other)}` };
}

export function rawValue(reading: Reading, name: string): string {
  const line = linesOf(reading, name)[0];
  return line ? valueOf(line) : "";
}

/** Text with `\n` and `\,` resolved. */
export function textValue(reading: Reading, name: string): string {
  const line = linesOf(reading, name)[0];
  return line ? valuesIn(line).join(", ").trim() : "";
}

export function listValue(reading: Reading, name: string): string[] {
  const values = linesOf(reading, name).flatMap(valuesIn);
  return values.map((value) => value.trim()).filter((value) => value !== "");
}

function valuesIn(line: ContentLine): string[] {
  try {
    return ICAL.Property.fromString(line.text).getValues().map(String);
  } catch {
    return [valueOf(line)];
  }
}

export function zoneName(line: ContentLine): string | undefined {
  try {
    return ICAL.Property.fromString(line.text).getFirstParameter("tzid");
  } catch {
    return undefined;
  }
}
