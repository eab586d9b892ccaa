-- The public guide's own records: what readers report, and the runs of imports.
create schema directory;

-- Contact data is optional and personal: forced row-level security, erased 90 days after closing (law/retention.csv).
create table directory.reports (
  id uuid primary key,
  kind text not null check (kind in ('entry', 'barrier', 'wish')),
  entry_kind text check (entry_kind in ('place', 'offer', 'organisation')),
  entry_id uuid,
  entry_title text,
  path text not null,
  message text not null check (length(message) between 1 and 2000),
  contact text check (length(contact) <= 200),
  status text not null default 'open' check (status in ('open', 'in_progress', 'closed')),
  answer text,
  -- What was done about it: for colleagues, never sent.
  note text,
  handled_by text,
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index on directory.reports (status, created_at);
create index on directory.reports (entry_id);
alter table directory.reports enable row level security;
alter table directory.reports force row level security;
create policy "readers add" on directory.reports for insert with check (true);
create policy "editors work on them" on directory.reports
  using (platform.has_role('editor') or platform.has_role('admin') or platform.has_role('system'));

-- The one thing that somebody without account may write.
create function directory.add_report(
  id uuid, kind text, entry_kind text, entry_id uuid, entry_title text, path text, message text, contact text
) returns void language sql security definer set search_path = directory, pg_temp as
$$
  insert into directory.reports (id, kind, entry_kind, entry_id, entry_title, path, message, contact)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
$$;

-- One file that somebody reads into the catalogue: uploaded, judged row by row, applied in one transaction, perhaps undone.
create table directory.import_runs (
  id uuid primary key,
  target text not null check (target in ('orte', 'traeger', 'angebote', 'kalender')),
  file_id uuid references platform.files,
  file_name text not null,
  -- What was found in the file: columns with samples, sheets, notices; and what the person chose.
  outline jsonb not null default '{}',
  choices jsonb,
  state text not null check (state in ('uploaded', 'judged', 'applying', 'applied', 'undoing', 'undone', 'failed')),
  totals jsonb not null default '{}',
  done integer not null default 0,
  problem text,
  created_by text not null,
  created_by_name text not null,
  created_at timestamptz not null,
  ordered_by text,
  ordered_by_name text,
  applied_at timestamptz,
  undone_at timestamptz,
  version integer not null default 1
);
create index on directory.import_runs (created_at desc);
create table directory.import_rows (
  run_id uuid not null references directory.import_runs on delete cascade,
  line integer not null,
  label text not null default '',
  verdict text not null check (verdict in ('new', 'changed', 'same', 'duplicate-in-file', 'similar', 'refused')),
  key text,
  problems jsonb not null default '[]',
  alike jsonb not null default '[]',
  changes text[] not null default '{}',
  entry_values jsonb,
  entry_id uuid,
  entry_version integer,
  decision text check (decision in ('new', 'same', 'skip')),
  outcome text check (outcome in ('created', 'changed', 'left', 'undone', 'kept')),
  outcome_reason text,
  -- What an undo needs: how the entry stood before, and what else was made for it.
  before jsonb,
  primary key (run_id, line)
);
create index on directory.import_rows (run_id, verdict, line);
alter table directory.import_runs enable row level security;
alter table directory.import_runs force row level security;
create policy "staff" on directory.import_runs
  using (platform.has_role('editor') or platform.has_role('admin') or platform.has_role('system'));
alter table directory.import_rows enable row level security;
alter table directory.import_rows force row level security;
create policy "staff" on directory.import_rows
  using (platform.has_role('editor') or platform.has_role('admin') or platform.has_role('system'));

-- What the search, the start page and the Merkliste read of the catalogue.
create view directory.place_entries as
  select p.id, p.slug, p.name, p.kind, p.status, p.counted, p.example, p.confirmed_on, p.phone, b.name as stadtbezirk, p.words
  from places.places p left join places.areas b on b.id = p.stadtbezirk_id;
create view directory.offer_entries as
  select o.id, o.slug, o.title, o.status, o.example, o.confirmed_on, o.words, p.name as place, p.kind as place_kind,
         coalesce(p.stadtbezirk, a.name) as stadtbezirk
  from offers.offers o
  left join places.door_places p on p.id = o.place_id
  left join places.door_areas a on a.id = o.stadtbezirk_id;
-- A date with all that its line in a list shows.
create view directory.date_entries as
  select d.id, d.offer_id, d.day, d.starts, d.ends, d.status, d.note, o.status as offer_status, o.slug, o.title, o.example, o.confirmed_on,
         o.price_kind, o.price_cents, o.registration, o.meeting_point, coalesce(o.contact_phone, p.phone) as phone,
         p.name as place, p.slug as place_slug, p.kind as place_kind, p.street, coalesce(p.stadtbezirk, a.name) as stadtbezirk,
         p.step_free, p.lat, p.lon
  from offers.dates d
  join offers.offers o on o.id = d.offer_id
  left join places.door_places p on p.id = coalesce(d.place_id, o.place_id)
  left join places.door_areas a on a.id = d.stadtbezirk_id;
create view directory.theme_entries as
  select t.key, t.name, x.offer_id from offers.themes t join offers.offer_themes x on x.theme_id = t.id;

-- The whole catalogue in one list, for editors: what is there, how it stands, and when somebody last looked at it.
create view directory.catalogue_entries as
  select 'place' as kind, p.id, p.name as title, p.kind as detail, p.status, b.name as stadtbezirk, p.confirmed_on,
         p.confirmed_on + p.review_days as review_on, p.version, p.example, p.words
  from places.places p left join places.areas b on b.id = p.stadtbezirk_id
  union all
  select 'offer', o.id, o.title, p.name, o.status, coalesce(p.stadtbezirk, a.name), o.confirmed_on,
         o.confirmed_on + o.review_days, o.version, o.example, o.words
  from offers.offers o
  left join places.door_places p on p.id = o.place_id
  left join places.door_areas a on a.id = o.stadtbezirk_id
  union all
  select 'organisation', g.id, g.name, u.name, 'aktiv', null, g.confirmed_on,
         g.confirmed_on + g.review_days, g.version, g.example, platform.index_words(g.name, 'A')
  from places.organisations g left join places.organisations u on u.id = g.umbrella_id;
-- Who changed what; names of colleagues, so never for visitors.
create view directory.recent_changes as
  select r.entry_kind as kind, r.entry_id as id, coalesce(p.name, g.name) as title, r.deed, r.actor_name, r.at
  from places.revisions r
  left join places.places p on p.id = r.entry_id and r.entry_kind = 'place'
  left join places.organisations g on g.id = r.entry_id and r.entry_kind = 'organisation'
  union all
  select 'offer', r.entry_id, o.title, r.deed, r.actor_name, r.at
  from offers.revisions r join offers.offers o on o.id = r.entry_id;

revoke execute on function directory.add_report from public;
grant usage on schema directory to app_public, app_staff;
grant execute on function directory.add_report to app_public, app_staff;
grant select, insert, update, delete on all tables in schema directory to app_staff;
grant select on directory.place_entries, directory.offer_entries, directory.date_entries, directory.theme_entries to app_public;
