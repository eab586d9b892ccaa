-- Ten years of records: row-level security is asked for each row, so all that it asks once a statement stands in `(select …)`.

-- Whose work this is, as `platform.acts_as` says, but asked once: of the person who acts, and of the one they stand in for.
create function platform.acting_ids() returns uuid[] language sql stable as
$$
  select coalesce(array_agg(who::uuid), '{}')
  from unnest(array[current_setting('app.actor', true), current_setting('app.substitute_for', true)]) who
  where who ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'
$$;
revoke execute on function platform.acting_ids from public;
grant execute on function platform.acting_ids to app_staff, app_reports;

alter policy "own office" on counselling.brief_contacts
  using ((select platform.has_role('system')) or created_by = any ((select platform.acting_ids())::uuid[])
    or ((select platform.has_role('counsellor')) and office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])));
alter policy "own office" on counselling.unmet_needs
  using ((select platform.has_role('system')) or created_by = any ((select platform.acting_ids())::uuid[])
    or ((select platform.has_role('counsellor')) and office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])));
alter policy "own office and employer, the tandem by consent" on counselling.cases
  using ((select platform.has_role('system')) or responsible_id = any ((select platform.acting_ids())::uuid[])
    or ((select platform.has_role('counsellor')) and office_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])
      and (shared_in_tandem or employer_id = any ((select platform.scope_ids('employer'))::uuid[]))));
alter policy "who keeps the record" on people.persons
  using ((select platform.has_role('system')) or keeper_id = any ((select platform.acting_ids())::uuid[])
    or ((select platform.has_role('counsellor')) and purpose = 'counselling'
      and stadtbezirk_id = any ((select platform.scope_ids('stadtbezirk'))::uuid[])
      and (shared or employer_id = any ((select platform.scope_ids('employer'))::uuid[]))));

-- Who counts is asked once too, by one policy a table where two said the same. PostgreSQL joins policies from the last name to the
-- first, so this one comes before "as the case" and nothing else is asked of a row that is counted.
do $$
declare each record;
begin
  for each in
    select schemaname, tablename, array_agg(policyname) as names
    from pg_policies where qual = '(CURRENT_USER = ''app_reports''::name)' group by 1, 2
  loop
    for i in 1 .. cardinality(each.names) loop
      execute format('drop policy %I on %I.%I', each.names[i], each.schemaname, each.tablename);
    end loop;
    execute format('create policy "counted without names" on %I.%I for select using ((select current_user = ''app_reports''))',
      each.schemaname, each.tablename);
  end loop;
end $$;

-- What figures ask of a brief contact stands in the index: ten years are counted without opening one entry.
create index brief_contacts_counted on counselling.brief_contacts (on_day) include (id, office_id, site_id, channel, asker, result)
  where result <> 'fall';

-- The themes of each contact that is counted are looked up (OFFSET 0 keeps it so): joining both tables as wholes costs twice as much.
create or replace view counselling.contact_theme_facts as
  select c.id as contact_id, t.theme_key, c.on_day, c.office_id, c.site_id
  from counselling.brief_contacts c
  cross join lateral (select x.theme_key from counselling.brief_contact_themes x where x.contact_id = c.id offset 0) t
  where c.result <> 'fall';
