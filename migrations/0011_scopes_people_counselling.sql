-- Where somebody works, people with a purpose, and the core of the Seniorenbüros: brief contacts, cases, what was missing.
-- References to areas, places and organisations carry no foreign key: the catalogue is another level of trust and is loaded anew by itself.

-- ---------------------------------------------------------------------------------------------------------------
-- Who asks, and where they work: `app.scopes` holds "kind:id" pairs. Policies call these inside `(select …)`, once a statement.
create function platform.scopes(kind text) returns text[] language sql stable as
$$
  select coalesce(array_agg(substr(pair, length(kind) + 2)), '{}')
  from unnest(string_to_array(coalesce(current_setting('app.scopes', true), ''), ',')) pair
  where pair like kind || ':%'
$$;
create function platform.scope_ids(kind text) returns uuid[] language sql stable as $$ select platform.scopes(kind)::uuid[] $$;

-- Whose work this is: of the person who acts, or of the one they stand in for.
create function platform.acts_as(account uuid) returns boolean language sql stable as
$$ select account::text in (current_setting('app.actor', true), nullif(current_setting('app.substitute_for', true), '')) $$;

revoke execute on function platform.scopes, platform.scope_ids, platform.acts_as from public;
grant execute on function platform.scopes, platform.scope_ids, platform.acts_as to app_staff, app_reports;

-- ---------------------------------------------------------------------------------------------------------------
alter table identity.account_roles drop constraint account_roles_role_check;
alter table identity.account_roles add check (role in ('editor', 'admin', 'counsellor', 'management', 'planner', 'data-protection'));

alter table identity.accounts add column workplace text;
comment on column identity.accounts.workplace is 'In words, for colleagues: office and employer';

create table identity.account_scopes (
  account_id uuid not null references identity.accounts on delete cascade,
  kind text not null check (kind in ('stadtbezirk', 'site', 'employer', 'place', 'module')),
  scope text not null check (scope !~ '[,:]'),
  primary key (account_id, kind, scope)
);
alter table identity.account_scopes enable row level security;
alter table identity.account_scopes force row level security;
create policy "own scopes, admins all" on identity.account_scopes
  using (platform.has_role('sign-in') or platform.has_role('admin') or platform.has_role('system') or account_id::text = platform.current_actor())
  with check (platform.has_role('admin') or platform.has_role('system'));

-- Who pays those who work here: the city, an association. In a tandem, one office has two.
create table identity.employers (id uuid primary key, name text not null unique, municipal boolean not null, demo boolean not null default false);
alter table identity.employers enable row level security;
alter table identity.employers force row level security;
create policy "who works here reads" on identity.employers for select using (platform.current_actor() is not null);
create policy "admins change" on identity.employers using (platform.has_role('admin') or platform.has_role('system'));
grant select, insert, update, delete on identity.employers to app_staff;

-- Somebody stands in for a colleague for some days, and says when they act as such.
create table identity.substitutions (
  id uuid primary key,
  absent_id uuid not null references identity.accounts on delete cascade,
  substitute_id uuid not null references identity.accounts on delete cascade,
  from_on date not null,
  until_on date not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  check (until_on >= from_on),
  check (absent_id <> substitute_id)
);
create index on identity.substitutions (substitute_id, until_on);
create index on identity.substitutions (absent_id, until_on);
alter table identity.substitutions enable row level security;
alter table identity.substitutions force row level security;
create policy "both sides, admins all" on identity.substitutions
  using (platform.has_role('sign-in') or platform.has_role('admin') or platform.has_role('system')
    or platform.current_actor() in (absent_id::text, substitute_id::text));

alter table identity.sessions add column acting_for uuid references identity.accounts on delete set null;

-- Names of colleagues are no secret among colleagues: lists say who looks after what. Nothing but names leaves this function.
create policy "names for colleagues" on identity.accounts for select using (current_setting('app.reads', true) = 'colleagues');
create policy "where colleagues work" on identity.account_scopes for select using (current_setting('app.reads', true) = 'colleagues');
create policy "what colleagues do" on identity.account_roles for select using (current_setting('app.reads', true) = 'colleagues');
create function identity.door_colleagues() returns table (id uuid, name text, workplace text, active boolean, roles text[], scopes text[])
language plpgsql security definer set search_path = identity, pg_temp as
$$
begin
  perform set_config('app.reads', 'colleagues', true);
  return query select a.id, a.name, a.workplace, a.active,
    array(select r.role from identity.account_roles r where r.account_id = a.id order by 1),
    array(select s.kind || ':' || s.scope from identity.account_scopes s where s.account_id = a.id order by 1)
  from identity.accounts a;
  perform set_config('app.reads', '', true);
end
$$;
revoke execute on function identity.door_colleagues from public;
grant execute on function identity.door_colleagues to app_staff;
grant select, insert, update, delete on identity.account_scopes, identity.substitutions to app_staff;

-- ---------------------------------------------------------------------------------------------------------------
-- People: one record per human and purpose; two records of one human are joined by nobody but themselves.
create schema people;
create table people.persons (
  id uuid primary key,
  purpose text not null check (purpose in ('counselling', 'course', 'volunteering', 'companion', 'care')),
  first_name text,
  last_name text not null,
  birth_date date,
  salutation text,
  language text,
  street text,
  postcode text,
  town text,
  area_id uuid,
  phone text,
  mobile text,
  email text,
  -- Who keeps this record; row-level security asks these.
  stadtbezirk_id uuid,
  employer_id uuid,
  shared boolean not null default false,
  keeper_id uuid,
  restricted_on date,
  erased_on date,
  example boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index on people.persons (stadtbezirk_id, last_name);
create index on people.persons (keeper_id);
alter table people.persons enable row level security;
alter table people.persons force row level security;
create policy "who keeps the record" on people.persons
  using ((select platform.has_role('system'))
    or platform.acts_as(keeper_id)
    or ((select platform.has_role('counsellor')) and purpose = 'counselling'
      and stadtbezirk_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])
      and (shared or employer_id = any ((select platform.scope_ids('employer'))::uuid[]))));
-- What other modules read of people; row-level security is asked as whoever looks.
create view people.door_persons with (security_invoker = true) as
  select id, purpose, salutation, first_name, last_name, birth_date, street, postcode, town, area_id, phone, mobile, email, language,
    restricted_on, erased_on from people.persons;
grant usage on schema people to app_staff;
grant select on people.door_persons to app_staff;
grant select, insert, update, delete on people.persons to app_staff;

-- ---------------------------------------------------------------------------------------------------------------
create schema counselling;

-- What people bring: the six kinds of help of § 71 (2) SGB XII (`kind`, as in offers.themes), below them the offices' own words.
create table counselling.themes (
  key text primary key check (key ~ '^[a-z-]+$'),
  kind text not null check (kind in ('aktiv-und-engagiert', 'wohnen', 'pflege-beratung', 'beratung', 'geselligkeit-und-kultur', 'kontakt')),
  name text not null,
  position integer not null,
  active boolean not null default true
);

-- Kurzvorsprache: a tally, never a person. The day is what counts; nothing here leads to a name.
create table counselling.brief_contacts (
  id uuid primary key,
  on_day date not null,
  office_id uuid not null,
  site_id uuid,
  employer_id uuid,
  stadtbezirk_id uuid,
  area_id uuid,
  channel text not null check (channel in ('telefon', 'besuch', 'mail', 'aussensprechstunde', 'unterwegs')),
  asker text not null check (asker in ('selbst', 'angehoerige', 'nachbarn', 'fachleute', 'andere')),
  result text not null check (result in ('beantwortet', 'material', 'verwiesen', 'termin', 'fall', 'kein-angebot')),
  referred_to text,
  age_band text check (age_band in ('bis-59', '60-69', '70-79', '80-89', 'ab-90')),
  language text,
  minutes integer check (minutes between 0 and 600),
  session_id uuid,
  -- What was entered together (a paper tally) is taken back together.
  batch_id uuid not null,
  -- Made on the device, so that what is sent twice counts once.
  sent_key uuid unique,
  created_by uuid not null,
  created_at timestamptz not null
);
comment on column counselling.brief_contacts.office_id is 'Stadtbezirk of the Seniorenbüro that was asked';
comment on column counselling.brief_contacts.stadtbezirk_id is 'Stadtbezirk where the person lives that it is about; null when unknown or elsewhere';
create index on counselling.brief_contacts (office_id, on_day desc);
create index on counselling.brief_contacts (on_day);
create index on counselling.brief_contacts (created_by, created_at desc);
create index on counselling.brief_contacts (batch_id);
create table counselling.brief_contact_themes (
  contact_id uuid not null references counselling.brief_contacts on delete cascade,
  theme_key text not null references counselling.themes,
  primary key (contact_id, theme_key)
);
create index on counselling.brief_contact_themes (theme_key);

-- Begleiteter Einzelfall.
create table counselling.cases (
  id uuid primary key,
  number text not null unique,
  person_id uuid not null references people.persons,
  office_id uuid not null,
  site_id uuid,
  employer_id uuid not null,
  shared_in_tandem boolean not null default false,
  responsible_id uuid,
  state text not null check (state in ('neu', 'in-klaerung', 'in-begleitung', 'ruhend', 'abgeschlossen')),
  stadtbezirk_id uuid,
  area_id uuid,
  channel text not null check (channel in ('telefon', 'besuch', 'mail', 'aussensprechstunde', 'unterwegs')),
  referrer text not null check (referrer in ('selbst', 'angehoerige', 'nachbarn', 'fachleute', 'andere')),
  referrer_note text,
  urgency text not null default 'normal' check (urgency in ('normal', 'bald', 'dringend')),
  concern text,
  age_band text,
  received_on date not null,
  opened_on date not null,
  first_talk_on date,
  reopened_on date,
  closed_on date,
  closing_reason text check (closing_reason in ('versorgung-stabil', 'vermittelt', 'umzug-heim', 'weggezogen', 'verstorben', 'abgelehnt', 'kein-kontakt', 'sonstiges')),
  goals_reached text check (goals_reached in ('ganz', 'teilweise', 'nicht', 'ohne-ziel')),
  after_call_on date,
  after_call_result text,
  last_contact_on date,
  example boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check ((state = 'abgeschlossen') = (closed_on is not null))
);
create index on counselling.cases (office_id, state);
create index on counselling.cases (responsible_id, state);
create index on counselling.cases (person_id);
create index on counselling.cases (opened_on);
create table counselling.case_themes (
  case_id uuid not null references counselling.cases on delete cascade,
  theme_key text not null references counselling.themes,
  primary key (case_id, theme_key)
);
-- One line per time that the case was open: a case that is opened again is the same case.
create table counselling.case_periods (
  case_id uuid not null references counselling.cases on delete cascade,
  opened_on date not null,
  closed_on date,
  primary key (case_id, opened_on),
  check (closed_on >= opened_on)
);
create index on counselling.case_periods (opened_on, closed_on);

create table counselling.consents (
  id uuid primary key,
  case_id uuid not null references counselling.cases on delete cascade,
  scope text not null check (scope in ('speichern', 'tandem', 'weitergabe')),
  recipient text,
  text_version text not null,
  given_on date not null,
  form text not null check (form in ('papier', 'bildschirm', 'muendlich')),
  valid_until date,
  withdrawn_on date,
  recorded_by uuid not null,
  created_at timestamptz not null default now()
);
create index on counselling.consents (case_id);

-- Contacts and home visits; a private note is read by whoever wrote it, and by nobody else.
create table counselling.case_contacts (
  id uuid primary key,
  case_id uuid not null references counselling.cases on delete cascade,
  on_day date not null,
  at_time time,
  minutes integer check (minutes between 0 and 1440),
  kind text not null check (kind in ('telefon', 'buero', 'hausbesuch', 'mail', 'unterwegs', 'fachgespraech')),
  place text,
  participants text,
  note text,
  private boolean not null default false,
  author_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index on counselling.case_contacts (case_id, on_day desc);
create index on counselling.case_contacts (on_day);

create table counselling.follow_ups (
  id uuid primary key,
  case_id uuid not null references counselling.cases on delete cascade,
  due_on date not null,
  what text not null,
  for_id uuid not null,
  done_on date,
  created_by uuid not null,
  created_at timestamptz not null default now()
);
create index on counselling.follow_ups (for_id, due_on) where done_on is null;
create index on counselling.follow_ups (case_id);

-- "Kein Angebot gefunden": what is missing where; planning counts it.
create table counselling.unmet_needs (
  id uuid primary key,
  on_day date not null,
  office_id uuid not null,
  employer_id uuid,
  theme_key text not null references counselling.themes,
  stadtbezirk_id uuid,
  area_id uuid,
  wish text,
  contact_id uuid references counselling.brief_contacts on delete cascade,
  case_id uuid references counselling.cases on delete cascade,
  created_by uuid not null,
  created_at timestamptz not null
);
create index on counselling.unmet_needs (on_day);
create index on counselling.unmet_needs (contact_id);
create index on counselling.unmet_needs (case_id);

alter table counselling.themes enable row level security;
alter table counselling.themes force row level security;
create policy "who works here" on counselling.themes using (platform.current_actor() is not null);
alter table counselling.brief_contacts enable row level security;
alter table counselling.brief_contacts force row level security;
create policy "own office" on counselling.brief_contacts
  using ((select platform.has_role('system')) or platform.acts_as(created_by)
    or ((select platform.has_role('counsellor')) and office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])));
alter table counselling.brief_contact_themes enable row level security;
alter table counselling.brief_contact_themes force row level security;
create policy "as the contact" on counselling.brief_contact_themes
  using ((select platform.has_role('system')) or exists (select from counselling.brief_contacts c where c.id = contact_id));
alter table counselling.cases enable row level security;
alter table counselling.cases force row level security;
create policy "own office and employer, the tandem by consent" on counselling.cases
  using ((select platform.has_role('system')) or platform.acts_as(responsible_id)
    or ((select platform.has_role('counsellor')) and office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])
      and (shared_in_tandem or employer_id = any ((select platform.scope_ids('employer'))::uuid[]))));
alter table counselling.case_themes enable row level security;
alter table counselling.case_themes force row level security;
create policy "as the case" on counselling.case_themes
  using ((select platform.has_role('system')) or exists (select from counselling.cases c where c.id = case_id));
alter table counselling.case_periods enable row level security;
alter table counselling.case_periods force row level security;
create policy "as the case" on counselling.case_periods
  using ((select platform.has_role('system')) or exists (select from counselling.cases c where c.id = case_id));
alter table counselling.consents enable row level security;
alter table counselling.consents force row level security;
create policy "as the case" on counselling.consents
  using ((select platform.has_role('system')) or exists (select from counselling.cases c where c.id = case_id));
alter table counselling.case_contacts enable row level security;
alter table counselling.case_contacts force row level security;
create policy "as the case; what is private, its author" on counselling.case_contacts
  using ((select platform.has_role('system'))
    or (exists (select from counselling.cases c where c.id = case_id) and (not private or author_id::text = platform.current_actor())));
alter table counselling.follow_ups enable row level security;
alter table counselling.follow_ups force row level security;
create policy "as the case" on counselling.follow_ups
  using ((select platform.has_role('system')) or exists (select from counselling.cases c where c.id = case_id));
alter table counselling.unmet_needs enable row level security;
alter table counselling.unmet_needs force row level security;
create policy "own office" on counselling.unmet_needs
  using ((select platform.has_role('system')) or platform.acts_as(created_by)
    or ((select platform.has_role('counsellor')) and office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])));

insert into counselling.themes (key, kind, name, position) values
  ('pflege-organisieren', 'pflege-beratung', 'Pflege organisieren', 10),
  ('pflegegrad', 'pflege-beratung', 'Pflegegrad und Pflegekasse', 11),
  ('pflegende-angehoerige', 'pflege-beratung', 'Entlastung für pflegende Angehörige', 12),
  ('demenz', 'pflege-beratung', 'Demenz', 13),
  ('heimplatz', 'pflege-beratung', 'Heimplatz, Kurzzeit- und Tagespflege', 14),
  ('krankenhaus', 'pflege-beratung', 'Nach dem Krankenhaus', 15),
  ('haushaltshilfe', 'beratung', 'Hilfe im Haushalt', 20),
  ('einkaufen-essen', 'beratung', 'Einkaufen und Essen', 21),
  ('fahrdienst', 'beratung', 'Fahrdienst und Begleitung', 22),
  ('antraege', 'beratung', 'Anträge und Formulare', 23),
  ('geld', 'beratung', 'Geld und Ansprüche', 24),
  ('vorsorge', 'beratung', 'Vorsorge und Vollmacht', 25),
  ('schwerbehinderung', 'beratung', 'Schwerbehinderung', 26),
  ('wohnung-anpassen', 'wohnen', 'Wohnung anpassen', 30),
  ('umzug', 'wohnen', 'Umzug und Wohnen im Alter', 31),
  ('sicherheit', 'wohnen', 'Sicherheit und Hausnotruf', 32),
  ('hitze', 'wohnen', 'Hitze', 33),
  ('einsamkeit', 'kontakt', 'Einsamkeit', 40),
  ('besuchsdienst', 'kontakt', 'Besuch und Begleitung', 41),
  ('trauer', 'kontakt', 'Trauer', 42),
  ('treffpunkt', 'geselligkeit-und-kultur', 'Treffpunkte und Gruppen', 50),
  ('bewegung', 'geselligkeit-und-kultur', 'Bewegung', 51),
  ('bildung-digital', 'geselligkeit-und-kultur', 'Bildung, Handy und Internet', 52),
  ('ehrenamt', 'aktiv-und-engagiert', 'Selbst mithelfen', 60),
  ('nachbarschaftshilfe', 'aktiv-und-engagiert', 'Nachbarschaftshilfe', 61);

-- The next number of a year's cases: the only thing that all offices share. A number says nothing about anybody.
create table counselling.case_numbers (year integer primary key, last integer not null);
alter table counselling.case_numbers enable row level security;
alter table counselling.case_numbers force row level security;
create policy "counted on by deeds" on counselling.case_numbers using (platform.has_role('counsellor') or platform.has_role('system'));

grant usage on schema counselling to app_staff;
grant select, insert, update, delete on all tables in schema counselling to app_staff;
revoke insert, update, delete on counselling.themes from app_staff;

-- Records without names, for figures. A contact that became a case is counted as the case.
create view counselling.contact_facts as
  select c.id, c.on_day, c.office_id, c.site_id, c.stadtbezirk_id, c.channel, c.asker, c.result, c.age_band, c.language, c.minutes,
    array(select t.theme_key from counselling.brief_contact_themes t where t.contact_id = c.id order by 1) as themes
  from counselling.brief_contacts c where c.result <> 'fall';
create view counselling.case_facts as
  select c.id, c.office_id, c.site_id, c.stadtbezirk_id, c.state, c.channel, c.referrer, c.opened_on, c.closed_on, c.closing_reason, c.goals_reached,
    c.last_contact_on, c.responsible_id is not null as has_responsible, c.age_band,
    array(select t.theme_key from counselling.case_themes t where t.case_id = c.id order by 1) as themes
  from counselling.cases c;
create view counselling.case_period_facts as select p.case_id, p.opened_on, p.closed_on from counselling.case_periods p;
create view counselling.unmet_need_facts as
  select n.id, n.on_day, n.office_id, n.theme_key, n.stadtbezirk_id, n.area_id, n.case_id is not null as in_case from counselling.unmet_needs n;
create view counselling.theme_facts as select key, kind, name, position from counselling.themes;
-- Figures read these views and no table: the role may select nothing else, and row-level security lets it see the rows behind them.
do $$
declare counted text;
begin
  foreach counted in array array['themes', 'brief_contacts', 'brief_contact_themes', 'cases', 'case_themes', 'case_periods', 'unmet_needs'] loop
    execute format('create policy "counted without names" on counselling.%I for select using (current_user = ''app_reports'')', counted);
  end loop;
end $$;
grant usage on schema counselling to app_reports;
grant select on counselling.contact_facts, counselling.case_facts, counselling.case_period_facts, counselling.unmet_need_facts, counselling.theme_facts to app_reports;
