-- A referral begins in a case or at the counter. Without a name there is nothing to pass on, nobody to ask again and no start to prove.
alter table counselling.referrals
  alter column case_id drop not null,
  add column contact_id uuid references counselling.brief_contacts on delete cascade,
  add check (num_nonnulls(case_id, contact_id) = 1),
  add check (contact_id is null or (shares = '{}' and reachable is null)),
  add check (contact_id is null or state not in ('begonnen', 'gehalten'));
create index on counselling.referrals (contact_id) where contact_id is not null;

drop policy "as the case" on counselling.referrals;
create policy "as the case or the contact" on counselling.referrals
  using ((select platform.has_role('system')) or exists (select from counselling.cases c where c.id = case_id)
    or exists (select from counselling.brief_contacts k where k.id = contact_id));

create or replace function counselling.door_referral(link bytea) returns table (
  id uuid, target_name text, what text, reachable text, state text, sent_on date, initials text, stadtbezirk text, expires_at timestamptz,
  person_name text, phone text, address text, office_id uuid
) language plpgsql security definer set search_path = counselling, pg_temp as
$$
declare before text := current_setting('app.roles', true);
begin
  perform set_config('app.roles', 'system', true);
  return query
    select r.id, r.target_name, r.what, r.reachable, r.state, r.sent_on,
      case when p.id is not null then concat_ws(' ', left(p.first_name, 1) || '.', left(p.last_name, 1) || '.') end, a.name, l.expires_at,
      case when agreed.yes and 'name' = any (r.shares) then concat_ws(' ', p.first_name, p.last_name) end,
      case when agreed.yes and 'telefon' = any (r.shares) then coalesce(p.phone, p.mobile) end,
      case when agreed.yes and 'anschrift' = any (r.shares) then concat_ws(', ', p.street, concat_ws(' ', p.postcode, p.town)) end,
      r.office_id
    from platform.find_link(link, 'counselling.referral') l
    join counselling.referrals r on r.id = l.subject::uuid
    left join counselling.cases c on c.id = r.case_id
    left join people.door_persons p on p.id = c.person_id
    left join counselling.brief_contacts k on k.id = r.contact_id
    left join places.door_areas a on a.id = coalesce(c.stadtbezirk_id, k.stadtbezirk_id)
    cross join lateral (select r.state in ('zugesagt', 'kontakt', 'begonnen', 'gehalten') as yes) agreed
    where r.state not in ('zurueckgezogen', 'verfallen') and p.restricted_on is null;
  perform set_config('app.roles', coalesce(before, ''), true);
end
$$;

-- Whether somebody is still responsible for people or requests: yes or no, and nothing of whom. Asked before an account ends.
create function counselling.has_open_work(asked uuid) returns boolean
language plpgsql security definer set search_path = counselling, pg_temp as
$$
declare
  before text := current_setting('app.roles', true);
  found boolean;
begin
  perform set_config('app.roles', 'system', true);
  found := exists (select from counselling.cases c where c.responsible_id = asked and c.state <> 'abgeschlossen')
    or exists (select from counselling.follow_ups f where f.for_id = asked and f.done_on is null)
    or exists (select from counselling.referrals r where r.responsible_id = asked and r.state in ('gesendet', 'gesehen', 'frage', 'zugesagt'));
  perform set_config('app.roles', coalesce(before, ''), true);
  return found;
end
$$;
revoke execute on function counselling.has_open_work from public;
grant execute on function counselling.has_open_work to app_staff;
