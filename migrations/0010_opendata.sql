-- Open interfaces: what programs of others read. Views only, over the open catalogue; nothing is stored here.

-- When an entry last changed, for whoever keeps a copy. `version` counts deeds and imports; search words that are made anew do not count.
create function platform.stamp_change() returns trigger language plpgsql as
$$
begin
  new.changed_at = date_trunc('milliseconds', now());
  return new;
end
$$;
alter table places.organisations add column changed_at timestamptz not null default date_trunc('milliseconds', now());
alter table places.places add column changed_at timestamptz not null default date_trunc('milliseconds', now());
alter table offers.offers add column changed_at timestamptz not null default date_trunc('milliseconds', now());
create trigger stamp_change before update on places.organisations
  for each row when (new.version <> old.version) execute function platform.stamp_change();
create trigger stamp_change before update on places.places
  for each row when (new.version <> old.version) execute function platform.stamp_change();
create trigger stamp_change before update on offers.offers
  for each row when (new.version <> old.version) execute function platform.stamp_change();

create schema opendata;

-- An offer at a place is a thing of its own to HSDS. Its id follows from the two: a UUID of version 8.
create function opendata.pair_id(one uuid, other uuid) returns uuid language sql immutable parallel safe as
$$
  select overlay(overlay(md5(one::text || other::text) placing '8' from 13) placing 'a' from 17)::uuid
$$;

create view opendata.organisations as
  select id, slug, name, umbrella_id, summary, phone, email, website, source_name, example, confirmed_on, changed_at
  from places.organisations;

create view opendata.locations as
  select p.id, p.slug, p.name, p.kind, p.status, p.status_reason, p.traeger_id, g.name as traeger, p.summary, p.street, p.postcode, p.town,
         p.stadtbezirk_id, b.name as stadtbezirk, a.name as area, p.lat, p.lon, s.name as stop, p.stop_metres, p.phone, p.email, p.website,
         p.opening, p.opening_text, p.languages, p.step_free, p.lift, p.accessible_toilet, p.hearing_loop, p.accessible_parking,
         p.accessibility_note, p.source_name, p.example, p.confirmed_on, p.changed_at
  from places.places p
  left join places.organisations g on g.id = p.traeger_id
  left join places.areas b on b.id = p.stadtbezirk_id
  left join places.areas a on a.id = p.area_id
  left join places.stops s on s.id = p.stop_id;

-- Notes about a contact and who confirmed an entry may name a person; they stay inside.
create view opendata.services as
  select o.id, o.slug, o.title, o.summary, o.description, o.status, o.organisation_id, g.name as organisation, o.place_id, p.name as place,
         o.meeting_point, o.online_url, coalesce(p.stadtbezirk_id, o.stadtbezirk_id) as stadtbezirk_id, b.name as stadtbezirk, o.price_kind,
         o.price_cents, o.price_note, o.registration, o.registration_until, coalesce(o.contact_phone, p.phone) as phone,
         coalesce(o.contact_email, p.email) as email, o.min_age, o.target_groups, o.languages, o.source_name, o.example, o.confirmed_on,
         greatest(o.changed_at, p.changed_at, g.changed_at) as changed_at, o.words
  from offers.offers o
  left join places.places p on p.id = o.place_id
  left join places.organisations g on g.id = o.organisation_id
  left join places.areas b on b.id = coalesce(p.stadtbezirk_id, o.stadtbezirk_id)
  where o.status <> 'entwurf';

-- Themes and districts as terms of two taxonomies; the kinds of places are words of the program.
create view opendata.terms as
  select id, 'themen' as taxonomy, key as code, name, parent_id, position from offers.themes
  union all
  select id, 'stadtbezirke', name, name, null, position from places.areas where level = 'stadtbezirk';
create view opendata.service_themes as
  select x.offer_id as service_id, t.id as term_id, t.name, t.parent_id, t.position
  from offers.offer_themes x join offers.themes t on t.id = x.theme_id;

create view opendata.service_places as
  select opendata.pair_id(o.id, o.place_id) as id, o.id as service_id, o.place_id as location_id
  from offers.offers o where o.place_id is not null and o.status <> 'entwurf'
  union
  select opendata.pair_id(s.offer_id, s.place_id), s.offer_id, s.place_id
  from offers.series s join offers.offers o on o.id = s.offer_id where s.place_id is not null and o.status <> 'entwurf';
create index offers_by_pair on offers.offers (opendata.pair_id(id, place_id)) where place_id is not null;
create index series_by_pair on offers.series (opendata.pair_id(offer_id, place_id)) where place_id is not null;

create view opendata.series as
  select s.id, s.offer_id as service_id, s.rule, coalesce(s.place_id, o.place_id) as location_id
  from offers.series s join offers.offers o on o.id = s.offer_id where o.status <> 'entwurf';

create view opendata.dates as
  select d.id, d.offer_id as service_id, d.series_id, d.day, d.starts, d.ends, d.status, d.note, o.slug, o.title, o.status as offer_status,
         o.meeting_point, o.online_url, o.price_kind, o.price_cents, o.registration, o.example, coalesce(d.place_id, o.place_id) as location_id,
         p.name as place, p.street, p.postcode, p.town, a.name as stadtbezirk, p.step_free
  from offers.dates d
  join offers.offers o on o.id = d.offer_id
  left join places.places p on p.id = coalesce(d.place_id, o.place_id)
  left join places.areas a on a.id = d.stadtbezirk_id
  where o.status <> 'entwurf';

grant usage on schema opendata to app_public, app_staff;
grant select on all tables in schema opendata to app_public, app_staff;
