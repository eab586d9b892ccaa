-- The work of the network: who speaks for a partner, what was agreed and said; merges, round tables, seals, neighbour help, mailings.

alter table network.partners add column ended_on date, add column end_reason text;
comment on column network.partners.ended_on is 'The day on which the cooperation ended; what names people is erased some time after';

-- People in their office function: business card, never a private address.
create table network.partner_people (
  id uuid primary key,
  partner_id uuid not null references network.partners on delete cascade,
  name text not null,
  role text,
  phone text,
  email text,
  left_on date,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index on network.partner_people (partner_id);

create table network.partner_agreements (
  id uuid primary key,
  partner_id uuid not null references network.partners on delete cascade,
  content text not null,
  since date not null,
  until date,
  check (until >= since)
);
create index on network.partner_agreements (partner_id);

create table network.partner_contacts (
  id uuid primary key,
  partner_id uuid not null references network.partners on delete cascade,
  on_day date not null,
  way text not null check (way in ('telefon', 'besuch', 'mail', 'treffen', 'brief')),
  content text not null,
  by_id uuid not null,
  created_at timestamptz not null default now()
);
create index on network.partner_contacts (partner_id, on_day desc);

-- Two entries of one institution: the other one points to the one that lives on. Nothing moves, so that it can be taken back.
create table network.partner_merges (
  id uuid primary key,
  kept_id uuid not null references network.partners on delete cascade,
  merged_id uuid not null references network.partners on delete cascade,
  -- What the one that lives on took over: field by field as it was before.
  before jsonb not null,
  added_areas uuid[] not null default '{}',
  merged_on date not null,
  undone_on date,
  check (kept_id <> merged_id)
);
create index on network.partner_merges (kept_id);
create index on network.partner_merges (merged_id);

-- ---------------------------------------------------------------------------------------------------------------
-- Runder Tisch: who sits at it, where it meets, what was said and who does what.
create table network.round_tables (
  id uuid primary key,
  office_id uuid not null,
  name text not null,
  about text,
  ended_on date,
  example boolean not null default false,
  version integer not null default 1
);
create index on network.round_tables (office_id);
create table network.round_table_members (
  table_id uuid not null references network.round_tables on delete cascade,
  partner_id uuid not null references network.partners,
  since date not null,
  primary key (table_id, partner_id)
);
create index on network.round_table_members (partner_id);
create table network.meetings (
  id uuid primary key,
  table_id uuid not null references network.round_tables on delete cascade,
  on_day date not null,
  starts_at time not null,
  ends_at time check (ends_at > starts_at),
  host_id uuid references network.partners,
  place text not null,
  agenda text,
  minutes text,
  state text not null default 'geplant' check (state in ('geplant', 'stattgefunden', 'abgesagt')),
  version integer not null default 1
);
create index on network.meetings (table_id, on_day desc);
create index on network.meetings (host_id);
create table network.meeting_guests (
  meeting_id uuid not null references network.meetings on delete cascade,
  partner_id uuid not null references network.partners,
  attended boolean,
  primary key (meeting_id, partner_id)
);
create index on network.meeting_guests (partner_id);
create table network.meeting_tasks (
  id uuid primary key,
  meeting_id uuid not null references network.meetings on delete cascade,
  content text not null,
  who text not null,
  due_on date,
  done_on date
);
create index on network.meeting_tasks (meeting_id);

-- ---------------------------------------------------------------------------------------------------------------
-- "Wir sind seniorenfreundlich": given for a time, by an office, after a walk through the list of criteria.
create table network.seals (
  id uuid primary key,
  partner_id uuid not null references network.partners on delete cascade,
  office_id uuid not null,
  criteria text[] not null,
  note text,
  granted_on date not null,
  valid_until date not null,
  withdrawn_on date,
  reminded_on date,
  example boolean not null default false,
  version integer not null default 1,
  check (valid_until > granted_on)
);
create index on network.seals (partner_id);
create index on network.seals (office_id, valid_until);

-- ---------------------------------------------------------------------------------------------------------------
-- Cards of neighbour help: a first name, a number to call, a quarter. No address, no case.
create table network.neighbour_cards (
  id uuid primary key,
  office_id uuid not null,
  side text not null check (side in ('suche', 'biete')),
  help text not null check (help in ('einkaufen', 'begleiten', 'besuch', 'haushalt', 'technik', 'garten', 'tiere', 'fahren', 'sonstiges')),
  content text not null,
  area_id uuid,
  first_name text not null,
  phone text not null,
  state text not null default 'offen' check (state in ('offen', 'vermittelt', 'zurueckgezogen')),
  received_on date not null,
  agreed_on date not null,
  example boolean not null default false,
  version integer not null default 1
);
create index on network.neighbour_cards (office_id, state, side);
create index on network.neighbour_cards (received_on);
create table network.neighbour_matches (
  id uuid primary key,
  ask_id uuid not null references network.neighbour_cards on delete cascade,
  offer_id uuid not null references network.neighbour_cards on delete cascade,
  made_on date not null,
  outcome text not null default 'offen' check (outcome in ('offen', 'gelungen', 'nicht-gelungen')),
  outcome_on date,
  unique (ask_id, offer_id)
);
create index on network.neighbour_matches (offer_id);

-- ---------------------------------------------------------------------------------------------------------------
-- What was written to whom, and which way: each partner gets one mail, one letter or one call.
create table network.mailings (
  id uuid primary key,
  office_id uuid not null,
  meeting_id uuid references network.meetings on delete cascade,
  subject text not null,
  body text not null,
  made_on date not null,
  sent_by uuid not null
);
create index on network.mailings (office_id, made_on desc);
create index on network.mailings (meeting_id);
create table network.mailing_recipients (
  mailing_id uuid not null references network.mailings on delete cascade,
  partner_id uuid not null references network.partners,
  way text not null check (way in ('mail', 'brief', 'telefon')),
  recipient text not null,
  person text,
  address text not null,
  -- When the mail went into the outbox; the same with the day for letters and calls, as somebody says it.
  written_at timestamptz,
  done_on date,
  primary key (mailing_id, partner_id)
);
create index on network.mailing_recipients (partner_id);
create index on network.mailing_recipients (mailing_id) where way = 'mail' and written_at is null;

-- ---------------------------------------------------------------------------------------------------------------
-- Who speaks for a partner, and what was said: for those who counsel and for the Geschäftsstelle, not for planning.
do $$
declare each text;
begin
  foreach each in array array['partner_people', 'partner_agreements', 'partner_contacts', 'partner_merges', 'round_tables', 'round_table_members',
    'meetings', 'meeting_guests', 'meeting_tasks', 'seals', 'neighbour_cards', 'neighbour_matches', 'mailings', 'mailing_recipients'] loop
    execute format('alter table network.%I enable row level security', each);
    execute format('alter table network.%I force row level security', each);
    execute format($p$create policy "the product" on network.%I using ((select platform.has_role('system')))$p$, each);
  end loop;
  foreach each in array array['partner_people', 'partner_agreements', 'partner_contacts', 'partner_merges', 'round_tables', 'round_table_members',
    'meetings', 'meeting_guests', 'meeting_tasks', 'seals'] loop
    execute format($p$create policy "counsellors and management read" on network.%I for select using (
      (select platform.has_role('counsellor') or platform.has_role('management')))$p$, each);
  end loop;
  foreach each in array array['partner_people', 'partner_agreements', 'partner_contacts', 'partner_merges'] loop
    execute format($p$create policy "counsellors write" on network.%I using ((select platform.has_role('counsellor')))$p$, each);
  end loop;
  foreach each in array array['round_tables', 'seals', 'neighbour_cards', 'mailings'] loop
    execute format($p$create policy "own office" on network.%I using (
      (select platform.has_role('counsellor')) and office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[]))$p$, each);
  end loop;
end $$;
create policy "as the table" on network.round_table_members using ((select platform.has_role('counsellor')) and exists (
  select from network.round_tables t where t.id = table_id and t.office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])));
create policy "as the table" on network.meetings using ((select platform.has_role('counsellor')) and exists (
  select from network.round_tables t where t.id = table_id and t.office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])));
create policy "as the meeting" on network.meeting_guests using ((select platform.has_role('counsellor')) and exists (
  select from network.meetings m join network.round_tables t on t.id = m.table_id
  where m.id = meeting_id and t.office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])));
create policy "as the meeting" on network.meeting_tasks using ((select platform.has_role('counsellor')) and exists (
  select from network.meetings m join network.round_tables t on t.id = m.table_id
  where m.id = meeting_id and t.office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])));
create policy "as the card" on network.neighbour_matches using (exists (select from network.neighbour_cards c where c.id = ask_id));
create policy "as the mailing" on network.mailing_recipients using (exists (select from network.mailings m where m.id = mailing_id));

-- Whoever reads lists into the catalogue reads them into the network too.
create policy "lists are read in" on network.partners using ((select platform.has_role('editor') or platform.has_role('admin')));
create policy "lists are read in" on network.partner_areas using ((select platform.has_role('editor') or platform.has_role('admin')));
alter table directory.import_runs drop constraint import_runs_target_check;
alter table directory.import_runs add check (target in ('orte', 'traeger', 'angebote', 'kalender', 'netzwerk'));

grant select, insert, update, delete on network.partner_people, network.partner_agreements, network.partner_contacts, network.partner_merges,
  network.round_tables, network.round_table_members, network.meetings, network.meeting_guests, network.meeting_tasks, network.seals,
  network.neighbour_cards, network.neighbour_matches, network.mailings, network.mailing_recipients to app_staff;

-- A partner ends our mails with the link that stands in each of them. It opens nothing else.
create policy "its functions" on network.partners to current_user using (true) with check (true);
create function network.mailings_of(hash bytea) returns table (name text, ended boolean)
language sql stable security definer set search_path = network, pg_temp as
$$
  select p.name, p.no_mailings from platform.find_link($1, 'network.mailings') l join network.partners p on p.id::text = l.subject
$$;
create function network.end_mailings(hash bytea) returns uuid
language sql security definer set search_path = network, pg_temp as
$$
  update network.partners p set no_mailings = true, version = p.version + 1
  from platform.find_link($1, 'network.mailings') l where p.id::text = l.subject returning p.id
$$;
revoke execute on function network.mailings_of, network.end_mailings from public;
grant execute on function network.mailings_of, network.end_mailings to app_public, app_staff;
