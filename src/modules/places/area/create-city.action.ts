import { loadAreas as readAreas } from "#cities/areas.ts";
import { loadCity } from "#cities/city.ts";
import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { findSetting, putSetting } from "#platform/settings/settings.store.ts";
import { loadAreas } from "../place/load-places.store.ts";
import { placesPolicy } from "../places.policy.ts";
import { areaRows } from "./area-rows.ts";

/** Makes an empty database the one of a city: its settings and areas, no place and no offer. One database, one city (ADR 0004). */
export const createCity = action({
  name: "places.city.create",
  input: z.object({ city: z.string() }),
  subject: noSubject,
  policy: placesPolicy,

  async run({ tx, input }) {
    const city = loadCity(input.city);
    if ((await findSetting(tx, "city")) !== undefined) throw refuse("places.city.exists");
    const rows = areaRows(readAreas(city));
    await loadAreas(tx, rows);
    await putSetting(tx, "city", { id: city.id, demo: false });
    return { name: city.name, areas: rows.areas.length };
  },

  journal: (_, { areas }) => ({ subject: null, count: areas }),
});
