import ICAL from "ical.js";
import { fold } from "../../fold.ts";
import type { Component } from "./lines.ts";
import { windowsZones, zoneLabels } from "./windows-zones.ts";

/** How the clock of an event is told: by the time zone database, by the file itself, or by a bare offset. */
export type Zone =
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "file"; readonly name: string; readonly zone: ICAL.Timezone }
  | { readonly kind: "offset"; readonly name: string; readonly minutes: number };

export type FindZone = (tzid: string) => Zone | undefined;

/** Names that the world agrees on come first; the file's own definition is for names that only it knows. */
export function zoneFinder(components: readonly Component[]): FindZone {
  const own = ownZones(components);
  const found = new Map<string, Zone | undefined>();
  return (tzid) => {
    if (!found.has(tzid)) found.set(tzid, find(tzid, own));
    return found.get(tzid);
  };
}

function find(written: string, own: ReadonlyMap<string, ICAL.Timezone>): Zone | undefined {
  const tzid = written
    .replace(/^TZID=/i, "")
    .replace(/^"|"$/g, "")
    .trim();
  const name = [tzid, windowsZones[tzid]].find((each) => each !== undefined && isKnown(each)) ?? cityIn(tzid);
  if (name) return { kind: "named", name };

  const zone = own.get(tzid);
  if (zone) return { kind: "file", name: tzid, zone };
  const offset = /^\(?(?:GMT|UTC)\s*([+-])(\d{1,2})(?::?(\d{2}))?\)?$/i.exec(tzid);
  if (!offset) return undefined;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return { kind: "offset", name: tzid, minutes: offset[1] === "-" ? -minutes : minutes };
}

function isKnown(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** "(UTC+01:00) Amsterdam, Berlin, Bern, Rom": the first city that the time zone database knows. */
function cityIn(tzid: string): string | undefined {
  const label = /^\((?:GMT|UTC)[^)]*\)\s*(.+)$/i.exec(tzid)?.[1];
  if (!label) return undefined;
  for (const part of label.split(/[,\\]+/)) {
    const city = fold(part.replace(/\(.*$/, ""));
    const name = zoneLabels[city] ?? citiesOf().get(city);
    if (name) return name;
  }
  return undefined;
}

let cities: Map<string, string> | undefined;

function citiesOf(): ReadonlyMap<string, string> {
  cities ??= new Map(Intl.supportedValuesOf("timeZone").map((name) => [fold(name.split("/").at(-1) ?? name), name]));
  return cities;
}

/** Rules that the library would unroll for ever ("every second since 1601") do not belong to a clock. */
const yearly =
  /^RRULE:FREQ=YEARLY(;(INTERVAL=1|BYMONTH=\d\d?|BYDAY=(-1|[1-4])?(SU|MO|TU|WE|TH|FR|SA)|UNTIL=\w+|WKST=\w\w))*$/i;

function ownZones(components: readonly Component[]): Map<string, ICAL.Timezone> {
  const zones = new Map<string, ICAL.Timezone>();
  for (const { lines } of components) {
    if (lines.some(({ name, text }) => name === "RRULE" && !yearly.test(text))) continue;
    try {
      const component = ICAL.Component.fromString(lines.map(({ text }) => text).join("\r\n"));
      const tzid = String(component.getFirstPropertyValue("tzid") ?? "");
      zones.set(tzid, new ICAL.Timezone({ component, tzid }));
    } catch {
      // A definition that cannot be read is as good as none: its events are then said to have an unknown zone.
    }
  }
  return zones;
}
