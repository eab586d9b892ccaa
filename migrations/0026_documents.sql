-- Documents of a case: what a person brings, what is written to them. The bytes lie in the case's own tables, so that they are read and erased as the case.

create table counselling.documents (
  id uuid primary key,
  case_id uuid not null references counselling.cases on delete cascade,
  kind text not null check (kind in ('schreiben', 'antrag', 'bescheid', 'einwilligung', 'vollmacht', 'pflege', 'hilfeplan', 'notfallblatt', 'foto', 'sonstiges')),
  title text not null,
  note text,
  -- The signed paper of a consent. The consent goes with its case only.
  consent_id uuid references counselling.consents on delete set null,
  created_by uuid not null,
  created_at timestamptz not null,
  version integer not null default 1
);
create index on counselling.documents (case_id, created_at desc);
create index on counselling.documents (consent_id);

create table counselling.document_versions (
  document_id uuid not null references counselling.documents on delete cascade,
  number integer not null check (number > 0),
  case_id uuid not null references counselling.cases on delete cascade,
  on_day date not null,
  file_name text not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'text/plain',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.oasis.opendocument.text')),
  content bytea not null check (octet_length(content) between 1 and 15 * 1024 * 1024),
  bytes integer not null,
  sha256 bytea not null,
  -- What was typed to make a letter or a sheet of ours, so that a next version begins with it; null for what was brought.
  source text,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (document_id, number)
);
create index on counselling.document_versions (case_id);
-- What comes is packed already; packing it again costs time and saves nothing.
alter table counselling.document_versions alter column content set storage external;

alter table counselling.documents enable row level security;
alter table counselling.documents force row level security;
create policy "as the case" on counselling.documents
  using ((select platform.has_role('system')) or exists (select from counselling.cases c where c.id = case_id));
alter table counselling.document_versions enable row level security;
alter table counselling.document_versions force row level security;
create policy "as the case" on counselling.document_versions
  using ((select platform.has_role('system')) or exists (select from counselling.cases c where c.id = case_id));
grant select, insert, update, delete on counselling.documents, counselling.document_versions to app_staff;
