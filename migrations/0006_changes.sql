-- Whoever changes the open catalogue, by whatever way: processes that keep public pages hear of it with the commit.
create function platform.tell_change() returns trigger language plpgsql as
$$
begin
  notify catalogue;
  return null;
end
$$;

do $$
declare
  changed record;
begin
  for changed in
    select schemaname, tablename from pg_tables
    where schemaname in ('places', 'offers') and tablename not in ('revisions')
       or (schemaname, tablename) = ('platform', 'settings')
  loop
    execute format(
      'create trigger tell_change after insert or update or delete or truncate on %I.%I for each statement execute function platform.tell_change()',
      changed.schemaname, changed.tablename);
  end loop;
end
$$;
