import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { deleteUnused } from "#platform/imports/delete-unused.store.ts";
import type { ImportUse, LeftRow, WantedRow, Writer, WrittenRow, Written } from "#platform/imports/target.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { organisationsByName, removeMade } from "./named-organisations.import.store.ts";
import type { OrganisationEntry, OrganisationSetting } from "./organisation.import.ts";
import { contentOf, OrganisationContent, type OrganisationRecord } from "./organisation-record.ts";
import { lockOrganisation, standsAboveItself } from "./organisation.store.ts";
import { saveOrganisation } from "./save-organisation.store.ts";

export async function readOrganisationSetting(tx: Transaction, { areaCode }: ImportUse): Promise<OrganisationSetting> {
  const found = await tx
    .selectFrom("places.organisations as g")
    .leftJoin("places.organisations as u", "u.id", "g.umbrellaId")
    .select([
      "g.id",
      "g.version",
      "g.name",
      "u.name as umbrella",
      "g.summary",
      "g.phone",
      "g.email",
      "g.website",
      "g.sourceName",
      "g.sourceUrl",
      "g.sourceDate",
    ])
    .orderBy("g.id")
    .execute();
  return {
    areaCode,
    organisations: found.map(({ id, version, ...entry }) => ({ id, version, name: entry.name, entry })),
  };
}

export async function writeOrganisations(
  tx: Transaction,
  rows: readonly WantedRow<OrganisationEntry>[],
  writer: Writer,
): Promise<Written> {
  const byName = await organisationsByName(tx, writer);
  const written: WrittenRow[] = [];
  const left: LeftRow[] = [];
  for (const row of rows) {
    const { umbrella, ...fields } = row.entry;
    const above = umbrella === undefined ? undefined : await byName(umbrella);
    const said = { ...fields, ...(above && { umbrellaId: above.id }) };
    const organisations = above?.isNew ? [above.id] : [];
    const made = row.id === null ? await byName(row.entry.name, said, row.given) : undefined;
    if (made?.isNew) {
      written.push({ line: row.line, id: made.id, version: 1, before: { organisations } });
      continue;
    }
    // Without an id it is there all the same: an earlier row has just asked for it as its umbrella.
    const changed = await changeOrganisation(tx, { id: made?.id ?? row.id ?? "", version: row.version }, said, writer);
    if ("reason" in changed) left.push({ line: row.line, reason: changed.reason });
    else
      written.push({
        ...{ line: row.line, id: changed.id, version: changed.version },
        before: row.id === null ? { organisations } : { content: changed.before, organisations },
      });
  }
  return { written, left };
}

async function changeOrganisation(
  tx: Transaction,
  { id, version }: { readonly id: string; readonly version: number | null },
  said: { readonly umbrellaId?: string },
  writer: Writer,
): Promise<
  { readonly reason: string } | { readonly id: string; readonly version: number; readonly before: OrganisationContent }
> {
  const current = await lockKnown(tx, id);
  if (current === undefined || (version !== null && current.version !== version))
    return { reason: "directory.import.changed-meanwhile" };
  if (said.umbrellaId !== undefined && (await standsAboveItself(tx, id, said.umbrellaId)))
    return { reason: "places.organisation.above-itself" };
  const content = OrganisationContent.parse({ ...current, ...said });
  const saved = await saveOrganisation(tx, current, { ...current, ...content }, writer);
  return { id, version: saved.version, before: contentOf(current) };
}

async function lockKnown(tx: Transaction, id: string): Promise<OrganisationRecord | undefined> {
  try {
    return await lockOrganisation(tx, id);
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.status === 404) return undefined;
    throw refusal;
  }
}

export async function restoreOrganisations(
  tx: Transaction,
  rows: readonly WrittenRow[],
  writer: Writer,
): Promise<readonly LeftRow[]> {
  const left: LeftRow[] = [];
  const made: WrittenRow[] = [];
  for (const row of rows) {
    const current = await lockKnown(tx, row.id);
    const content =
      row.before !== null && "content" in row.before ? OrganisationContent.parse(row.before.content) : undefined;
    if (current === undefined && !content) continue;
    if (current === undefined || current.version !== row.version)
      left.push({ line: row.line, reason: "directory.import.changed-since" });
    else if (content) await saveOrganisation(tx, current, { ...current, ...(await withoutGone(tx, content)) }, writer);
    else made.push(row);
  }
  const used = new Set(
    await deleteUnused(
      tx,
      made.map(({ id }) => id),
      (ids) => removeAll(tx, ids),
    ),
  );
  await removeMade(
    tx,
    rows.flatMap(({ before }) =>
      before !== null && "organisations" in before && Array.isArray(before.organisations)
        ? before.organisations.map(String)
        : [],
    ),
  );
  return [
    ...left,
    ...made.filter(({ id }) => used.has(id)).map(({ line }) => ({ line, reason: "directory.import.in-use" })),
  ];
}

async function removeAll(tx: Transaction, ids: readonly string[]): Promise<void> {
  await sql`delete from places.organisations where id = any (${ids}::uuid[])`.execute(tx);
  await sql`delete from places.revisions where entry_id = any (${ids}::uuid[])`.execute(tx);
}

/** The umbrella of long ago may have been deleted. */
async function withoutGone(tx: Transaction, content: OrganisationContent): Promise<OrganisationContent> {
  if (content.umbrellaId === null) return content;
  const there = await tx
    .selectFrom("places.organisations")
    .select("id")
    .where("id", "=", content.umbrellaId)
    .executeTakeFirst();
  return { ...content, umbrellaId: there?.id ?? null };
}
