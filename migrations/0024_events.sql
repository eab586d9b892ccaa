-- Events: the way back from the last change, taking out what was planned by mistake, and what visitors read of them.

-- How the event stood before its last change; the next change replaces it.
alter table network.events add column before jsonb;

-- What was planned by mistake goes; what was held or called off stays, since it was announced or is counted.
create policy "those who hold it take out" on network.events for delete
  using ((select platform.has_role('counsellor')) and network.holds_event(id) and state = 'geplant');

-- Visitors read whether they must register and whether there is room, never how many did.
create or replace view network.door_events as
  select e.id, e.title, e.summary, e.kind, e.on_day, e.starts_at, e.ends_at, e.place_id, e.place_name, e.stadtbezirk_id, e.state, e.reason, e.example,
    array(select o.office_id from network.event_offices o where o.event_id = e.id order by 1) as offices,
    e.places is not null as limited, coalesce(e.registrations >= e.places, false) as full_up, e.version
  from network.events e where e.public;
create or replace view network.door_sessions as
  select id, kind, office_id, place_id, place_name, on_day, starts_at, ends_at, state, reason, example, version
  from network.sessions where public;
create index on network.events (place_id, on_day) where place_id is not null;
create index on network.sessions (place_id, on_day) where place_id is not null;

-- The brief contacts of one date: counted on its page.
create index on counselling.brief_contacts (session_id) where session_id is not null;
