-- In which parts of the city and on which weekdays an offer has dates: "area", "weekday" and "area/weekday". A list finds the few offers
-- that can have a fitting date in one index, and looks only at their dates, however many dates there are (ADR 0052). The list checks every
-- date itself, so an offer may name more than is left of it, never less.
alter table offers.offers add column spots text[] not null default '{}';

create function offers.spots_of(wanted uuid) returns text[] language sql stable as
$$
  select coalesce(array_agg(distinct s.spot order by s.spot), '{}')
  from offers.dates d
  cross join lateral (values (d.stadtbezirk_id::text), (d.weekday::text), (d.stadtbezirk_id || '/' || d.weekday)) as s (spot)
  where d.offer_id = wanted and s.spot is not null
$$;

create function offers.note_spots() returns trigger language plpgsql as
$$
begin
  update offers.offers o set spots = n.spots
  from (select c.offer_id, offers.spots_of(c.offer_id) as spots from (select distinct offer_id from changed) c) n
  where o.id = n.offer_id and o.spots <> n.spots;
  return null;
end
$$;
create trigger note_spots_added after insert on offers.dates
  referencing new table as changed for each statement execute function offers.note_spots();
create trigger note_spots_changed after update on offers.dates
  referencing new table as changed for each statement execute function offers.note_spots();

update offers.offers o set spots = offers.spots_of(o.id);

drop index offers.offers_words_idx;
create index offers_by_words_and_spots on offers.offers using gin (words, spots) with (fastupdate = off);
grant execute on function offers.spots_of to app_staff;

-- The dates of an offer with all that a list asks of them, so that it needs not read each row.
drop index offers.dates_by_offer;
create index dates_by_offer on offers.dates (offer_id, day, starts, id) include (weekday, stadtbezirk_id, place_id);

-- The search asks in the same way: for "Chor donnerstags" only offers that have dates on a Thursday.
drop function directory.offers_answering;
create function directory.offers_answering(asks tsquery, with_over boolean, areas uuid[], area_name tsquery, free boolean, weekdays text[], most integer)
returns table (id uuid) language plpgsql stable set enable_seqscan = off as
$$
begin
  if weekdays is null then
    return query select o.id from offers.offers o
    where o.words @@ asks and (o.status = 'aktiv' or with_over and o.status <> 'entwurf')
      and (areas is null or o.stadtbezirk_id = any (areas) or o.words @@ area_name) and (not free or o.price_kind = 'free')
    limit most;
  else
    return query select o.id from offers.offers o
    where o.words @@ asks and o.spots && weekdays and (o.status = 'aktiv' or with_over and o.status <> 'entwurf')
      and (areas is null or o.stadtbezirk_id = any (areas) or o.words @@ area_name) and (not free or o.price_kind = 'free')
    limit most;
  end if;
end
$$;
grant execute on function directory.offers_answering to app_public, app_staff;
