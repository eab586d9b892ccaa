-- Brief contacts in daily use: templates of an office, corrections that lose nobody's work, needs that were met in the end.

-- Two people who correct the same entry notice each other.
alter table counselling.brief_contacts add column version integer not null default 1;

-- What comes again and again in an office, ready to be saved with a few keys. A form without a name: nothing here is about a person.
create table counselling.contact_templates (
  id uuid primary key,
  office_id uuid not null,
  name text not null check (length(name) between 1 and 60),
  channel text not null check (channel in ('telefon', 'besuch', 'mail', 'aussensprechstunde', 'unterwegs')),
  asker text check (asker in ('selbst', 'angehoerige', 'nachbarn', 'fachleute', 'andere')),
  result text check (result in ('beantwortet', 'material', 'verwiesen', 'termin', 'kein-angebot')),
  referred_to text,
  theme_keys text[] not null default '{}',
  created_by uuid not null,
  created_at timestamptz not null,
  unique (office_id, name)
);
alter table counselling.contact_templates enable row level security;
alter table counselling.contact_templates force row level security;
create policy "own office" on counselling.contact_templates
  using ((select platform.has_role('system'))
    or ((select platform.has_role('counsellor')) and office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])));
grant select, insert, update, delete on counselling.contact_templates to app_staff;

-- What was missing may be there one day: since when, and what it is.
alter table counselling.unmet_needs
  add column solved_on date,
  add column solved_by uuid,
  add column solved_with text,
  add column version integer not null default 1,
  add check ((solved_on is null) = (solved_with is null));
create index on counselling.unmet_needs (office_id, on_day desc);
create or replace view counselling.unmet_need_facts as
  select n.id, n.on_day, n.office_id, n.theme_key, n.stadtbezirk_id, n.area_id, n.case_id is not null as in_case, n.solved_on
  from counselling.unmet_needs n;
