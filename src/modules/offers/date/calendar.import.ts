import { holidaysNw } from "#platform/dates/holidays.ts";
import { idOf, newId } from "#platform/database/ids.ts";
import { defineImport, type Entry, type ImportDefinition } from "#platform/imports/definition.ts";
import { fold } from "#platform/imports/fold.ts";
import { defineTarget } from "#platform/imports/target.ts";
import { readMoment } from "#platform/imports/values/moment.ts";
import { readRecurrence } from "#platform/imports/values/recurrence.ts";
import { readList, textReader } from "#platform/imports/values/text.ts";
import { OfferEntry, type OfferSetting } from "../offer/offer.import.ts";
import { readOfferSetting, writeOffers } from "../offer/offer.import.store.ts";
import { themesReader } from "../offer/offer-readers.import.ts";
import { restoreOffers } from "../offer/offer-undo.import.store.ts";
import type { ImportDay } from "../series/series-of-row.import.ts";
import { type EventRow, seriesOfEvent } from "./event-series.import.ts";
import { eventTitles, gatherInstances, instancesReader } from "./instances.import.ts";

/** Each event or series of a calendar becomes an offer; its UID tells it again when the calendar is read once more. */
export const calendarImport = defineTarget<OfferSetting, EventRow, OfferEntry>({
  name: "kalender",
  formats: ["ics"],
  readSetting: readOfferSetting,
  definition: definitionOf,
  // The id of an offer from a calendar is made of the UID, so it is its own key.
  known: ({ offers }) =>
    new Map(offers.map(({ id, version, title, entry }) => [id, { id, version, name: title, entry }])),
  prepare: gatherInstances,
  entry: OfferEntry,
  write: (tx, rows, writer) => writeOffers(tx, rows, writer, ({ key }) => key ?? newId()),
  restore: restoreOffers,
});

const readPlainText = textReader({ longest: 6000 });

function definitionOf(setting: OfferSetting): ImportDefinition<EventRow> {
  const day: ImportDay = { today: setting.today, holidays: holidaysNw() };
  const places = new Map(setting.places.map(({ id, name }) => [fold(name), id]));
  const readThemes = themesReader(setting.themes);
  return defineImport<EventRow>({
    name: "offers.calendar.import",
    columns: {
      uid: { title: eventTitles.uid, reader: readPlainText },
      summary: { title: eventTitles.summary, reader: textReader({ longest: 160 }), required: true },
      description: { title: eventTitles.description, reader: readPlainText },
      location: { title: eventTitles.location, reader: textReader({ longest: 200 }) },
      dtstart: { title: eventTitles.dtstart, reader: readMoment, required: true },
      dtend: { title: eventTitles.dtend, reader: readMoment },
      rrule: { title: eventTitles.rrule, reader: readRecurrence },
      exdates: { title: eventTitles.exdates, reader: readList },
      recurrenceId: { title: eventTitles.recurrenceId, reader: readPlainText },
      status: { title: eventTitles.status, reader: readPlainText },
      categories: { title: eventTitles.categories, reader: readList },
      foreignClock: { title: eventTitles.foreignClock, reader: readPlainText },
      instances: { title: eventTitles.instances, reader: instancesReader },
    },
    rowRules: (row) => {
      const read = seriesOfEvent(row, day, (location) => placeIn(location, places));
      return read.kind === "problem" ? [read.problem] : [];
    },
    entryOf: (row) => {
      const read = seriesOfEvent(row, day, (location) => placeIn(location, places));
      return { ...entryOf(row, places, readThemes), ...(read.kind === "rule" && { rule: read.rule }) };
    },
    duplicateKey: ({ uid, recurrenceId, summary, dtstart }) =>
      idOf(
        "kalender",
        uid === undefined ? `${summary} ${dtstart?.date} ${dtstart?.time}` : `${uid} ${recurrenceId ?? ""}`,
      ),
    nameOf: ({ summary }) => summary ?? "",
  });
}

/** A location is free text; it is a known place only when it bears its name, alone or before a comma. */
function placeIn(location: string | undefined, places: ReadonlyMap<string, string>): string | undefined {
  if (location === undefined) return undefined;
  return places.get(fold(location)) ?? places.get(fold(location.replace(/\s*[,;(\n].*$/s, "")));
}

function entryOf(
  row: Partial<EventRow>,
  places: ReadonlyMap<string, string>,
  readThemes: ReturnType<typeof themesReader>,
): Entry {
  const { summary = "", description, location, categories = [] } = row;
  const placeId = placeIn(location, places);
  // Categories of calendars are anybody's words: those that are no theme of ours say nothing to visitors.
  const themes = categories.flatMap((each) => {
    const read = readThemes(each);
    return "ok" in read ? read.ok : [];
  });
  return {
    title: summary,
    ...(description !== undefined && { description }),
    ...(placeId !== undefined ? { placeId } : location !== undefined && { meetingPoint: location }),
    ...(themes.length > 0 && { themeIds: [...new Set(themes)].toSorted() }),
  };
}
