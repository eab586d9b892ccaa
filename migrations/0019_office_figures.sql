-- Figures of the offices: the role that counts sees records without names, and nothing that leads to a person.

-- Named so that it is asked first: policies are joined in the order of their names, and counting asks many rows.
do $$
declare each text;
begin
  foreach each in array array['themes', 'brief_contacts', 'brief_contact_themes', 'cases', 'case_themes', 'case_periods', 'consents',
    'follow_ups', 'unmet_needs'] loop
    execute format('create policy "all are counted" on counselling.%I for select using (current_user = ''app_reports'')', each);
  end loop;
end $$;

-- One line per contact and theme, for counts by theme; a contact that became a case is counted as the case.
create view counselling.contact_theme_facts as
  select t.contact_id, t.theme_key, c.on_day, c.office_id, c.site_id
  from counselling.brief_contact_themes t join counselling.brief_contacts c on c.id = t.contact_id where c.result <> 'fall';

-- What whoever leads must know of the load: whose case, how far, never about whom. Only colleagues are named here, by their id.
create view counselling.case_load_facts as
  select c.id, c.office_id, c.responsible_id, c.state, c.opened_on, coalesce(c.last_contact_on, c.opened_on) as heard_on,
    (select max(coalesce(k.valid_until, 'infinity')) from counselling.consents k
      where k.case_id = c.id and k.scope = 'speichern' and k.withdrawn_on is null) as consented_until,
    (select min(f.due_on) from counselling.follow_ups f where f.case_id = c.id and f.done_on is null) as due_on
  from counselling.cases c where c.state <> 'abgeschlossen';
comment on column counselling.case_load_facts.consented_until is 'Last day of the consent to keep data, infinity without end, null without consent';

grant usage on schema counselling to app_reports;
grant select on counselling.contact_facts, counselling.contact_theme_facts, counselling.case_facts, counselling.case_period_facts,
  counselling.unmet_need_facts, counselling.theme_facts, counselling.case_load_facts to app_reports;

-- A quarter of one office out of ten years.
create index on counselling.unmet_needs (office_id, on_day);
create index on counselling.cases (closed_on) where closed_on is not null;

-- The doors of the offices by their names, which hang on the street: figures are asked for by site.
create view places.office_site_facts as
  select id, name, stadtbezirk_id from places.places where kind = 'seniorenbuero' and status = 'aktiv';
grant select on places.office_site_facts to app_reports;
