-- What every module stands on. No word of the domain.

create table platform.settings (
  key text primary key,
  value jsonb not null,
  changed_at timestamptz not null default now()
);

-- Who asks: set by each transaction of the application (set_config(…, true)). Unset or empty means nobody.
create function platform.current_actor() returns text language sql stable as
$$ select nullif(current_setting('app.actor', true), '') $$;

create function platform.has_role(role text) returns boolean language sql stable as
$$ select role = any (string_to_array(coalesce(current_setting('app.roles', true), ''), ',')) $$;

-- ---------------------------------------------------------------------------------------------------------------
-- Journal: one line per deed, chained by hash. Holds names of changed fields, never their values (erasure keeps it).

create table platform.journal (
  seq bigint primary key,
  at timestamptz not null,
  deed text not null,
  subject text,
  changed text[] not null default '{}',
  count integer not null default 1,
  reason text,
  actor text not null,
  substitute text,
  hash bytea not null
);
create index on platform.journal (subject, seq);

create table platform.journal_head (
  single boolean primary key default true check (single),
  seq bigint not null,
  hash bytea not null
);
insert into platform.journal_head (seq, hash) values (0, sha256('Beisammen'));

create function platform.journal_hash(previous bytea, line platform.journal) returns bytea language sql immutable as
$$
  select sha256(previous || convert_to(jsonb_build_array(
    line.seq, extract(epoch from line.at)::text, line.deed, line.subject, to_jsonb(line.changed), line.count, line.reason, line.actor, line.substitute
  )::text, 'UTF8'))
$$;

-- The head stays locked until the transaction ends, so the application calls this last.
create function platform.write_journal(
  deed text, subject text, changed text[], count integer, reason text, actor text, substitute text
) returns bigint language plpgsql security definer set search_path = platform, pg_temp as
$$
declare
  head platform.journal_head;
  line platform.journal;
begin
  -- Visitors' connections can write lines of visitors only, whatever somebody makes them say.
  if 'app_public' in (session_user, current_setting('role')) and actor <> 'anonymous' then
    raise exception 'app_public writes as anonymous only' using errcode = 'insufficient_privilege';
  end if;
  select * into strict head from platform.journal_head for update;
  line := (head.seq + 1, clock_timestamp(), deed, subject, coalesce(changed, '{}'), count, reason, actor, substitute, '\x');
  line.hash := platform.journal_hash(head.hash, line);
  insert into platform.journal select line.*;
  update platform.journal_head set seq = line.seq, hash = line.hash;
  return line.seq;
end
$$;

-- The first line that does not fit its predecessor, or null when the whole chain holds.
create function platform.first_broken_journal_line() returns bigint language sql stable security definer
set search_path = platform, pg_temp as
$$
  with lines as (
    select j.seq, j.hash, j as line, row_number() over (order by j.seq) as place,
           lag(j.hash, 1, sha256('Beisammen')) over (order by j.seq) as previous
    from platform.journal j
  ),
  broken as (
    select seq from lines where seq <> place or hash <> platform.journal_hash(previous, line)
    union all
    select head.seq from platform.journal_head head
    where head.seq <> (select count(*) from platform.journal)
       or head.hash <> coalesce((select hash from platform.journal order by seq desc limit 1), sha256('Beisammen'))
  )
  select min(seq) from broken
$$;

-- ---------------------------------------------------------------------------------------------------------------
-- Mails wait here until they are sent; without SMTP_URL they stay and admins can read them.

create table platform.mails (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  problem text,
  created_at timestamptz not null default now(),
  next_try_at timestamptz not null default now(),
  sent_at timestamptz
);
create index on platform.mails (state, next_try_at);
alter table platform.mails enable row level security;
alter table platform.mails force row level security;
create policy "anybody who acts may send" on platform.mails for insert with check (platform.current_actor() is not null);
create policy "admins read, the product sends" on platform.mails
  using (platform.has_role('admin') or platform.has_role('system'));

-- Links for people without account: only the hash of the token is stored.
create table platform.token_links (
  id uuid primary key,
  hash bytea not null unique,
  purpose text not null,
  subject text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  created_by text not null,
  created_at timestamptz not null default now()
);
alter table platform.token_links enable row level security;
alter table platform.token_links force row level security;
create policy "only deeds make and use links" on platform.token_links
  using (platform.current_actor() is not null) with check (platform.current_actor() is not null);

-- Files live in the database: one transaction, one backup, one erasure.
create table platform.files (
  id uuid primary key,
  name text not null,
  media_type text not null,
  content bytea not null check (octet_length(content) <= 15 * 1024 * 1024),
  sha256 bytea not null,
  created_by text not null,
  created_at timestamptz not null default now()
);
alter table platform.files enable row level security;
alter table platform.files force row level security;
create policy "files of the staff area" on platform.files
  using (platform.has_role('editor') or platform.has_role('admin') or platform.has_role('system'))
  with check (platform.has_role('editor') or platform.has_role('admin') or platform.has_role('system'));

-- How often something was done in a window of time, by a key that names no person (hashed address).
create unlogged table platform.rate_limits (
  key text not null,
  window_start timestamptz not null,
  taken integer not null,
  primary key (key, window_start)
);

-- Takes one of `allowed` per window; returns how many seconds to wait, 0 when it may go on.
create function platform.take_turn(key text, allowed integer, window_seconds integer) returns integer
language plpgsql security definer set search_path = platform, pg_temp as
$$
declare
  start timestamptz := to_timestamp(floor(extract(epoch from clock_timestamp()) / window_seconds) * window_seconds);
  used integer;
begin
  delete from platform.rate_limits r where r.window_start < clock_timestamp() - interval '1 day';
  insert into platform.rate_limits as r values (take_turn.key, start, 1)
    on conflict on constraint rate_limits_pkey do update set taken = r.taken + 1 returning r.taken into used;
  if used <= allowed then return 0; end if;
  return greatest(1, ceil(extract(epoch from start + make_interval(secs => window_seconds) - clock_timestamp())))::integer;
end
$$;

-- ---------------------------------------------------------------------------------------------------------------
-- Folding for search and matching: lower case, no accents, ß = ss, ä = ae = a. The TypeScript twin is platform/texts/fold.ts.
create function platform.fold(text) returns text language sql immutable parallel safe as
$$
  select regexp_replace(
    translate(lower(replace(replace($1, 'ß', 'ss'), 'ẞ', 'ss')), 'äöüéèêëáàâãåíìîïóòôõúùûñçğşıłżźćńśęą', 'aoueeeeaaaaaiiiioooouuuncgsilzzcnsea'),
    '([aou])e', '\1', 'g')
$$;

-- Words for the index: one lexeme per folded word, in the weight that says where it stood.
create function platform.index_words(words text, weight "char") returns tsvector language sql immutable parallel safe as
$$ select setweight(to_tsvector('simple', regexp_replace(platform.fold(coalesce(words, '')), '[^a-z0-9]+', ' ', 'g')), weight) $$;

revoke execute on function platform.write_journal, platform.first_broken_journal_line, platform.take_turn from public;
grant usage on schema platform to app_public, app_staff, app_reports;
grant select on platform.settings to app_public, app_staff, app_reports;
grant insert, update on platform.settings to app_staff;
grant select on platform.journal to app_staff;
grant select, insert, update, delete on platform.mails, platform.token_links, platform.files to app_staff;
grant execute on function platform.write_journal, platform.first_broken_journal_line to app_staff;
-- A visitor's report is a deed too (directory.report.add) and leaves its line; the chain itself stays out of reach.
grant execute on function platform.write_journal to app_public;
grant execute on function platform.take_turn to app_public, app_staff;
