-- The Geschäftsstelle arranges who stands in when somebody falls ill.
create policy "the Geschäftsstelle arranges" on identity.substitutions using (platform.has_role('management'));

-- What somebody opened last.
create index on platform.journal (actor, seq desc);
