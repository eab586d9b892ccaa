-- Hours that come again and again, who may change which event, and visitors who hear of both.

-- Dates of a series are made some weeks ahead; the day that the rule gave is the date's name for ever, wherever it is moved.
create table network.session_series (
  id uuid primary key,
  kind text not null check (kind in ('sprechstunde', 'aussensprechstunde', 'hitzetelefon')),
  office_id uuid not null,
  place_id uuid,
  place_name text not null,
  rule jsonb not null,
  staff_id uuid,
  substitute_id uuid,
  public boolean not null default true,
  ended_on date,
  example boolean not null default false,
  version integer not null default 1
);
create index on network.session_series (office_id);
alter table network.sessions add column series_day date;
create unique index on network.sessions (series_id, series_day);
create index on network.sessions (staff_id, on_day);
create index on network.sessions (substitute_id, on_day) where substitute_id is not null;

alter table network.session_series enable row level security;
alter table network.session_series force row level security;
create policy "the product writes" on network.session_series using ((select platform.has_role('system')));
create policy "own office writes" on network.session_series
  using ((select platform.has_role('counsellor')) and office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[]));
grant select, insert, update, delete on network.session_series to app_staff;

-- Who works in the offices or leads them sees the hours and events of all; nobody else does.
do $$
declare each text;
begin
  foreach each in array array['session_series', 'sessions', 'events', 'event_offices', 'event_partners'] loop
    execute format('drop policy if exists "the house reads" on network.%I', each);
    execute format($p$create policy "the offices read" on network.%I for select using (
      (select platform.has_role('counsellor') or platform.has_role('management')))$p$, each);
  end loop;
end $$;

-- An event is changed by the offices that hold it. Reads rows that the policies above give; no more than the caller may see.
create function network.holds_event(event uuid) returns boolean language sql stable as
$$ select exists (select from network.event_offices o where o.event_id = event and o.office_id = any (platform.scope_ids('stadtbezirk'))) $$;
create function network.has_office(event uuid) returns boolean language sql stable as
$$ select exists (select from network.event_offices o where o.event_id = event) $$;
revoke execute on function network.holds_event, network.has_office from public;
grant execute on function network.holds_event, network.has_office to app_staff;

drop policy "counsellors write" on network.events;
drop policy "counsellors write" on network.event_offices;
drop policy "counsellors write" on network.event_partners;
create policy "counsellors plan" on network.events for insert with check ((select platform.has_role('counsellor')));
create policy "those who hold it change" on network.events for update
  using ((select platform.has_role('counsellor')) and network.holds_event(id));
-- Whoever plans an event is its first office; from then on these offices invite others.
create policy "those who hold it invite" on network.event_offices for insert with check (
  (select platform.has_role('counsellor'))
  and (network.holds_event(event_id)
    or (office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[]) and not network.has_office(event_id))));
create policy "those who hold it take out" on network.event_offices for delete
  using ((select platform.has_role('counsellor')) and network.holds_event(event_id));
create policy "those who hold it invite" on network.event_partners for insert
  with check ((select platform.has_role('counsellor')) and network.holds_event(event_id));
create policy "those who hold it take out" on network.event_partners for delete
  using ((select platform.has_role('counsellor')) and network.holds_event(event_id));

-- Kept public pages hear of what they show.
create trigger tell_change after insert or update or delete or truncate on network.sessions
  for each statement execute function platform.tell_change();
create trigger tell_change after insert or update or delete or truncate on network.events
  for each statement execute function platform.tell_change();
create trigger tell_change after insert or update or delete or truncate on network.event_offices
  for each statement execute function platform.tell_change();
