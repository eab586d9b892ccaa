-- What the search reads: more words for each entry, and the vocabulary of the whole catalogue.
create schema search;

-- "Karl-Muster-Haus" is called "KMH" by everybody who goes there.
create function places.initials(name text) returns text language sql immutable parallel safe as
$$
  select string_agg((select string_agg(left(part, 1), '' order by position)
                     from unnest(string_to_array(found[1], '-')) with ordinality as parts (part, position)), ' ')
  from regexp_matches(name, '[[:alpha:]]{2,}(?:-[[:alpha:]]{2,}){2,}', 'g') as found
$$;

-- A lexeme that nobody can type: it says what an entry is, not which words it has.
create function search.sign(kind text, key text) returns text language sql immutable parallel safe as
$$ select quote_literal(kind || '/' || key) $$;

create or replace function places.refresh_words(ids uuid[]) returns void language sql as
$$
  update places.places p set words =
    platform.index_words(p.name, 'A')
    || (search.sign('art', p.kind) || ':1B')::tsvector
    || platform.index_words(places.initials(p.name), 'A')
    || platform.index_words((select string_agg(name, ' ') from places.former_names f where f.place_id = p.id), 'B')
    || platform.index_words((select name from places.organisations o where o.id = p.traeger_id), 'B')
    || platform.index_words(concat_ws(' ', p.street, p.postcode,
         (select name from places.areas a where a.id = p.stadtbezirk_id), (select name from places.areas a where a.id = p.area_id)), 'C')
    || platform.index_words(p.summary, 'D')
  where p.id = any (ids)
$$;

create or replace function offers.refresh_words(ids uuid[]) returns void language sql as
$$
  update offers.offers o set words =
    platform.index_words(o.title, 'A')
    || coalesce((select string_agg(distinct search.sign('thema', k.key) || ':1B', ' ')::tsvector
                 from offers.offer_themes x join offers.themes t on t.id = x.theme_id left join offers.themes u on u.id = t.parent_id
                 cross join lateral (values (t.key), (u.key)) as k (key) where x.offer_id = o.id and k.key is not null), '')
    || platform.index_words((select string_agg(t.name, ' ') from offers.offer_themes x join offers.themes t on t.id = x.theme_id where x.offer_id = o.id), 'B')
    || platform.index_words((select concat_ws(' ', p.name, places.initials(p.name), p.stadtbezirk, p.area) from places.door_places p where p.id = o.place_id), 'C')
    || platform.index_words((select g.name from places.door_organisations g where g.id = o.organisation_id), 'C')
    || platform.index_words(concat_ws(' ', o.summary, o.description, o.meeting_point, array_to_string(o.target_groups, ' '), o.cooperation), 'D')
  where o.id = any (ids)
$$;

grant usage on schema search to app_public, app_staff;
grant execute on function search.sign to app_public, app_staff;

select places.refresh_words(array(select id from places.places));
select offers.refresh_words(array(select id from offers.offers));

-- In which fields a word stands: a name, b theme, carrier or former name, c place, d description. Words that only stand in what is over
-- would promise entries that nobody can come to; they are asked for apart.
create function search.vocabulary(with_over boolean) returns table (field text, word text) language plpgsql stable as
$$
declare
  entries text := 'select words from places.places where status <> ''geschlossen'' union all select words from offers.offers where status '
    || case when with_over then '<> ''entwurf''' else '= ''aktiv''' end;
begin
  return query select f.field, s.word from (values ('a'), ('b'), ('c'), ('d')) as f (field) cross join lateral ts_stat(entries, f.field) s;
end
$$;
grant execute on function search.vocabulary to app_public, app_staff;
-- The names that a suggestion may show, each once, with the spelling of the catalogue.
create view search.names as
  select 'offer' as type, title as name, count(*) as entries from offers.offers where status = 'aktiv' group by title
  union all
  select 'place', name, 1 from places.places where status <> 'geschlossen';
grant select on search.names to app_public, app_staff;

create or replace view directory.place_entries as
  select p.id, p.slug, p.name, p.kind, p.status, p.counted, p.example, p.confirmed_on, p.phone, b.name as stadtbezirk, p.words,
         p.stadtbezirk_id, p.confirmed_on + p.review_days as review_on
  from places.places p left join places.areas b on b.id = p.stadtbezirk_id;
create or replace view directory.offer_entries as
  select o.id, o.slug, o.title, o.status, o.example, o.confirmed_on, o.words, p.name as place, p.kind as place_kind,
         coalesce(p.stadtbezirk, a.name) as stadtbezirk, o.stadtbezirk_id, o.price_kind, o.confirmed_on + o.review_days as review_on
  from offers.offers o
  left join places.door_places p on p.id = o.place_id
  left join places.door_areas a on a.id = o.stadtbezirk_id;
create view directory.offer_days as
  select d.offer_id, d.day, d.weekday, d.starts, d.status, d.stadtbezirk_id from offers.dates d;
grant select on directory.offer_days to app_public, app_staff;
-- Offers that answer, by the index: the planner takes a heap of rows read in order for cheaper, as it does not know what a comparison of
-- words costs.
create function directory.offers_answering(asks tsquery, with_over boolean, areas uuid[], area_name tsquery, free boolean, most integer)
returns table (id uuid) language sql stable set enable_seqscan = off as
$$
  select o.id from offers.offers o
  where o.words @@ asks and (o.status = 'aktiv' or with_over and o.status <> 'entwurf')
    and (areas is null or o.stadtbezirk_id = any (areas) or o.words @@ area_name) and (not free or o.price_kind = 'free')
  limit most
$$;
grant execute on function directory.offers_answering to app_public, app_staff;
