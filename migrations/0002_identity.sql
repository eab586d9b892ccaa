-- Accounts of the staff. Personal data: every table has forced row-level security.
create schema identity;

create table identity.accounts (
  id uuid primary key,
  email text not null check (email = lower(email)),
  name text not null,
  password text not null,
  active boolean not null default true,
  demo boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (email)
);

create table identity.account_roles (
  account_id uuid not null references identity.accounts on delete cascade,
  role text not null check (role in ('editor', 'admin')),
  primary key (account_id, role)
);

-- The browser holds the token, we hold its hash.
create table identity.sessions (
  hash bytea primary key,
  account_id uuid not null references identity.accounts on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz not null
);
create index on identity.sessions (account_id);

create table identity.sign_ins (
  id uuid primary key,
  account_id uuid references identity.accounts on delete cascade,
  outcome text not null check (outcome in ('signed-in', 'refused', 'signed-out')),
  at timestamptz not null
);
create index on identity.sign_ins (account_id, at);

-- "sign-in" is the context of the sign-in deed itself, which must look accounts up before anybody is known.
alter table identity.accounts enable row level security;
alter table identity.accounts force row level security;
create policy "own account, admins all" on identity.accounts
  using (platform.has_role('sign-in') or platform.has_role('admin') or platform.has_role('system') or id::text = platform.current_actor());
alter table identity.account_roles enable row level security;
alter table identity.account_roles force row level security;
create policy "own roles, admins all" on identity.account_roles
  using (platform.has_role('sign-in') or platform.has_role('admin') or platform.has_role('system') or account_id::text = platform.current_actor())
  with check (platform.has_role('admin') or platform.has_role('system'));
alter table identity.sessions enable row level security;
alter table identity.sessions force row level security;
create policy "own sessions" on identity.sessions
  using (platform.has_role('sign-in') or platform.has_role('system') or account_id::text = platform.current_actor());
alter table identity.sign_ins enable row level security;
alter table identity.sign_ins force row level security;
create policy "own sign-ins, admins all" on identity.sign_ins
  using (platform.has_role('sign-in') or platform.has_role('admin') or platform.has_role('system') or account_id::text = platform.current_actor());

grant usage on schema identity to app_staff;
grant select, insert, update, delete on all tables in schema identity to app_staff;
