-- Cities outside the demo, and what the erasure of law/retention.csv needs.

-- Until now only the loader of demo cities chose one.
update platform.settings set value = value || '{"demo": true}' where key = 'city';

-- The period of an account begins on the day on which its holder's work ends.
alter table identity.accounts add column ended_on date;

-- Kind and day of a report stay for the figures; what people wrote goes, but never before the report is closed.
alter table directory.reports drop constraint reports_message_check;
alter table directory.reports add constraint reports_message_check
  check (length(message) <= 2000 and (message <> '' or status = 'closed'));
