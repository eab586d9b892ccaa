import { parseArgs } from "node:util";
import { knownCities } from "#cities/city.ts";
import { createCity } from "#modules/places/index.ts";
import { perform } from "#platform/action/action.ts";
import { system } from "#platform/policy/actor.ts";
import { StartRefusal } from "#platform/settings/environment.ts";
import { inWords } from "./in-words.ts";
import { open } from "./open.ts";
import { setUpTexts } from "./texts/set-up-de.ts";

/** npm run city -- create --city NAME */
export async function setUpCity(parameters: readonly string[]): Promise<void> {
  const city = wantedCity(parameters);
  const { database, clock, close } = await open();
  try {
    const made = await inWords(() => perform(createCity, { db: database.owner, actor: system, clock }, { city }));
    console.log(setUpTexts.cityMade(made));
  } finally {
    await close();
  }
}

function wantedCity(parameters: readonly string[]): string {
  const usage = new StartRefusal(setUpTexts.cityUsage({ known: knownCities() }));
  try {
    const { positionals, values } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { city: { type: "string" } },
    });
    if (positionals.join(" ") !== "create" || values.city === undefined) throw usage;
    return values.city;
  } catch {
    throw usage;
  }
}
