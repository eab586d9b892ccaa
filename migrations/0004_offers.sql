-- Offers (Angebotsformate), their series and their dates: open catalogue, no personal data (ADR 0010).
create schema offers;

-- Top level: the six kinds of help of § 71 (2) SGB XII; below them everyday themes.
create table offers.themes (
  id uuid primary key,
  parent_id uuid references offers.themes,
  key text not null unique,
  name text not null,
  position integer not null
);

create table offers.offers (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  summary text,
  description text,
  status text not null default 'aktiv' check (status in ('entwurf', 'aktiv', 'pausiert', 'beendet')),
  organisation_id uuid references places.organisations,
  place_id uuid references places.places,
  meeting_point text,
  online_url text,
  stadtbezirk_id uuid references places.areas,
  price_kind text not null default 'unknown' check (price_kind in ('unknown', 'free', 'per_date', 'per_course', 'donation')),
  price_cents integer check (price_cents >= 0),
  price_note text,
  registration text not null default 'unknown' check (registration in ('unknown', 'none', 'required')),
  registration_until text,
  contact_phone text,
  contact_email text,
  contact_note text,
  min_people integer check (min_people > 0),
  max_people integer check (max_people > 0),
  min_age integer,
  target_groups text[] not null default '{}',
  languages text[] not null default '{de}',
  level text,
  bring_along text,
  cooperation text,
  source_name text,
  source_url text,
  source_date text,
  example boolean not null default false,
  confirmed_on date,
  confirmed_by text,
  review_days integer not null default 183,
  version integer not null default 1,
  words tsvector not null default '',
  check (max_people is null or min_people is null or max_people >= min_people),
  check (price_kind not in ('per_date', 'per_course') or price_cents is not null)
);
create index on offers.offers (place_id);
create index on offers.offers using gin (words) with (fastupdate = off);

create table offers.offer_themes (
  offer_id uuid not null references offers.offers on delete cascade,
  theme_id uuid not null references offers.themes,
  primary key (offer_id, theme_id)
);
create index on offers.offer_themes (theme_id, offer_id);

create table offers.series (
  id uuid primary key,
  offer_id uuid not null references offers.offers on delete cascade,
  rule jsonb not null,
  place_id uuid references places.places,
  room_id uuid references places.rooms,
  version integer not null default 1
);
create index on offers.series (offer_id);

-- Each date is a row. A moved date keeps its id and its original day; who subscribed to it finds it again.
create table offers.dates (
  id uuid primary key,
  offer_id uuid not null references offers.offers on delete cascade,
  series_id uuid references offers.series on delete cascade,
  original_day date not null,
  day date not null,
  starts time,
  ends time,
  weekday smallint not null generated always as (extract(isodow from day)::smallint) stored,
  status text not null default 'planned' check (status in ('planned', 'moved', 'cancelled')),
  note text,
  place_id uuid references places.places,
  stadtbezirk_id uuid references places.areas,
  unique (series_id, original_day)
);
create index dates_by_offer on offers.dates (offer_id, day, starts);
create index dates_by_day on offers.dates (day, starts, id);
create index dates_by_area on offers.dates (stadtbezirk_id, day, starts, id);
create index dates_by_area_weekday on offers.dates (stadtbezirk_id, weekday, day, starts, id);
create index dates_by_place on offers.dates (place_id, day, starts);

-- Regular groups that use the rooms of a place (Nutzer*innengruppen), counted once per place and year.
create table offers.user_groups (
  id uuid primary key,
  place_id uuid not null references places.places,
  name text not null,
  active_from date not null,
  active_until date,
  example boolean not null default false,
  unique (place_id, name)
);

create table offers.former_slugs (
  slug text primary key,
  offer_id uuid not null references offers.offers on delete cascade
);

create table offers.revisions (
  entry_id uuid not null,
  version integer not null,
  content jsonb not null,
  deed text not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (entry_id, version)
);

create function offers.refresh_words(ids uuid[]) returns void language sql as
$$
  update offers.offers o set words =
    platform.index_words(o.title, 'A')
    || platform.index_words((select string_agg(t.name, ' ') from offers.offer_themes x join offers.themes t on t.id = x.theme_id where x.offer_id = o.id), 'B')
    || platform.index_words((select concat_ws(' ', p.name, p.stadtbezirk, p.area) from places.door_places p where p.id = o.place_id), 'C')
    || platform.index_words((select g.name from places.door_organisations g where g.id = o.organisation_id), 'C')
    || platform.index_words(concat_ws(' ', o.summary, o.description, o.meeting_point, array_to_string(o.target_groups, ' '), o.cooperation), 'D')
  where o.id = any (ids)
$$;

-- The rooms of a place, for series that name theirs.
create view offers.place_rooms as select id, place_id, name from places.rooms;

-- Figures read only these.
create view offers.date_facts as
  select d.id, d.day, d.status, d.stadtbezirk_id, d.place_id, d.offer_id from offers.dates d;
create view offers.offer_facts as
  select o.id, o.status, o.example, o.place_id, p.slug as place_slug, p.kind as place_kind
  from offers.offers o left join places.door_places p on p.id = o.place_id;
create view offers.user_group_facts as select id, place_id, active_from, active_until from offers.user_groups;

grant usage on schema offers to app_public, app_staff, app_reports;
grant select on all tables in schema offers to app_public, app_staff;
revoke select on offers.revisions from app_public;
grant insert, update, delete on all tables in schema offers to app_staff;
revoke select on all tables in schema offers from app_reports;
grant select on offers.date_facts, offers.offer_facts, offers.user_group_facts to app_reports;

insert into offers.themes (id, parent_id, key, name, position)
values
  ('71000000-0000-5000-8000-000000000001', null, 'aktiv-und-engagiert', 'Aktiv sein und mitmachen', 1),
  ('71000000-0000-5000-8000-000000000002', null, 'wohnen', 'Gut und sicher wohnen', 2),
  ('71000000-0000-5000-8000-000000000003', null, 'pflege-beratung', 'Beratung rund um Pflege', 3),
  ('71000000-0000-5000-8000-000000000004', null, 'beratung', 'Beratung zu Hilfen und Diensten', 4),
  ('71000000-0000-5000-8000-000000000005', null, 'geselligkeit-und-kultur', 'Geselligkeit, Bildung und Kultur', 5),
  ('71000000-0000-5000-8000-000000000006', null, 'kontakt', 'Kontakt zu nahen Menschen', 6);

insert into offers.themes (id, parent_id, key, name, position)
select ('71000000-0000-5000-8000-0000000001' || lpad(position::text, 2, '0'))::uuid,
       ('71000000-0000-5000-8000-00000000000' || parent)::uuid, key, name, position
from (values
  (5, 'treffen', 'Treffen und Café', 1), (5, 'mittagstisch', 'Frühstück und Mittagstisch', 2), (5, 'bewegung', 'Bewegung und Sport', 3),
  (5, 'tanz', 'Tanzen', 4), (5, 'musik', 'Musik und Singen', 5), (5, 'kreativ', 'Malen, Basteln, Handarbeit', 6),
  (5, 'spiele', 'Spiele', 7), (5, 'kultur', 'Kultur und Konzerte', 8), (5, 'vortrag', 'Vorträge und Gespräche', 9),
  (5, 'sprachen', 'Sprachen', 10), (5, 'digital', 'Handy, Computer, Internet', 11), (5, 'ausflug', 'Ausflüge und Reisen', 12),
  (5, 'fest', 'Feste und Märkte', 13), (1, 'ehrenamt', 'Ehrenamt', 14), (1, 'gruppe', 'Selbst organisierte Gruppen', 15),
  (3, 'demenz', 'Demenz', 16), (3, 'angehoerige', 'Für pflegende Angehörige', 17), (4, 'gesundheit', 'Gesundheit', 18),
  (4, 'sprechstunde', 'Sprechstunden', 19), (4, 'vorsorge', 'Vorsorge und Recht', 20), (2, 'wohnberatung', 'Wohnen und Umbau', 21),
  (6, 'besuch', 'Besuche und Begleitung', 22), (6, 'generationen', 'Alt und Jung', 23), (6, 'interkulturell', 'Treffen der Kulturen', 24),
  (6, 'queer', 'Lesbisch, schwul, queer', 25), (6, 'trauer', 'Trauer', 26)
) as theme (parent, key, name, position);
