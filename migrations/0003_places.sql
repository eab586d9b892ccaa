-- Areas of the city, organisations and places: the open catalogue. No personal data, therefore no row-level security (ADR 0010).
create schema places;

create table places.areas (
  id uuid primary key,
  parent_id uuid references places.areas,
  level text not null check (level in ('city', 'stadtbezirk', 'statistischer_bezirk', 'unterbezirk')),
  number text not null,
  name text not null,
  position integer not null,
  approximate boolean not null default false
);
create unique index on places.areas (level, name);

create table places.area_boundaries (
  area_id uuid primary key references places.areas on delete cascade,
  geometry jsonb not null,
  source text not null
);

create table places.area_aliases (
  alias text not null,
  area_id uuid not null references places.areas on delete cascade,
  primary key (alias, area_id)
);

-- Sozialräume, Aktionsräume: areas that other plans draw, for a time.
create table places.overlays (
  id uuid primary key,
  kind text not null check (kind in ('sozialraum', 'aktionsraum')),
  name text not null,
  valid_from date not null,
  valid_until date,
  source text not null
);
create table places.overlay_areas (
  overlay_id uuid not null references places.overlays on delete cascade,
  area_id uuid not null references places.areas on delete cascade,
  primary key (overlay_id, area_id)
);

create table places.postcodes (
  postcode text not null check (postcode ~ '^[0-9]{5}$'),
  area_id uuid not null references places.areas on delete cascade,
  position integer not null,
  sure boolean not null,
  primary key (postcode, area_id)
);

create table places.stops (
  id uuid primary key,
  name text not null,
  lat double precision not null,
  lon double precision not null,
  area_id uuid references places.areas on delete cascade,
  step_free boolean
);

create table places.organisations (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  umbrella_id uuid references places.organisations,
  summary text,
  phone text,
  email text,
  website text,
  source_name text,
  source_url text,
  source_date text,
  example boolean not null default false,
  confirmed_on date,
  confirmed_by text,
  review_days integer not null default 365,
  version integer not null default 1
);

create table places.places (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  kind text not null check (kind in ('seniorenbuero', 'begegnungszentrum', 'begegnungsstaette', 'weiterer_ort', 'beratung', 'gruppe', 'sonstiger_ort')),
  status text not null default 'aktiv' check (status in ('aktiv', 'pausiert', 'geschlossen', 'verlegt')),
  status_reason text,
  status_since date,
  traeger_id uuid references places.organisations,
  building_owner text,
  nutzungsgenehmigung_until date,
  summary text,
  street text,
  postcode text,
  town text,
  stadtbezirk_id uuid references places.areas,
  area_id uuid references places.areas,
  lat double precision,
  lon double precision,
  stop_id uuid references places.stops,
  stop_metres integer,
  phone text,
  email text,
  website text,
  opening jsonb,
  opening_text text,
  languages text[] not null default '{}',
  step_free boolean,
  lift boolean,
  accessible_toilet boolean,
  hearing_loop boolean,
  accessible_parking boolean,
  accessibility_note text,
  funded_since date,
  funded_until date,
  counted boolean not null default false,
  source_name text,
  source_url text,
  source_date text,
  example boolean not null default false,
  confirmed_on date,
  confirmed_by text,
  review_days integer not null default 183,
  version integer not null default 1,
  words tsvector not null default '',
  check ((lat is null) = (lon is null))
);
create index on places.places (stadtbezirk_id, kind);
create index on places.places (traeger_id);
create index on places.places using gin (words) with (fastupdate = off);

create table places.former_names (
  place_id uuid not null references places.places on delete cascade,
  name text not null,
  until text,
  primary key (place_id, name)
);

create table places.rooms (
  id uuid primary key,
  place_id uuid not null references places.places on delete cascade,
  name text not null,
  square_metres integer,
  seats integer,
  step_free boolean,
  kitchen boolean,
  wifi boolean,
  hearing_loop boolean,
  note text,
  unique (place_id, name)
);

-- Addresses that once led somewhere keep leading there.
create table places.former_slugs (
  slug text primary key,
  place_id uuid not null references places.places on delete cascade
);

-- The whole entry as it stood after each deed: history for people, and what "rückgängig" goes back to.
create table places.revisions (
  entry_kind text not null check (entry_kind in ('place', 'organisation')),
  entry_id uuid not null,
  version integer not null,
  content jsonb not null,
  deed text not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (entry_id, version)
);
create index on places.revisions (at);

create function places.refresh_words(ids uuid[]) returns void language sql as
$$
  update places.places p set words =
    platform.index_words(p.name, 'A')
    || platform.index_words((select string_agg(name, ' ') from places.former_names f where f.place_id = p.id), 'B')
    || platform.index_words((select name from places.organisations o where o.id = p.traeger_id), 'B')
    || platform.index_words(concat_ws(' ', p.street, p.postcode,
         (select name from places.areas a where a.id = p.stadtbezirk_id), (select name from places.areas a where a.id = p.area_id)), 'C')
    || platform.index_words(p.summary, 'D')
  where p.id = any (ids)
$$;

-- Doors: what other modules may read in their own SQL.
create view places.door_places as
  select p.id, p.slug, p.name, p.kind, p.status, p.street, p.postcode, p.town, p.stadtbezirk_id, b.name as stadtbezirk, p.area_id,
         a.name as area, p.lat, p.lon, p.phone, p.email, p.step_free, p.example, p.traeger_id, s.name as stop, p.stop_metres
  from places.places p
  left join places.areas b on b.id = p.stadtbezirk_id
  left join places.areas a on a.id = p.area_id
  left join places.stops s on s.id = p.stop_id;
create view places.door_areas as select id, parent_id, level, number, name, position from places.areas;
create view places.door_organisations as select id, slug, name, phone, email from places.organisations;

-- Figures read only this.
create view places.place_facts as
  select p.id, p.kind, p.status, p.counted, p.example, b.name as stadtbezirk, p.confirmed_on, p.review_days
  from places.places p left join places.areas b on b.id = p.stadtbezirk_id;
create view places.area_facts as select id, level, name from places.areas;

grant usage on schema places to app_public, app_staff, app_reports;
grant select on all tables in schema places to app_public, app_staff;
revoke select on places.revisions from app_public;
grant insert, update, delete on all tables in schema places to app_staff;
revoke select on all tables in schema places from app_reports;
grant select on places.place_facts, places.area_facts to app_reports;
