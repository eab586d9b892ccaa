-- Termine der Seniorenbüros: times that a colleague keeps free, and who comes at them.

-- Times that come again and again; their slots are made some weeks ahead.
create table counselling.slot_series (
  id uuid primary key,
  office_id uuid not null,
  employer_id uuid not null,
  staff_id uuid not null,
  place_id uuid,
  place_name text not null,
  rule jsonb not null,
  minutes integer not null check (minutes between 10 and 240),
  ended_on date,
  example boolean not null default false
);
create index on counselling.slot_series (office_id);

-- One time of one colleague. Names nobody; whether it is taken follows from the appointments by a trigger.
create table counselling.slots (
  id uuid primary key,
  series_id uuid references counselling.slot_series on delete set null,
  office_id uuid not null,
  employer_id uuid not null,
  staff_id uuid not null,
  place_id uuid,
  place_name text not null,
  on_day date not null,
  starts_at time not null,
  ends_at time not null,
  state text not null default 'frei' check (state in ('frei', 'vergeben', 'gesperrt')),
  example boolean not null default false,
  check (ends_at > starts_at),
  -- A series that is made ahead again brings nothing twice.
  unique (staff_id, on_day, starts_at)
);
create index on counselling.slots (office_id, on_day);
create index on counselling.slots (series_id) where series_id is not null;

-- Who comes. With a case, the person's record says who; without one, a name and a way to reach them, for a few days only.
create table counselling.appointments (
  id uuid primary key,
  slot_id uuid not null references counselling.slots,
  case_id uuid references counselling.cases on delete cascade,
  name text,
  phone text,
  email text,
  reminder text not null check (reminder in ('keine', 'telefon', 'mail')),
  reminded_on date,
  wants_earlier boolean not null default false,
  state text not null check (state in ('vereinbart', 'gekommen', 'nicht-gekommen', 'abgesagt')),
  cancelled_on date,
  booked_by uuid not null,
  erased_on date,
  example boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  check ((state = 'abgesagt') = (cancelled_on is not null)),
  check (case_id is null or (name is null and phone is null and email is null)),
  check (case_id is not null or name is not null or erased_on is not null)
);
-- Two who book one slot at once: the second is refused here, whatever the program thought.
create unique index appointments_one_per_slot on counselling.appointments (slot_id) where state <> 'abgesagt';
create index on counselling.appointments (slot_id);
create index on counselling.appointments (case_id) where case_id is not null;

-- A slot is taken as long as somebody is to come: also for colleagues who may not know who, and after a case was erased.
create function counselling.follow_appointment() returns trigger
language plpgsql security definer set search_path = counselling, pg_temp as
$$
declare before text := current_setting('app.roles', true);
begin
  perform set_config('app.roles', 'system', true);
  update slots s set state = case
      when exists (select from appointments a where a.slot_id = s.id and a.state <> 'abgesagt') then 'vergeben'
      when s.state = 'vergeben' then 'frei'
      else s.state end
    where s.id = old.slot_id or s.id = new.slot_id;
  perform set_config('app.roles', coalesce(before, ''), true);
  return null;
end
$$;
create trigger follow_appointment after insert or update of slot_id, state or delete on counselling.appointments
  for each row execute function counselling.follow_appointment();

alter table counselling.slot_series enable row level security;
alter table counselling.slot_series force row level security;
create policy "own office" on counselling.slot_series
  using ((select platform.has_role('system')) or platform.acts_as(staff_id)
    or ((select platform.has_role('counsellor')) and office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])));
alter table counselling.slots enable row level security;
alter table counselling.slots force row level security;
create policy "own office" on counselling.slots
  using ((select platform.has_role('system')) or platform.acts_as(staff_id)
    or ((select platform.has_role('counsellor')) and office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])));
create policy "counted without names" on counselling.slots for select using (current_user = 'app_reports');
alter table counselling.appointments enable row level security;
alter table counselling.appointments force row level security;
create policy "as the case; without one, whose talk it is, who arranged it, own office and employer" on counselling.appointments
  using ((select platform.has_role('system'))
    or (case_id is not null and exists (select from counselling.cases c where c.id = case_id))
    or (case_id is null and (platform.acts_as(booked_by)
      or exists (select from counselling.slots s where s.id = slot_id and (platform.acts_as(s.staff_id)
        or ((select platform.has_role('counsellor')) and s.office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])
          and s.employer_id = any ((select platform.scope_ids('employer'))::uuid[])))))));
create policy "counted without names" on counselling.appointments for select using (current_user = 'app_reports');
grant select, insert, update, delete on counselling.slot_series, counselling.slots, counselling.appointments to app_staff;
revoke execute on function counselling.follow_appointment from public;

create view counselling.appointment_facts as
  select a.id, s.office_id, s.on_day, a.state, a.case_id is not null as in_case
  from counselling.appointments a join counselling.slots s on s.id = a.slot_id;
grant select on counselling.appointment_facts to app_reports;
