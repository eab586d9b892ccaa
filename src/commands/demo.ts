import { parseArgs } from "node:util";
import { knownCities } from "#cities/city.ts";
import { de as cityTexts } from "#cities/texts/de.ts";
import { perform } from "#platform/action/action.ts";
import { system } from "#platform/policy/actor.ts";
import { StartRefusal } from "#platform/settings/environment.ts";
import { loadDemo } from "../demo/load-demo.action.ts";
import { chosenCity } from "./chosen-city.ts";
import { open, type Opened } from "./open.ts";
import { consoleTexts } from "./texts/de.ts";

export interface DemoOrder {
  readonly city: string;
  readonly scale: string;
  readonly seed: string;
  /** How many years of the offices' work; as many as the published figures reach back, when left out. */
  readonly years?: string | undefined;
}

export const usualDemo: DemoOrder = { city: "dortmund", scale: "1", seed: "beisammen" };

/** npm run demo -- --city dortmund --scale 1 --years 10 */
export async function loadDemoCity(parameters: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      city: { type: "string", default: usualDemo.city },
      scale: { type: "string", default: usualDemo.scale },
      seed: { type: "string", default: usualDemo.seed },
      years: { type: "string" },
    },
  });
  if (!knownCities().includes(values.city))
    throw new StartRefusal(cityTexts["cities.unknown"]({ name: values.city, known: knownCities() }));
  const opened = await open();
  try {
    if (!opened.environment.DEMO) throw new StartRefusal(consoleTexts.demoOnly);
    // Whatever the environment says: nobody's real entries are replaced by invented ones.
    if ((await chosenCity(opened.database.owner))?.demo === false) throw new StartRefusal(consoleTexts.realCityStays);
    await putDemo(opened, values);
  } finally {
    await opened.close();
  }
}

export async function putDemo({ database, clock }: Opened, order: DemoOrder): Promise<void> {
  console.log(consoleTexts.loading({ city: order.city }));
  const started = performance.now();
  const { places, offers } = await perform(loadDemo, { db: database.owner, actor: system, clock }, order);
  const seconds = ((performance.now() - started) / 1000).toLocaleString("de", { maximumFractionDigits: 1 });
  console.log(consoleTexts.loaded({ places, offers, seconds }));
}
