-- The network of the offices: partners (institutions, not persons), hours away from the office, events.
create schema network;

create table network.partners (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('pflegedienst', 'pflegeheim', 'tagespflege', 'krankenhaus', 'arzt-apotheke', 'kirche', 'verband', 'verein',
    'begegnungsort', 'wohnungswirtschaft', 'polizei-feuerwehr', 'verwaltung', 'selbsthilfe', 'beratung', 'geschaeft', 'sonstige')),
  umbrella text,
  street text,
  postcode text,
  town text,
  stadtbezirk_id uuid,
  phone text,
  email text,
  website text,
  status text not null default 'aktiv' check (status in ('aktiv', 'ruhend', 'beendet')),
  -- Two entries of one institution: the other one lives on, and what pointed here leads there.
  merged_into uuid references network.partners,
  last_contact_on date,
  review_days integer not null default 365,
  confirmed_on date,
  note text,
  no_mailings boolean not null default false,
  source_name text,
  example boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index on network.partners (stadtbezirk_id, name);
create table network.partner_areas (
  partner_id uuid not null references network.partners on delete cascade,
  stadtbezirk_id uuid not null,
  primary key (partner_id, stadtbezirk_id)
);

-- Hours of counselling: at a site, or away from it (Außensprechstunde). A date counts when it was held, with nobody there as well.
create table network.sessions (
  id uuid primary key,
  series_id uuid,
  kind text not null check (kind in ('sprechstunde', 'aussensprechstunde', 'hitzetelefon')),
  office_id uuid not null,
  place_id uuid,
  place_name text not null,
  on_day date not null,
  starts_at time not null,
  ends_at time not null check (ends_at > starts_at),
  staff_id uuid,
  substitute_id uuid,
  state text not null default 'geplant' check (state in ('geplant', 'gehalten', 'ausgefallen')),
  reason text,
  visitors integer check (visitors between 0 and 999),
  public boolean not null default true,
  example boolean not null default false,
  version integer not null default 1,
  check (state <> 'gehalten' or visitors is not null or kind <> 'aussensprechstunde')
);
create index on network.sessions (office_id, on_day);
create index on network.sessions (on_day, kind);

-- Own and joint events; one that several offices hold together counts once for the city.
create table network.events (
  id uuid primary key,
  title text not null,
  summary text,
  kind text not null check (kind in ('vortrag', 'fest', 'markt', 'schulung', 'ausflug', 'runde', 'aktion', 'sonstiges')),
  on_day date not null,
  starts_at time,
  ends_at time,
  place_id uuid,
  place_name text not null,
  stadtbezirk_id uuid,
  state text not null default 'geplant' check (state in ('geplant', 'stattgefunden', 'abgesagt')),
  reason text,
  registrations integer check (registrations between 0 and 99999),
  places integer check (places > 0),
  visitors integer check (visitors between 0 and 99999),
  evaluation text,
  public boolean not null default true,
  example boolean not null default false,
  version integer not null default 1
);
create index on network.events (on_day);
-- The offices that hold it; without one it is somebody else's event and not counted as own.
create table network.event_offices (
  event_id uuid not null references network.events on delete cascade,
  office_id uuid not null,
  primary key (event_id, office_id)
);
create index on network.event_offices (office_id);
create table network.event_partners (
  event_id uuid not null references network.events on delete cascade,
  partner_id uuid not null references network.partners,
  primary key (event_id, partner_id)
);

-- Whoever counsels, leads or plans knows the network; offices change what is theirs.
do $$
declare each text;
begin
  foreach each in array array['partners', 'partner_areas', 'sessions', 'events', 'event_offices', 'event_partners'] loop
    execute format('alter table network.%I enable row level security', each);
    execute format('alter table network.%I force row level security', each);
    execute format($p$create policy "the house reads" on network.%I for select using (
      (select platform.has_role('counsellor') or platform.has_role('management') or platform.has_role('planner')
        or platform.has_role('editor') or platform.has_role('system')))$p$, each);
    execute format($p$create policy "the product writes" on network.%I using ((select platform.has_role('system')))$p$, each);
    execute format($p$create policy "counted" on network.%I for select using (current_user = 'app_reports')$p$, each);
  end loop;
end $$;
create policy "counsellors write" on network.partners using ((select platform.has_role('counsellor')));
create policy "counsellors write" on network.partner_areas using ((select platform.has_role('counsellor')));
create policy "own office writes" on network.sessions
  using ((select platform.has_role('counsellor')) and office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[]));
create policy "counsellors write" on network.events using ((select platform.has_role('counsellor')));
create policy "counsellors write" on network.event_offices using ((select platform.has_role('counsellor')));
create policy "counsellors write" on network.event_partners using ((select platform.has_role('counsellor')));
-- Visitors see dates that are meant for them, through the views below only.
create policy "public dates" on network.sessions for select using (public and current_user = 'app_public');
create policy "public dates" on network.events for select using (public and current_user = 'app_public');
create policy "public dates" on network.event_offices for select using (current_user = 'app_public');

create view network.door_sessions as
  select id, kind, office_id, place_id, place_name, on_day, starts_at, ends_at, state, reason, example from network.sessions where public;
create view network.door_events as
  select e.id, e.title, e.summary, e.kind, e.on_day, e.starts_at, e.ends_at, e.place_id, e.place_name, e.stadtbezirk_id, e.state, e.reason, e.example,
    array(select o.office_id from network.event_offices o where o.event_id = e.id order by 1) as offices
  from network.events e where e.public;
create view network.door_partners with (security_invoker = true) as
  select id, name, kind, stadtbezirk_id, phone, email, status from network.partners where merged_into is null;

-- Records without names of people, for figures.
create view network.partner_facts as
  select p.id, p.kind, p.stadtbezirk_id, p.status, p.last_contact_on, p.confirmed_on, p.review_days,
    array(select a.stadtbezirk_id from network.partner_areas a where a.partner_id = p.id order by 1) as areas
  from network.partners p where p.merged_into is null;
create view network.session_facts as
  select id, kind, office_id, place_id, on_day, state, visitors from network.sessions;
create view network.event_facts as
  select e.id, e.kind, e.on_day, e.state, e.visitors, e.stadtbezirk_id,
    array(select o.office_id from network.event_offices o where o.event_id = e.id order by 1) as offices
  from network.events e;

grant usage on schema network to app_staff, app_reports, app_public;
grant select, insert, update, delete on network.partners, network.partner_areas, network.sessions, network.events, network.event_offices, network.event_partners to app_staff;
grant select on network.door_partners to app_staff;
grant select on network.door_sessions, network.door_events to app_staff, app_public;
grant select on network.partner_facts, network.session_facts, network.event_facts to app_reports;

-- Offices and staff, for figures: how many work where; nobody's name.
create policy "counted without names" on identity.accounts for select using (current_user = 'app_reports');
create policy "counted without names" on identity.account_roles for select using (current_user = 'app_reports');
create policy "counted without names" on identity.account_scopes for select using (current_user = 'app_reports');
create view identity.staff_facts as
  select a.id, a.active, a.ended_on, array(select r.role from identity.account_roles r where r.account_id = a.id order by 1) as roles,
    array(select s.scope::uuid from identity.account_scopes s where s.account_id = a.id and s.kind = 'stadtbezirk' order by 1) as offices
  from identity.accounts a;
grant usage on schema identity to app_reports;
grant select on identity.staff_facts to app_reports;
