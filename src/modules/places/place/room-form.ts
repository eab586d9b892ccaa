import { z } from "zod";
import { knownOrNot, optionalCount, optionalText, requiredText } from "#platform/action/input.ts";
import type { Entered } from "#platform/web/entered.ts";
import { fold } from "#platform/texts/fold.ts";
import { rowsOf, rowsToEntered } from "../edit/form-rows.ts";
import { knownTyped, textTyped } from "../edit/typed.ts";
import type { RoomContent } from "./place-record.ts";

const Room = z.object({
  id: z.string().optional(),
  name: requiredText(80),
  flaeche: optionalCount(),
  plaetze: optionalCount(),
  stufenfrei: knownOrNot(),
  kueche: knownOrNot(),
  wlan: knownOrNot(),
  hoeranlage: knownOrNot(),
  notiz: optionalText(300),
});

export const roomRows = rowsOf(Room, {
  says: ({ id: _id, ...typed }) => Object.values(typed),
  // Two rooms of one house need two names.
  check: (rooms, problem) => {
    rooms.forEach((room, at) => {
      if (room && rooms.slice(0, at).some((other) => other && fold(other.name) === fold(room.name)))
        problem(at, "name", "places.room.twice");
    });
  },
});

/** Only ids that this place knows are kept: an id is not something that a form decides. */
export function roomsOf(
  rows: z.output<typeof roomRows>,
  known: readonly RoomContent[],
  newId: () => string,
): RoomContent[] {
  return rows.map((row) => ({
    id: known.find(({ id }) => id === row.id)?.id ?? newId(),
    name: row.name,
    squareMetres: row.flaeche,
    seats: row.plaetze,
    stepFree: row.stufenfrei,
    kitchen: row.kueche,
    wifi: row.wlan,
    hearingLoop: row.hoeranlage,
    note: row.notiz,
  }));
}

export const roomsEntered = (rooms: readonly RoomContent[]): Entered =>
  rowsToEntered(
    "raum",
    rooms.map((room) => ({
      id: room.id,
      name: room.name,
      flaeche: textTyped(room.squareMetres),
      plaetze: textTyped(room.seats),
      stufenfrei: knownTyped(room.stepFree),
      kueche: knownTyped(room.kitchen),
      wlan: knownTyped(room.wifi),
      hoeranlage: knownTyped(room.hearingLoop),
      notiz: textTyped(room.note),
    })),
  );
