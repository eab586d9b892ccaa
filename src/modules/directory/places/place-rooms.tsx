import type { Room } from "#modules/places/index.ts";
import { Table, type Column } from "#ui/list/table.tsx";
import { placesTexts as t } from "../texts/places.ts";

/** The rooms of a place; a column that nobody filled is left out. */
export function PlaceRooms({ rooms }: { readonly rooms: readonly Room[] }) {
  if (rooms.length === 0) return null;
  const known = (column: Column<Room>, has: (room: Room) => boolean) => (rooms.some(has) ? [column] : []);
  return (
    <section class="b-stack b-stack--m">
      <h2>{t["directory.place.rooms"]}</h2>
      <Table
        caption={t["directory.place.rooms"]}
        rows={rooms}
        keyOf={({ name }) => name}
        columns={[
          { label: t["directory.place.rooms.name"], cell: ({ name }) => name },
          ...known(size(), ({ squareMetres }) => squareMetres !== null),
          ...known(seats(), (room) => room.seats !== null),
          ...known(features(), (room) => featuresOf(room) !== ""),
        ]}
      />
    </section>
  );
}

const size = (): Column<Room> => ({
  label: t["directory.place.rooms.size"],
  numeric: true,
  cell: ({ squareMetres }) =>
    squareMetres === null
      ? t["directory.place.rooms.unknown"]
      : t["directory.place.rooms.square-metres"]({ count: squareMetres }),
});

const seats = (): Column<Room> => ({
  label: t["directory.place.rooms.seats"],
  numeric: true,
  cell: (room) => room.seats ?? t["directory.place.rooms.unknown"],
});

const features = (): Column<Room> => ({ label: t["directory.place.rooms.features"], cell: featuresOf });

function featuresOf({ stepFree, kitchen, wifi, hearingLoop, note }: Room): string {
  return [
    stepFree === true && t["directory.place.rooms.step-free"],
    stepFree === false && t["directory.place.rooms.not-step-free"],
    kitchen && t["directory.place.rooms.kitchen"],
    wifi && t["directory.place.rooms.wifi"],
    hearingLoop && t["directory.place.rooms.hearing-loop"],
    note,
  ]
    .filter(Boolean)
    .join(", ");
}
