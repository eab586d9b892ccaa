-- Vermittlung: from a case to a partner, an offer, another office. What became of it is said truthfully, step by step.
create table counselling.referrals (
  id uuid primary key,
  case_id uuid not null references counselling.cases on delete cascade,
  office_id uuid not null,
  target_kind text not null check (target_kind in ('partner', 'angebot', 'buero', 'ehrenamt', 'andere')),
  target_id uuid,
  target_name text not null,
  target_email text,
  what text not null,
  reachable text,
  -- What the partner may see of the person once they said yes; never more than the consent allows.
  shares text[] not null default '{}' check (shares <@ array['name', 'telefon', 'anschrift', 'pflegegrad']),
  channel text not null check (channel in ('mail', 'brief', 'telefon')),
  state text not null check (state in ('gesendet', 'gesehen', 'frage', 'zugesagt', 'abgelehnt', 'kontakt', 'begonnen', 'gehalten', 'ohne-hilfe', 'verfallen', 'zurueckgezogen')),
  sent_on date not null,
  seen_on date,
  answered_on date,
  contacted_on date,
  started_on date,
  started_says text check (started_says in ('partner', 'person', 'buero')),
  sustained_on date,
  ended_on date,
  reason text,
  chased_on date,
  chases integer not null default 0,
  responsible_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  -- "Begonnen" is a claim that needs evidence.
  check (state not in ('begonnen', 'gehalten') or (started_on is not null and started_says is not null)),
  check (state not in ('ohne-hilfe', 'abgelehnt') or reason is not null)
);
create index on counselling.referrals (case_id);
create index on counselling.referrals (office_id, state, sent_on);
create index on counselling.referrals (target_id);
create index on counselling.referrals (state, sent_on) where state in ('gesendet', 'gesehen', 'frage');

create table counselling.referral_steps (
  id uuid primary key,
  referral_id uuid not null references counselling.referrals on delete cascade,
  state text not null,
  on_day date not null,
  says text not null check (says in ('partner', 'person', 'buero', 'frist')),
  note text,
  recorded_by text not null,
  created_at timestamptz not null
);
create index on counselling.referral_steps (referral_id, created_at);

alter table counselling.referrals enable row level security;
alter table counselling.referrals force row level security;
create policy "as the case" on counselling.referrals
  using ((select platform.has_role('system')) or exists (select from counselling.cases c where c.id = case_id));
create policy "counted without names" on counselling.referrals for select using (current_user = 'app_reports');
alter table counselling.referral_steps enable row level security;
alter table counselling.referral_steps force row level security;
create policy "as the referral" on counselling.referral_steps
  using ((select platform.has_role('system')) or exists (select from counselling.referrals r where r.id = referral_id));
grant select, insert, update, delete on counselling.referrals, counselling.referral_steps to app_staff;

create view counselling.referral_facts as
  select id, office_id, target_kind, target_id, state, sent_on, answered_on, started_on, sustained_on, ended_on from counselling.referrals;
grant select on counselling.referral_facts to app_reports;

-- What the holder of a link sees: the wish, and of the person only initials, until they said yes; then what the consent allows.
create function counselling.door_referral(link bytea) returns table (
  id uuid, target_name text, what text, reachable text, state text, sent_on date, initials text, stadtbezirk text, expires_at timestamptz,
  person_name text, phone text, address text, office_id uuid
) language plpgsql security definer set search_path = counselling, pg_temp as
$$
declare before text := current_setting('app.roles', true);
begin
  perform set_config('app.roles', 'system', true);
  return query
    select r.id, r.target_name, r.what, r.reachable, r.state, r.sent_on,
      concat_ws(' ', left(p.first_name, 1) || '.', left(p.last_name, 1) || '.'), a.name, l.expires_at,
      case when agreed.yes and 'name' = any (r.shares) then concat_ws(' ', p.first_name, p.last_name) end,
      case when agreed.yes and 'telefon' = any (r.shares) then coalesce(p.phone, p.mobile) end,
      case when agreed.yes and 'anschrift' = any (r.shares) then concat_ws(', ', p.street, concat_ws(' ', p.postcode, p.town)) end,
      r.office_id
    from platform.find_link(link, 'counselling.referral') l
    join counselling.referrals r on r.id = l.subject::uuid
    join counselling.cases c on c.id = r.case_id
    join people.door_persons p on p.id = c.person_id
    left join places.door_areas a on a.id = c.stadtbezirk_id
    cross join lateral (select r.state in ('zugesagt', 'kontakt', 'begonnen', 'gehalten') as yes) agreed
    where r.state not in ('zurueckgezogen', 'verfallen') and p.restricted_on is null;
  perform set_config('app.roles', coalesce(before, ''), true);
end
$$;

-- The partner's answer. What may follow what is decided by the deed; the row is locked so that two answers come one after the other.
create function counselling.answer_referral(link bytea, answer text, note text, on_day date, at timestamptz) returns uuid
language plpgsql security definer set search_path = counselling, pg_temp as
$$
declare
  before text := current_setting('app.roles', true);
  found uuid;
begin
  if answer not in ('gesehen', 'frage', 'zugesagt', 'abgelehnt', 'kontakt', 'begonnen') then
    raise exception 'no answer of a partner' using errcode = 'check_violation';
  end if;
  perform set_config('app.roles', 'system', true);
  select r.id into found from platform.find_link(link, 'counselling.referral') l join counselling.referrals r on r.id = l.subject::uuid
    where r.state in ('gesendet', 'gesehen', 'frage', 'zugesagt', 'abgelehnt', 'kontakt') for update of r;
  if found is not null then
    update counselling.referrals r set state = answer, version = r.version + 1,
      seen_on = coalesce(r.seen_on, on_day),
      answered_on = case when answer in ('zugesagt', 'abgelehnt') then on_day else r.answered_on end,
      contacted_on = case when answer = 'kontakt' then on_day else r.contacted_on end,
      started_on = case when answer = 'begonnen' then on_day else r.started_on end,
      started_says = case when answer = 'begonnen' then 'partner' else r.started_says end,
      reason = case when answer = 'abgelehnt' then coalesce(note, 'ohne Angabe') else r.reason end
    where r.id = found;
    insert into counselling.referral_steps (id, referral_id, state, on_day, says, note, recorded_by, created_at)
    values (gen_random_uuid(), found, answer, on_day, 'partner', note, 'link', at);
  end if;
  perform set_config('app.roles', coalesce(before, ''), true);
  return found;
end
$$;
revoke execute on function counselling.door_referral, counselling.answer_referral from public;
grant usage on schema counselling to app_public;
grant execute on function counselling.door_referral, counselling.answer_referral to app_public, app_staff;

-- What other modules may know of offers.
create view offers.door_offers as
  select id, slug, title, contact_email, contact_phone, place_id, stadtbezirk_id from offers.offers where status = 'aktiv';
grant select on offers.door_offers to app_staff;
