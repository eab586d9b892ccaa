-- Links for people without account, reminders to partners, and the newsletter by mail.
-- Visitors' connections reach these tables through functions only. A function acts as the owner of the tables, whom forced
-- row-level security binds too: the policies "to current_user" let exactly this owner through, and nobody who calls.

-- ---------------------------------------------------------------------------------------------------------------
-- Token links: what somebody may do who holds the mail. Real instants count, also in the demo.

alter table platform.token_links add column single_use boolean not null default false;
create index on platform.token_links (purpose, subject);
create index on platform.token_links (expires_at);
create policy "its functions" on platform.token_links to current_user using (true) with check (true);

-- Unknown, expired, revoked and used up are one answer: no row.
create function platform.find_link(hash bytea, purpose text)
returns table (id uuid, purpose text, subject text, expires_at timestamptz)
language sql stable security definer set search_path = platform, pg_temp as
$$
  select l.id, l.purpose, l.subject, l.expires_at from platform.token_links l
  where l.hash = $1 and ($2 is null or l.purpose = $2) and l.revoked_at is null and l.expires_at > clock_timestamp()
    and not (l.single_use and l.used_at is not null)
$$;

create function platform.use_link(id uuid) returns void language sql security definer set search_path = platform, pg_temp as
$$ update platform.token_links l set used_at = clock_timestamp() where l.id = $1 and l.used_at is null $$;

-- ---------------------------------------------------------------------------------------------------------------
-- Mails that carry a key: whom they belong to (who may take them back), whether they go when they were sent,
-- and the address that ends a newsletter with one click (RFC 8058).

alter table platform.mails
  add column owner uuid,
  add column forget_when_sent boolean not null default false,
  add column unsubscribe_url text;
create index on platform.mails (owner) where owner is not null;
create policy "its functions" on platform.mails to current_user using (true) with check (true);

-- ---------------------------------------------------------------------------------------------------------------
-- Freshness: how many days an entry of a kind may wait at most. An entry may be looked at more often, never less.

insert into platform.settings (key, value) values ('directory.freshness', '{
  "offer": 183, "organisation": 365, "seniorenbuero": 183, "begegnungszentrum": 183, "begegnungsstaette": 365,
  "weiterer_ort": 365, "beratung": 183, "gruppe": 183, "sonstiger_ort": 365
}') on conflict do nothing;

create view directory.rhythms as
  select r.kind, r.days::integer as days
  from platform.settings s cross join lateral jsonb_each_text(s.value) as r (kind, days) where s.key = 'directory.freshness';

create or replace view directory.catalogue_entries as
  select 'place' as kind, p.id, p.name as title, p.kind as detail, p.status, b.name as stadtbezirk, p.confirmed_on,
         p.confirmed_on + least(p.review_days, r.days) as review_on, p.version, p.example, p.words
  from places.places p
  left join places.areas b on b.id = p.stadtbezirk_id
  left join directory.rhythms r on r.kind = p.kind
  union all
  select 'offer', o.id, o.title, p.name, o.status, coalesce(p.stadtbezirk, a.name), o.confirmed_on,
         o.confirmed_on + least(o.review_days, r.days), o.version, o.example, o.words
  from offers.offers o
  left join places.door_places p on p.id = o.place_id
  left join places.door_areas a on a.id = o.stadtbezirk_id
  left join directory.rhythms r on r.kind = 'offer'
  union all
  select 'organisation', g.id, g.name, u.name, 'aktiv', null, g.confirmed_on,
         g.confirmed_on + least(g.review_days, r.days), g.version, g.example, platform.index_words(g.name, 'A')
  from places.organisations g
  left join places.organisations u on u.id = g.umbrella_id
  left join directory.rhythms r on r.kind = 'organisation';

-- What the share of checked entries is counted from.
create view directory.entry_facts as
  select kind, id, status, example, stadtbezirk, confirmed_on, review_on from directory.catalogue_entries;

-- Every entry that needs a look from time to time, with whom to ask: its own contact, else that of its house, else of its organisation.
create view directory.review_entries as
  select c.kind, c.id, c.title, c.detail, c.status, c.stadtbezirk, c.confirmed_on, c.review_on, c.version, c.example,
         case c.kind when 'place' then '/orte/' || p.slug when 'offer' then '/angebote/' || o.slug end as path,
         lower(coalesce(p.email, o.contact_email, h.email, g.email)) as email,
         coalesce(p.phone, o.contact_phone, h.phone, g.phone) as phone,
         coalesce(p.name, h.name, g.name) as contact,
         coalesce(p.street, h.street) as street, coalesce(p.postcode, h.postcode) as postcode, coalesce(p.town, h.town) as town,
         p.opening_text, o.meeting_point, coalesce(p.phone, o.contact_phone) as own_phone
  from directory.catalogue_entries c
  left join places.places p on c.kind = 'place' and p.id = c.id
  left join offers.offers o on c.kind = 'offer' and o.id = c.id
  left join places.door_places h on h.id = o.place_id
  left join places.door_organisations g on g.id = case c.kind when 'organisation' then c.id
    when 'place' then p.traeger_id else coalesce(o.organisation_id, h.traeger_id) end
  where c.status not in ('geschlossen', 'beendet', 'entwurf');

-- One mail to one contact with all that was due that day.
create table directory.reminders (
  id uuid primary key,
  recipient text not null check (recipient = lower(recipient)),
  link_id uuid not null references platform.token_links on delete cascade,
  sent_on date not null
);
create index on directory.reminders (recipient, sent_on);
create index on directory.reminders (link_id);
create table directory.reminder_entries (
  reminder_id uuid not null references directory.reminders on delete cascade,
  entry_kind text not null check (entry_kind in ('place', 'offer', 'organisation')),
  entry_id uuid not null,
  position integer not null,
  answer text check (answer in ('right', 'changed', 'gone')),
  -- The version that they saw when they said so.
  answered_version integer,
  answered_at timestamptz,
  -- What became of "right": carried out by a job, since a visitor's connection changes no entry.
  outcome text check (outcome in ('confirmed', 'changed-meanwhile')),
  primary key (reminder_id, entry_id)
);
create index on directory.reminder_entries (entry_id);
create index on directory.reminder_entries (answered_at) where answer = 'right' and outcome is null;
alter table directory.reminders enable row level security;
alter table directory.reminders force row level security;
create policy "editors and the product" on directory.reminders
  using (platform.has_role('editor') or platform.has_role('admin') or platform.has_role('system'));
create policy "its functions" on directory.reminders to current_user using (true) with check (true);
alter table directory.reminder_entries enable row level security;
alter table directory.reminder_entries force row level security;
create policy "editors and the product" on directory.reminder_entries
  using (platform.has_role('editor') or platform.has_role('admin') or platform.has_role('system') or platform.has_role('partner'));
create policy "its functions" on directory.reminder_entries to current_user using (true) with check (true);

-- The entries that a link speaks of; nothing for a link that does not hold.
create function directory.reminded_entries(hash bytea)
returns table (reminder_id uuid, recipient text, expires_at timestamptz, entry_id uuid, "position" integer, answer text)
language sql stable security definer set search_path = directory, pg_temp as
$$
  select r.id, r.recipient, l.expires_at, e.entry_id, e."position", e.answer
  from platform.find_link($1, 'directory.confirm') l
  join directory.reminders r on r.link_id = l.id
  join directory.reminder_entries e on e.reminder_id = r.id
$$;

-- Says whether the link speaks of this entry; the answer is kept beside it.
create function directory.answer_reminder(hash bytea, entry_id uuid, answer text, version integer) returns boolean
language sql security definer set search_path = directory, pg_temp as
$$
  with answered as (
    update directory.reminder_entries e
    set answer = $3, answered_version = $4, answered_at = clock_timestamp(), outcome = null
    from platform.find_link($1, 'directory.confirm') l join directory.reminders r on r.link_id = l.id
    where e.reminder_id = r.id and e.entry_id = $2 and $3 in ('right', 'changed', 'gone')
    returning 1
  )
  select exists (select from answered)
$$;

-- ---------------------------------------------------------------------------------------------------------------
-- Newsletter: who wants which dates by mail. Nobody but the sending job reads an address.

create table directory.subscribers (
  id uuid primary key,
  email text not null unique check (email = lower(email) and length(email) <= 254),
  -- Names of Stadtbezirke and keys of themes; none means all.
  stadtbezirke text[] not null default '{}',
  themes text[] not null default '{}',
  rhythm text not null check (rhythm in ('weekly', 'monthly')),
  locale text not null check (locale in ('de', 'en', 'tr', 'ru', 'pl', 'uk', 'ar')),
  -- The words that they agreed to.
  consent text not null,
  asked_at timestamptz not null,
  invited_at timestamptz,
  confirmed_at timestamptz
);
create index on directory.subscribers (rhythm, id) where confirmed_at is not null;
create index on directory.subscribers (asked_at) where invited_at is null or confirmed_at is null;
create table directory.newsletter_issues (
  id uuid primary key,
  rhythm text not null check (rhythm in ('weekly', 'monthly')),
  first_day date not null,
  last_day date not null,
  made_at timestamptz not null,
  finished_at timestamptz,
  unique (rhythm, first_day)
);
-- Each subscriber once per issue, whatever happens to the sending.
create table directory.newsletter_deliveries (
  issue_id uuid not null references directory.newsletter_issues on delete cascade,
  subscriber_id uuid not null references directory.subscribers on delete cascade,
  -- Nothing was on for them: no mail.
  empty boolean not null,
  at timestamptz not null,
  primary key (issue_id, subscriber_id)
);
create index on directory.newsletter_deliveries (subscriber_id);

alter table directory.subscribers enable row level security;
alter table directory.subscribers force row level security;
create policy "the product sends" on directory.subscribers using (platform.has_role('system'));
create policy "its functions" on directory.subscribers to current_user using (true) with check (true);
alter table directory.newsletter_issues enable row level security;
alter table directory.newsletter_issues force row level security;
create policy "editors look, the product sends" on directory.newsletter_issues
  using (platform.has_role('editor') or platform.has_role('admin') or platform.has_role('system'));
alter table directory.newsletter_deliveries enable row level security;
alter table directory.newsletter_deliveries force row level security;
create policy "the product sends" on directory.newsletter_deliveries using (platform.has_role('system'));
create policy "its functions" on directory.newsletter_deliveries to current_user using (true) with check (true);

-- Somebody asks for the newsletter. A known address keeps what it chose: whoever types it need not be its owner.
-- The answer never tells whether the address was known, and it is written to once an hour at most.
create function directory.ask_newsletter(
  id uuid, email text, stadtbezirke text[], themes text[], rhythm text, consent text, locale text
) returns void language sql security definer set search_path = directory, pg_temp as
$$
  insert into directory.subscribers as s (id, email, stadtbezirke, themes, rhythm, consent, locale, asked_at)
  values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())
  on conflict (email) do update set
    stadtbezirke = case when s.confirmed_at is null then excluded.stadtbezirke else s.stadtbezirke end,
    themes = case when s.confirmed_at is null then excluded.themes else s.themes end,
    rhythm = case when s.confirmed_at is null then excluded.rhythm else s.rhythm end,
    consent = case when s.confirmed_at is null then excluded.consent else s.consent end,
    locale = case when s.confirmed_at is null then excluded.locale else s.locale end,
    asked_at = excluded.asked_at,
    invited_at = case when s.invited_at < excluded.asked_at - interval '1 hour' then null else s.invited_at end
$$;

create function directory.find_subscription(hash bytea, purpose text)
returns table (stadtbezirke text[], themes text[], rhythm text)
language sql stable security definer set search_path = directory, pg_temp as
$$
  select s.stadtbezirke, s.themes, s.rhythm from platform.find_link($1, $2) l join directory.subscribers s on s.id::text = l.subject
$$;

create function directory.confirm_subscription(hash bytea) returns boolean
language plpgsql security definer set search_path = directory, pg_temp as
$$
declare
  link record;
begin
  select * into link from platform.find_link($1, 'directory.newsletter.confirm');
  if not found then return false; end if;
  update directory.subscribers s set confirmed_at = coalesce(s.confirmed_at, clock_timestamp()) where s.id::text = link.subject;
  if not found then return false; end if;
  perform platform.use_link(link.id);
  return true;
end
$$;

create function directory.change_subscription(hash bytea, stadtbezirke text[], themes text[], rhythm text) returns boolean
language sql security definer set search_path = directory, pg_temp as
$$
  with changed as (
    update directory.subscribers s set stadtbezirke = $2, themes = $3, rhythm = $4
    from platform.find_link($1, 'directory.newsletter') l where s.id::text = l.subject
    returning 1
  )
  select exists (select from changed)
$$;

-- Everything that knows the address goes at once: the entry, what was delivered, mails that still wait, the links.
create function directory.erase_subscribers(ids uuid[]) returns integer
language plpgsql security definer set search_path = directory, pg_temp as
$$
declare
  erased integer;
begin
  delete from platform.mails m where m.owner = any (ids);
  delete from platform.token_links l
    where l.purpose in ('directory.newsletter', 'directory.newsletter.confirm') and l.subject = any (ids::text[]);
  delete from directory.subscribers s where s.id = any (ids);
  get diagnostics erased = row_count;
  return erased;
end
$$;

create function directory.end_subscription(hash bytea) returns boolean
language sql security definer set search_path = directory, pg_temp as
$$
  select directory.erase_subscribers(array(
    select s.id from platform.find_link($1, 'directory.newsletter') l join directory.subscribers s on s.id::text = l.subject)) > 0
$$;

-- For somebody who calls or writes a letter. Editors see no address, and not whether there was one.
create function directory.end_subscription_of(email text) returns void
language sql security definer set search_path = directory, pg_temp as
$$
  select directory.erase_subscribers(array(select s.id from directory.subscribers s where s.email = $1))
$$;

-- How many, never who. Without a Stadtbezirk: all readers of the rhythm.
create function directory.count_subscribers() returns table (rhythm text, stadtbezirk text, total bigint)
language sql stable security definer set search_path = directory, pg_temp as
$$
  select s.rhythm, null, count(*) from directory.subscribers s where s.confirmed_at is not null group by s.rhythm
  union all
  select s.rhythm, d.name, count(*) from directory.subscribers s cross join lateral unnest(s.stadtbezirke) as d (name)
  where s.confirmed_at is not null group by s.rhythm, d.name
$$;

-- How many mails an issue became.
create function directory.count_deliveries() returns table (issue_id uuid, sent bigint)
language sql stable security definer set search_path = directory, pg_temp as
$$ select d.issue_id, count(*) from directory.newsletter_deliveries d where not d.empty group by d.issue_id $$;

-- A theme and the one above it, by offer: whoever wants "Bewegung" gets it, and whoever wants all of culture too.
create view directory.theme_families as
  select x.offer_id, t.key from offers.offer_themes x join offers.themes t on t.id = x.theme_id
  union
  select x.offer_id, u.key from offers.offer_themes x join offers.themes t on t.id = x.theme_id join offers.themes u on u.id = t.parent_id;

revoke execute on function platform.find_link, platform.use_link, directory.reminded_entries, directory.answer_reminder,
  directory.ask_newsletter, directory.find_subscription, directory.confirm_subscription, directory.change_subscription,
  directory.erase_subscribers, directory.end_subscription, directory.end_subscription_of, directory.count_subscribers,
  directory.count_deliveries from public;
grant execute on function platform.find_link, directory.reminded_entries, directory.answer_reminder, directory.ask_newsletter,
  directory.find_subscription, directory.confirm_subscription, directory.change_subscription, directory.end_subscription
  to app_public, app_staff;
grant execute on function platform.use_link, directory.erase_subscribers, directory.end_subscription_of, directory.count_subscribers,
  directory.count_deliveries to app_staff;
grant select on directory.rhythms, directory.entry_facts, directory.review_entries, directory.theme_families to app_staff;
grant select on directory.review_entries to app_public;
grant usage on schema directory to app_reports;
grant select on directory.entry_facts to app_reports;
grant select, insert, update, delete on directory.reminders, directory.reminder_entries, directory.subscribers,
  directory.newsletter_issues, directory.newsletter_deliveries to app_staff;
