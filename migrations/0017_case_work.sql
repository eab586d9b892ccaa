-- The work on a case: what happened to it, what is known of the person's life, what is planned, who is around them, what they signed.

-- A dead person gets no more letters. What is typed into a search is compared folded, as everywhere.
alter table people.persons add column died_on date;
alter table people.persons add column folded text generated always as (platform.fold(coalesce(first_name, '') || ' ' || last_name)) stored;
alter table people.persons add column phone_digits text
  generated always as (regexp_replace(coalesce(phone, '') || ' ' || coalesce(mobile, ''), '[^0-9 ]+', '', 'g')) stored;
create or replace view people.door_persons with (security_invoker = true) as
  select id, purpose, salutation, first_name, last_name, birth_date, street, postcode, town, area_id, phone, mobile, email, language,
    restricted_on, erased_on, died_on, folded, phone_digits from people.persons;

alter table counselling.cases add column resting_until date;
comment on column counselling.cases.resting_until is 'A case that rests (hospital, journey) is looked at again on this day';

-- A signature on the screen: the strokes of the pen, or the name that was typed instead.
create table counselling.signatures (
  consent_id uuid primary key references counselling.consents on delete cascade,
  strokes text check (octet_length(strokes) <= 100000 and strokes ~ '^[ML0-9. ]+$'),
  typed_name text,
  check (strokes is not null or typed_name is not null)
);

-- What happened to the case itself. Contacts, consents and steps of the plan have their own tables.
create table counselling.case_events (
  id uuid primary key,
  case_id uuid not null references counselling.cases on delete cascade,
  on_day date not null,
  kind text not null check (kind in ('aufgenommen', 'in-klaerung', 'in-begleitung', 'ruhend', 'abgeschlossen', 'wieder-geoeffnet',
    'uebergeben', 'abgegeben', 'widerrufen', 'nachgefragt')),
  detail text,
  actor_id uuid not null,
  created_at timestamptz not null default now()
);
create index on counselling.case_events (case_id, on_day desc);

-- How somebody lives, as it was seen on a day: a later day makes a new row. No word about income.
create table counselling.assessments (
  id uuid primary key,
  case_id uuid not null references counselling.cases on delete cascade,
  on_day date not null,
  living text check (living in ('allein', 'zu-zweit', 'mit-familie', 'wohngemeinschaft', 'heim')),
  housing text,
  pflegegrad integer check (pflegegrad between 0 and 5),
  mobilitaet text,
  verstehen text,
  verhalten text,
  selbstversorgung text,
  krankheit text,
  alltag text,
  -- Signs only, no diagnosis: what was noticed, or that nothing was.
  dementia text check (dementia in ('keine', 'hinweise', 'diagnose', 'unbekannt')),
  dementia_note text,
  language_note text,
  -- For whoever visits: dog, stairs, infection, never alone.
  safety text,
  money_note text,
  network_note text,
  author_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (case_id, on_day)
);

-- Hilfeplan: a goal, what leads there, who does it, until when.
create table counselling.plan_steps (
  id uuid primary key,
  case_id uuid not null references counselling.cases on delete cascade,
  goal text not null,
  measure text,
  who text,
  until_on date,
  state text not null default 'offen' check (state in ('offen', 'verabredet', 'zugesagt', 'erreicht', 'teilweise', 'nicht-erreicht')),
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index on counselling.plan_steps (case_id);

-- Relatives, neighbours, guardian, household, services: who is around the person.
create table counselling.circle (
  id uuid primary key,
  case_id uuid not null references counselling.cases on delete cascade,
  kind text not null check (kind in ('angehoerige', 'nachbarn', 'betreuung', 'dienst', 'arzt', 'andere')),
  name text not null,
  relation text,
  phone text,
  note text,
  lives_with boolean not null default false,
  has_key boolean not null default false,
  has_power boolean not null default false,
  emergency boolean not null default false,
  created_at timestamptz not null default now()
);
create index on counselling.circle (case_id);

do $$
declare each text;
begin
  foreach each in array array['case_events', 'assessments', 'plan_steps', 'circle'] loop
    execute format('alter table counselling.%I enable row level security', each);
    execute format('alter table counselling.%I force row level security', each);
    execute format($p$create policy "as the case" on counselling.%I
      using ((select platform.has_role('system')) or exists (select from counselling.cases c where c.id = case_id))$p$, each);
    execute format('grant select, insert, update, delete on counselling.%I to app_staff', each);
  end loop;
end $$;
alter table counselling.signatures enable row level security;
alter table counselling.signatures force row level security;
create policy "as the consent" on counselling.signatures
  using ((select platform.has_role('system')) or exists (select from counselling.consents c where c.id = consent_id));
grant select, insert, update, delete on counselling.signatures to app_staff;

-- Whoever gives a case away no longer sees the row that they write. The deed names the one case, after its own policy allowed it.
create policy "given away by its deed" on counselling.cases using (id::text = (select current_setting('app.gives_away', true)));
create policy "given away with its case" on people.persons using (id::text = (select current_setting('app.gives_away_person', true)));
