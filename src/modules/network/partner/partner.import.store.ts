import { z } from "zod";
import { newId } from "#platform/database/ids.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { deleteUnused } from "#platform/imports/delete-unused.store.ts";
import type { ImportUse, LeftRow, WantedRow, Writer, WrittenRow, Written } from "#platform/imports/target.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { listStadtbezirke } from "#modules/places/index.ts";
import { type Partner, PartnerId } from "./partner.ts";
import { PartnerEntry, type PartnerSetting } from "./partner.import.ts";
import { insertPartner, lockPartner, type PartnerWithAreas, savePartner } from "./partner.store.ts";

const columns = [
  "name",
  "kind",
  "umbrella",
  "street",
  "postcode",
  "town",
  "stadtbezirkId",
  "phone",
  "email",
  "website",
  "note",
] as const;

export async function readPartnerSetting(tx: Transaction, { town, areaCode }: ImportUse): Promise<PartnerSetting> {
  const found = await tx
    .selectFrom("network.partners")
    .select(["id", "version", ...columns])
    .where("mergedInto", "is", null)
    .orderBy("id")
    .execute();
  return {
    town,
    areaCode,
    stadtbezirke: await listStadtbezirke(tx),
    partners: found.map(({ id, version, ...entry }) => ({
      id,
      version,
      name: entry.name,
      street: entry.street,
      entry,
    })),
  };
}

/** New institutions, and what the list says more or otherwise of those that are there; an empty cell changes nothing. */
export async function writePartners(
  tx: Transaction,
  rows: readonly WantedRow<PartnerEntry>[],
  writer: Writer,
): Promise<Written> {
  const written: WrittenRow[] = [];
  const left: LeftRow[] = [];
  for (const { line, id, version, entry } of rows) {
    if (id === null) {
      const partner = newPartner(entry, writer);
      await insertPartner(tx, partner);
      written.push({ line, id: partner.id, version: 1, before: null });
      continue;
    }
    const current = await lockKnown(tx, id);
    if (current === undefined || (version !== null && current.version !== version)) {
      left.push({ line, reason: "directory.import.changed-meanwhile" });
      continue;
    }
    await savePartner(tx, { ...said(entry), id: current.id, version: current.version, confirmedOn: writer.today });
    written.push({
      line,
      id,
      version: current.version + 1,
      before: { entry: fieldsOf(current), on: current.confirmedOn },
    });
  }
  return { written, left };
}

const Before = z.object({ entry: z.record(z.string(), z.unknown()), on: z.string().nullable() });

export async function restorePartners(tx: Transaction, rows: readonly WrittenRow[]): Promise<readonly LeftRow[]> {
  const left: LeftRow[] = [];
  const made: WrittenRow[] = [];
  for (const row of rows) {
    const current = await lockKnown(tx, row.id);
    const before = Before.safeParse(row.before).data;
    if (current === undefined && before === undefined) continue;
    if (current === undefined || current.version !== row.version)
      left.push({ line: row.line, reason: "directory.import.changed-since" });
    else if (before === undefined) made.push(row);
    else await savePartner(tx, { ...restored(current, before.entry), confirmedOn: current.confirmedOn });
  }
  const ids = made.map(({ id }) => id);
  const remove = async (some: readonly string[]) =>
    void (await tx
      .deleteFrom("network.partners")
      .where("id", "in", [...some])
      .execute());
  const used = new Set(await deleteUnused(tx, ids, remove));
  const stayed = made.filter(({ id }) => used.has(id));
  return [...left, ...stayed.map(({ line }) => ({ line, reason: "directory.import.in-use" }))];
}

function newPartner(entry: PartnerEntry, { today }: Writer): PartnerWithAreas {
  return {
    ...empty,
    ...said(entry),
    name: entry.name,
    id: PartnerId.parse(newId()),
    confirmedOn: today,
    areas: [],
  };
}

/** What a cell says; what it leaves out stays as it is. */
const said = (entry: PartnerEntry): Partial<Partner> =>
  Object.fromEntries(Object.entries(PartnerEntry.parse(entry)).filter(([, value]) => value !== undefined));

const fieldsOf = (partner: Partner) => Object.fromEntries(columns.map((column) => [column, partner[column]]));

const restored = (current: PartnerWithAreas, entry: Readonly<Record<string, unknown>>): PartnerWithAreas => ({
  ...current,
  ...Object.fromEntries(columns.map((column) => [column, entry[column] ?? null])),
});

async function lockKnown(tx: Transaction, id: string): Promise<PartnerWithAreas | undefined> {
  try {
    return await lockPartner(tx, id);
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.status === 404) return undefined;
    throw refusal;
  }
}

const empty: Omit<PartnerWithAreas, "id" | "name"> = {
  kind: "sonstige",
  umbrella: null,
  street: null,
  postcode: null,
  town: null,
  stadtbezirkId: null,
  phone: null,
  email: null,
  website: null,
  reviewDays: 365,
  note: null,
  noMailings: false,
  status: "aktiv",
  mergedInto: null,
  lastContactOn: null,
  confirmedOn: null,
  endedOn: null,
  endReason: null,
  sourceName: null,
  example: false,
  areas: [],
  version: 1,
};
