-- Views that join modules read doors, as code does (ADR 0028). Doors say what a module promises; the tables behind may change.
create or replace view places.door_places as
  select p.id, p.slug, p.name, p.kind, p.status, p.street, p.postcode, p.town, p.stadtbezirk_id, b.name as stadtbezirk, p.area_id,
         a.name as area, p.lat, p.lon, p.phone, p.email, p.step_free, p.example, p.traeger_id, s.name as stop, p.stop_metres,
         p.counted, p.opening_text, p.confirmed_on, p.review_days, p.version, p.words
  from places.places p
  left join places.areas b on b.id = p.stadtbezirk_id
  left join places.areas a on a.id = p.area_id
  left join places.stops s on s.id = p.stop_id;
create or replace view places.door_organisations as
  select id, slug, name, phone, email, umbrella_id, example, confirmed_on, review_days, version from places.organisations;
create view places.door_rooms as select id, place_id, name from places.rooms;
-- Names of colleagues: no role reads these two directly, only what directory makes of them.
create view places.door_revisions as select entry_kind, entry_id, deed, actor_name, at from places.revisions;
create view offers.door_revisions as select entry_id, deed, actor_name, at from offers.revisions;

-- Offers of every state; offers.door_offers are those that take place.
create view offers.door_entries as
  select o.id, o.slug, o.title, o.status, o.example, o.place_id, o.stadtbezirk_id, o.organisation_id, o.meeting_point, o.contact_phone,
         o.contact_email, o.price_kind, o.price_cents, o.registration, o.confirmed_on, o.review_days, o.version, o.words
  from offers.offers o;
create view offers.door_dates as
  select id, offer_id, place_id, stadtbezirk_id, day, weekday, starts, ends, status, note from offers.dates;
create view offers.door_themes as
  select x.offer_id, t.id, t.key, t.name, t.parent_id from offers.offer_themes x join offers.themes t on t.id = x.theme_id;
create view offers.door_theme_names as select id, parent_id, key, name from offers.themes;

create or replace view offers.place_rooms as select id, place_id, name from places.door_rooms;

create or replace view directory.place_entries as
  select p.id, p.slug, p.name, p.kind, p.status, p.counted, p.example, p.confirmed_on, p.phone, p.stadtbezirk, p.words,
         p.stadtbezirk_id, p.confirmed_on + p.review_days as review_on
  from places.door_places p;
create or replace view directory.offer_entries as
  select o.id, o.slug, o.title, o.status, o.example, o.confirmed_on, o.words, p.name as place, p.kind as place_kind,
         coalesce(p.stadtbezirk, a.name) as stadtbezirk, o.stadtbezirk_id, o.price_kind, o.confirmed_on + o.review_days as review_on
  from offers.door_entries o
  left join places.door_places p on p.id = o.place_id
  left join places.door_areas a on a.id = o.stadtbezirk_id;
create or replace view directory.date_entries as
  select d.id, d.offer_id, d.day, d.starts, d.ends, d.status, d.note, o.status as offer_status, o.slug, o.title, o.example, o.confirmed_on,
         o.price_kind, o.price_cents, o.registration, o.meeting_point, coalesce(o.contact_phone, p.phone) as phone,
         p.name as place, p.slug as place_slug, p.kind as place_kind, p.street, coalesce(p.stadtbezirk, a.name) as stadtbezirk,
         p.step_free, p.lat, p.lon
  from offers.door_dates d
  join offers.door_entries o on o.id = d.offer_id
  left join places.door_places p on p.id = coalesce(d.place_id, o.place_id)
  left join places.door_areas a on a.id = d.stadtbezirk_id;
create or replace view directory.offer_days as
  select d.offer_id, d.day, d.weekday, d.starts, d.status, d.stadtbezirk_id from offers.door_dates d;
create or replace view directory.theme_entries as select t.key, t.name, t.offer_id from offers.door_themes t;
create or replace view directory.theme_families as
  select t.offer_id, t.key from offers.door_themes t
  union
  select t.offer_id, u.key from offers.door_themes t join offers.door_theme_names u on u.id = t.parent_id;

create or replace view directory.catalogue_entries as
  select 'place' as kind, p.id, p.name as title, p.kind as detail, p.status, p.stadtbezirk, p.confirmed_on,
         p.confirmed_on + least(p.review_days, r.days) as review_on, p.version, p.example, p.words
  from places.door_places p
  left join directory.rhythms r on r.kind = p.kind
  union all
  select 'offer', o.id, o.title, p.name, o.status, coalesce(p.stadtbezirk, a.name), o.confirmed_on,
         o.confirmed_on + least(o.review_days, r.days), o.version, o.example, o.words
  from offers.door_entries o
  left join places.door_places p on p.id = o.place_id
  left join places.door_areas a on a.id = o.stadtbezirk_id
  left join directory.rhythms r on r.kind = 'offer'
  union all
  select 'organisation', g.id, g.name, u.name, 'aktiv', null, g.confirmed_on,
         g.confirmed_on + least(g.review_days, r.days), g.version, g.example, platform.index_words(g.name, 'A')
  from places.door_organisations g
  left join places.door_organisations u on u.id = g.umbrella_id
  left join directory.rhythms r on r.kind = 'organisation';
create or replace view directory.review_entries as
  select c.kind, c.id, c.title, c.detail, c.status, c.stadtbezirk, c.confirmed_on, c.review_on, c.version, c.example,
         case c.kind when 'place' then '/orte/' || p.slug when 'offer' then '/angebote/' || o.slug end as path,
         lower(coalesce(p.email, o.contact_email, h.email, g.email)) as email,
         coalesce(p.phone, o.contact_phone, h.phone, g.phone) as phone,
         coalesce(p.name, h.name, g.name) as contact,
         coalesce(p.street, h.street) as street, coalesce(p.postcode, h.postcode) as postcode, coalesce(p.town, h.town) as town,
         p.opening_text, o.meeting_point, coalesce(p.phone, o.contact_phone) as own_phone
  from directory.catalogue_entries c
  left join places.door_places p on c.kind = 'place' and p.id = c.id
  left join offers.door_entries o on c.kind = 'offer' and o.id = c.id
  left join places.door_places h on h.id = o.place_id
  left join places.door_organisations g on g.id = case c.kind when 'organisation' then c.id
    when 'place' then p.traeger_id else coalesce(o.organisation_id, h.traeger_id) end
  where c.status not in ('geschlossen', 'beendet', 'entwurf');

create or replace view directory.recent_changes as
  select r.entry_kind as kind, r.entry_id as id, coalesce(p.name, g.name) as title, r.deed, r.actor_name, r.at
  from places.door_revisions r
  left join places.door_places p on p.id = r.entry_id and r.entry_kind = 'place'
  left join places.door_organisations g on g.id = r.entry_id and r.entry_kind = 'organisation'
  union all
  select 'offer', r.entry_id, o.title, r.deed, r.actor_name, r.at
  from offers.door_revisions r join offers.door_entries o on o.id = r.entry_id;
