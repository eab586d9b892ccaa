-- The rights of the person: restriction, disclosure and erasure of what a case holds.

alter table counselling.case_events drop constraint case_events_kind_check;
alter table counselling.case_events add constraint case_events_kind_check check (kind in ('aufgenommen', 'in-klaerung', 'in-begleitung', 'ruhend',
  'abgeschlossen', 'wieder-geoeffnet', 'uebergeben', 'abgegeben', 'widerrufen', 'nachgefragt', 'eingeschraenkt', 'freigegeben'));

-- Proof that something was erased: how many records of which kind, on which day, by which rule. Nothing leads to anybody.
create table counselling.erasures (
  id uuid primary key,
  on_day date not null,
  rule text not null check (rule in ('frist', 'auf-verlangen')),
  kind text not null,
  records integer not null check (records > 0)
);
create index on counselling.erasures (on_day);
alter table counselling.erasures enable row level security;
alter table counselling.erasures force row level security;
create policy "proof for data protection" on counselling.erasures for select
  using ((select platform.has_role('system')) or (select platform.has_role('data-protection')));
create policy "written by the erasure alone" on counselling.erasures for insert with check (platform.has_role('system'));
grant select on counselling.erasures to app_staff;

-- The same words as the policy of `counselling.cases`, for functions whose owner row-level security may not bind.
create function counselling.in_own_care(asked counselling.cases) returns boolean language sql stable as
$$
  select platform.has_role('system') or platform.acts_as(asked.responsible_id)
    or (platform.has_role('counsellor') and asked.office_id = any (platform.scope_ids('stadtbezirk'))
      and (asked.shared_in_tandem or asked.employer_id = any (platform.scope_ids('employer'))))
$$;

-- Counts what hangs on the cases, private notes of others too, and writes the proof. Tables that come later are counted by themselves.
-- Only cases that whoever asks may see: their rows are named before the function looks with other eyes.
create function counselling.prove_erasure(asked uuid[], by_rule text, on_day date) returns void
language plpgsql security definer set search_path = counselling, pg_temp as
$$
declare
  before text := current_setting('app.roles', true);
  seen uuid[] := array(select c.id from counselling.cases c where c.id = any (asked) and counselling.in_own_care(c));
  part record;
  found integer;
begin
  if cardinality(seen) = 0 then return; end if;
  perform set_config('app.roles', 'system', true);
  insert into counselling.erasures values (gen_random_uuid(), on_day, by_rule, 'cases', cardinality(seen));
  for part in
    select c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'counselling' and c.relkind = 'r' and a.attname = 'case_id' and not a.attisdropped
  loop
    execute format('select count(*) from counselling.%I where case_id = any ($1)', part.name) into found using seen;
    if found > 0 then insert into counselling.erasures values (gen_random_uuid(), on_day, by_rule, part.name, found); end if;
  end loop;
  perform set_config('app.roles', coalesce(before, ''), true);
end
$$;

-- That there is a private note, and of which day: what the person is told of it. Its words stay with its author.
create function counselling.private_note_days(asked uuid) returns table (on_day date)
language plpgsql security definer set search_path = counselling, pg_temp as
$$
declare before text := current_setting('app.roles', true);
begin
  if not exists (select from counselling.cases c where c.id = asked and counselling.in_own_care(c)) then return; end if;
  perform set_config('app.roles', 'system', true);
  return query select n.on_day from counselling.case_contacts n where n.case_id = asked and n.private order by 1 desc;
  perform set_config('app.roles', coalesce(before, ''), true);
end
$$;
revoke execute on function counselling.in_own_care, counselling.prove_erasure, counselling.private_note_days from public;
grant execute on function counselling.prove_erasure, counselling.private_note_days to app_staff;
