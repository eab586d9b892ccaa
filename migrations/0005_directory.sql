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

revoke execute on function directory.add_report from public;
grant usage on schema directory to app_public, app_staff;
grant execute on function directory.add_report to app_public, app_staff;
grant select, insert, update, delete on all tables in schema directory to app_staff;
grant select on directory.place_entries, directory.offer_entries, directory.date_entries, directory.theme_entries to app_public;
