import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { City } from "#cities/city.ts";
import type { DemoPlace } from "#cities/demo-place.ts";
import type { RealOffer } from "#cities/offers/demo-offer.ts";
import { takeFile, type TakenRow, useOf, type WholeFile } from "#modules/directory/index.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { idOf } from "#platform/database/ids.ts";
import { day } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import type { Writer } from "#platform/imports/target.ts";
import { slugOf } from "#platform/texts/fold.ts";
import { organisationColumns, placeColumns, programmeColumns } from "./file-columns.ts";
import { placeIdOf } from "./place-rows.ts";

/** Before any programme that somebody may have collected. */
const everSince = day("1990-01-01");

export interface RealSetting {
  readonly city: City;
  readonly places: readonly DemoPlace[];
  readonly by: Pick<Writer, "actor" | "today" | "now">;
  readonly slugs: { readonly places: Slugs; readonly offers: Slugs };
}
type Slugs = (wanted: string) => string;

/**
 * What the city's files say of real organisations, places and past programme goes the way of every list that an
 * office sends: a row that an editor could not read in is refused here too.
 */
export async function takeReal(tx: Transaction, setting: RealSetting): Promise<readonly RealOffer[]> {
  const { demo } = setting.city;
  if (!demo) return [];
  const take = (order: Order) => takeFile(tx, fileOf(order, setting));
  await take({
    ...{ name: demo.organisations, target: "traeger", columns: organisationColumns },
    given: ({ entry }) => ({ id: idOf("organisation", textIn(entry, "name")), slug: slugOf(textIn(entry, "name")) }),
  });
  const realKeys = new Map(
    setting.places.filter(({ example }) => !example).map((each) => [each.name, each.naturalKey]),
  );
  await take({
    ...{ name: demo.places, target: "orte", columns: placeColumns },
    given: ({ entry }) => placeName(realKeys.get(textIn(entry, "name")) ?? "", setting.slugs.places),
  });
  const taken = await take({
    ...{ name: demo.programme, target: "angebote", columns: programmeColumns, since: everSince },
    given: ({ entry, line }) => ({
      id: idOf("offer", `programme/${line - 1}`),
      slug: setting.slugs.offers(slugOf(textIn(entry, "title"))),
    }),
  });
  const keys = new Map([...realKeys.values()].map((key) => [placeIdOf(key), key]));
  return taken.map((row) => realOffer(row, keys));
}

interface Order extends Pick<WholeFile, "name" | "target" | "columns" | "given"> {
  readonly since?: WholeFile["use"]["since"];
}

function fileOf({ since, ...order }: Order, { city, by }: RealSetting): WholeFile {
  const use = { ...useOf(city), today: by.today, ...(since !== undefined && { since }) };
  return { ...order, bytes: readFileSync(join(city.folder, order.name)), use, by };
}

/** A place keeps the short name that its list gives it. */
const placeName = (key: string, slugs: Slugs) => ({
  id: placeIdOf(key),
  slug: slugs(slugOf(key.slice(key.lastIndexOf("/") + 1))),
});

const textIn = (entry: TakenRow["entry"], field: string): string => {
  const said = entry[field];
  return typeof said === "string" ? said : "";
};

function realOffer({ entry }: TakenRow, keys: ReadonlyMap<string, string>): RealOffer {
  const rule = SeriesRule.safeParse(entry["rule"]);
  return { placeKey: keys.get(textIn(entry, "placeId")) ?? null, rule: rule.success ? rule.data : null };
}
