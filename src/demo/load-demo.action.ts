import { z } from "zod";
import { loadAreas } from "#cities/areas.ts";
import { loadCity } from "#cities/city.ts";
import { demoPlaces } from "#cities/demo-places.ts";
import { demoOffers } from "#cities/offers/demo-offers.ts";
import { loadDemoRows } from "#cities/place-rows.ts";
import {
  AccountId,
  type DemoAccountSeed,
  demoPassword,
  hashPassword,
  putAccount,
  putEmployers,
} from "#modules/identity/index.ts";
import {
  analyzeOffers,
  clearOffers,
  listThemes,
  loadOffers,
  loadUserGroups,
  monthsAhead,
} from "#modules/offers/index.ts";
import { clearCounselling, loadCounselling } from "#modules/counselling/index.ts";
import { clearNetwork, loadNetwork } from "#modules/network/index.ts";
import { clearPersons, loadPersons } from "#modules/people/index.ts";
import { clearPlaces, loadPlaces } from "#modules/places/index.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { idOf } from "#platform/database/ids.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import { addMonths } from "#platform/dates/local-date.ts";
import type { Policy } from "#platform/policy/policy.ts";
import { putSetting } from "#platform/settings/settings.store.ts";
import { demoEmployers, demoStaff } from "./demo-staff.ts";
import { demoOffices } from "./office/demo-office.ts";
import { officeLife, type OfficeLife } from "./office/office-life.ts";
import { offerRows } from "./offer-rows.ts";
import { placeIdOf, placeRows, uniqueSlugs } from "./place-rows.ts";

const demoPolicy: Policy = [{ role: "system", may: ["demo.city.load"] }];
const batch = 4000;

/** Puts a demo city in place of whatever the catalogue holds: a pure function of city, scale, seed, years and day. */
export const loadDemo = action({
  name: "demo.city.load",
  input: z.object({
    city: z.string(),
    scale: z.coerce.number().int().min(1).max(1000),
    seed: z.string(),
    years: z.coerce.number().int().min(1).max(30).optional(),
  }),
  subject: noSubject,
  policy: demoPolicy,

  async run({ tx, input, today }) {
    const city = loadCity(input.city);
    const areas = loadAreas(city);
    const rows = loadDemoRows(city);
    const places = demoPlaces({ city, areas, seed: input.seed, ...rows });
    const holidays = holidaysNw();
    const life = demoOffers(city, places, { today, holidays, scale: input.scale, seed: input.seed });

    await clearOffers(tx);
    await clearPlaces(tx);
    await putSetting(tx, "city", { id: city.id, demo: true });
    await loadPlaces(tx, placeRows(city, areas, places, today));
    const setting = {
      slugs: uniqueSlugs(),
      themeIds: new Map((await listThemes(tx)).map(({ key, id }) => [key, id])),
      until: addMonths(today, monthsAhead),
      holidays,
    };
    for (let from = 0; from < life.offers.length; from += batch)
      await loadOffers(tx, offerRows(life.offers.slice(from, from + batch), setting));
    await loadUserGroups(
      tx,
      life.userGroups.map(({ naturalKey, placeKey, ...group }) => ({
        id: idOf("user-group", naturalKey),
        placeId: placeIdOf(placeKey),
        ...group,
        example: true,
      })),
    );
    await analyzeOffers(tx);
    await putEmployers(tx, demoEmployers(city));
    await putDemoAccounts(tx, demoStaff(city, areas, places));
    await putOfficeLife(
      tx,
      officeLife({
        city,
        offices: demoOffices(areas, places),
        figures: rows.figures,
        holidays,
        today,
        seed: input.seed,
        back: input.years,
      }),
    );
    return { places: places.length, offers: life.offers.length };
  },

  journal: (_, { places, offers }) => ({ subject: null, count: places + offers }),
});

/** What the offices did comes anew as a whole. */
async function putOfficeLife(tx: Transaction, { persons, counselling, network }: OfficeLife): Promise<void> {
  await clearCounselling(tx);
  await clearPersons(tx, "counselling");
  await clearNetwork(tx);
  await loadPersons(tx, persons);
  await loadNetwork(tx, network);
  await loadCounselling(tx, counselling);
}

async function putDemoAccounts(tx: Transaction, staff: readonly DemoAccountSeed[]): Promise<void> {
  const password = await hashPassword(demoPassword);
  for (const { key, ...account } of staff)
    await putAccount(tx, {
      id: AccountId.parse(idOf("account", key)),
      ...account,
      password,
      active: true,
      demo: true,
    });
}
