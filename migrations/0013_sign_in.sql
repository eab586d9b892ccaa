-- How somebody gets in and what protects a session: second factors, single sign-on, known devices, the list of sign-ins.
-- Every table is personal data of the staff: forced row-level security, own rows only, "sign-in" before anybody is known.

-- ---------------------------------------------------------------------------------------------------------------
-- Sessions. Whoever is signed in when this runs signs in anew.
delete from identity.sessions;
alter table identity.sessions
  -- Names a session in addresses: the hash stays inside.
  add column id uuid not null unique,
  -- "password": the second factor is still to come; "set-up": signed in, but a second factor must be set up first.
  add column stage text not null check (stage in ('password', 'set-up', 'full')),
  add column method text not null check (method in ('password', 'app', 'code', 'key', 'sso')),
  -- "Firefox, Windows": words, not the whole line that the browser sends.
  add column device text not null default '' check (length(device) <= 80),
  -- When somebody last proved that it is still them.
  add column confirmed_at timestamptz not null;
create policy "admins end sessions" on identity.sessions for delete using (platform.has_role('admin'));
create policy "admins find the sessions they end" on identity.sessions for select using (platform.has_role('admin'));

-- ---------------------------------------------------------------------------------------------------------------
-- Second factors.

-- The secret is sealed with the product's key; a code counts only when its time step is later than the last one used.
create table identity.app_factors (
  account_id uuid primary key references identity.accounts on delete cascade,
  secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  created_at timestamptz not null
);

create table identity.recovery_codes (
  id uuid primary key,
  account_id uuid not null references identity.accounts on delete cascade,
  hash bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  unique (account_id, hash)
);

create table identity.passkeys (
  id uuid primary key,
  account_id uuid not null references identity.accounts on delete cascade,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null,
  used_at timestamptz
);
create index on identity.passkeys (account_id);

-- What a browser was asked and has not answered yet: of a passkey, or of the city's sign-in. Each is answered once.
create table identity.challenges (
  id uuid primary key,
  purpose text not null check (purpose in ('key-sign-in', 'key-confirm', 'key-add', 'sso')),
  account_id uuid references identity.accounts on delete cascade,
  -- Binds it to one browser, where nobody is signed in yet.
  browser bytea,
  challenge text not null,
  nonce text,
  verifier text,
  return_to text,
  expires_at timestamptz not null
);
create index on identity.challenges (expires_at);
create index on identity.challenges (account_id);

-- Whom the city's sign-in means: its own lasting name for a person, never the e-mail address.
create table identity.sso_subjects (
  issuer text not null,
  subject text not null,
  account_id uuid not null references identity.accounts on delete cascade,
  linked_at timestamptz not null,
  primary key (issuer, subject),
  unique (account_id, issuer)
);

-- A browser that somebody signed in with: strangers who guess at the account do not lock it out.
create table identity.known_devices (
  hash bytea not null,
  account_id uuid not null references identity.accounts on delete cascade,
  used_at timestamptz not null,
  primary key (hash, account_id)
);
create index on identity.known_devices (account_id);

-- ---------------------------------------------------------------------------------------------------------------
-- The list of sign-ins says more: how, with what, and what was changed.
alter table identity.sign_ins drop constraint sign_ins_outcome_check;
alter table identity.sign_ins
  add column method text check (method in ('password', 'app', 'code', 'key', 'sso')),
  add column device text not null default '' check (length(device) <= 80),
  add constraint sign_ins_outcome_check check (outcome in (
    'signed-in', 'refused', 'signed-out', 'confirmed', 'session-ended', 'password-changed', 'reset-asked',
    'factor-added', 'factor-removed', 'factors-reset', 'codes-made', 'sso-linked'));
create index on identity.sign_ins (at desc, id);

-- ---------------------------------------------------------------------------------------------------------------
do $$
declare
  named text;
begin
  foreach named in array array['app_factors', 'recovery_codes', 'passkeys', 'sso_subjects', 'known_devices'] loop
    execute format('alter table identity.%I enable row level security', named);
    execute format('alter table identity.%I force row level security', named);
    execute format(
      'create policy "own, and whoever stands before the sign-in" on identity.%I
         using (platform.has_role(''sign-in'') or platform.has_role(''system'') or account_id::text = platform.current_actor())', named);
    -- For the list of accounts (is there a second factor?) and for taking all away when somebody lost them.
    execute format('create policy "admins see that it is there" on identity.%I for select using (platform.has_role(''admin''))', named);
    execute format('create policy "admins take it away" on identity.%I for delete using (platform.has_role(''admin''))', named);
  end loop;
end
$$;
alter table identity.challenges enable row level security;
alter table identity.challenges force row level security;
create policy "own, and whoever stands before the sign-in" on identity.challenges
  using (platform.has_role('sign-in') or platform.has_role('system') or account_id::text = platform.current_actor());

grant select, insert, update, delete on identity.app_factors, identity.recovery_codes, identity.passkeys,
  identity.challenges, identity.sso_subjects, identity.known_devices to app_staff;
