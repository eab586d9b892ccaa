import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import type { Referral } from "./referral.ts";

/** Somebody who could help: a partner, an offer of the catalogue, another office. */
export interface Target {
  readonly kind: Referral["targetKind"];
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly detail: string | null;
  /** How often this one was asked, and how often help began. */
  readonly asked: number;
  readonly began: number;
}

const most = 12;

/** Partners, offices and offers whose name holds the words; those of the case's district and those whom help began with come first. */
export async function findTargets(tx: Transaction, words: string, stadtbezirkId: string | null): Promise<Target[]> {
  const like = `%${words.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const { rows } = await sql<Target>`
    select t.kind, t.id, t.name, t.email, t.detail, coalesce(u.asked, 0) as asked, coalesce(u.began, 0) as began
    from (
      select 'partner' as kind, p.id, p.name, p.email, p.kind as detail, p.stadtbezirk_id from network.door_partners p
        where p.status = 'aktiv' and lower(p.name) like ${like}
      union all
      select 'buero', a.id, a.name, null, null, a.id from places.door_areas a where a.level = 'stadtbezirk' and lower(a.name) like ${like}
      union all
      (select 'angebot', o.id, o.title, o.contact_email, null, null from offers.door_offers o
        where ${words} <> '' and lower(o.title) like ${like} limit 20)
    ) t
    left join lateral (select count(*) as asked, count(*) filter (where r.state in ('begonnen', 'gehalten')) as began
      from counselling.referrals r where r.target_id = t.id) u on true
    order by t.kind <> 'partner', t.stadtbezirk_id is distinct from ${stadtbezirkId}, began desc, t.name limit ${most}`.execute(
    tx,
  );
  return rows;
}

export async function findTarget(tx: Transaction, kind: string, id: string): Promise<Target | undefined> {
  const { rows } = await sql<Target>`
    select * from (
      select 'partner' as kind, p.id, p.name, p.email, p.kind as detail, 0 as asked, 0 as began from network.door_partners p
      union all select 'buero', a.id, a.name, null, null, 0, 0 from places.door_areas a where a.level = 'stadtbezirk'
      union all select 'angebot', o.id, o.title, o.contact_email, null, 0, 0 from offers.door_offers o
    ) t where t.kind = ${kind} and t.id = ${id}`.execute(tx);
  return rows[0];
}

/** As a form names whom to ask: one of the list, or somebody by hand. */
export interface NamedTarget {
  readonly ziel?: string | undefined;
  readonly zielName: string | null;
  readonly zielMail?: string | undefined;
}

/** Who is asked. By mail only whoever has an address. */
export async function chooseTarget(
  tx: Transaction,
  { ziel, zielName, zielMail }: NamedTarget,
  channel: Referral["channel"],
): Promise<Pick<Referral, "targetKind" | "targetId" | "targetName" | "targetEmail">> {
  const [kind = "", id = ""] = ziel?.split(":") ?? [];
  const found = ziel === undefined ? undefined : await findTarget(tx, kind, id);
  const typed = zielMail === undefined || zielMail === "" ? null : zielMail.toLowerCase();
  const targetEmail = typed ?? found?.email ?? null;
  const name = found?.name ?? zielName;
  if (name === null) throw refuseFields({ field: "ziel", reason: "counselling.referral.no-target" });
  if (channel === "mail" && targetEmail === null)
    throw refuseFields({ field: "zielMail", reason: "counselling.referral.no-mail" });
  return { targetKind: found?.kind ?? "andere", targetId: found?.id ?? null, targetName: name, targetEmail };
}
