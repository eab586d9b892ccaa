import { DatabaseError, escapeIdentifier, type ClientBase } from "pg";
import { StartRefusal } from "#platform/settings/environment.ts";
import { databaseTexts } from "./texts/de.ts";

/** What the pools work as; the owner of schemas and tables is whoever runs the migrations. */
export const appRoles = ["app_public", "app_staff", "app_reports"] as const;
export type AppRole = (typeof appRoles)[number];

interface Standing {
  readonly user: string;
  readonly superuser: boolean;
  readonly missing: readonly string[];
  readonly closed: readonly string[];
}

/**
 * Makes the roles that are missing and lets the connecting user act as them. Roles belong to the whole server and an
 * advisory lock only to one database: two starts at once are told apart by trying again.
 */
export async function ensureRoles(client: ClientBase, { login = false } = {}): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const standing = await readStanding(client);
    const statements = statementsFor(standing, login);
    try {
      for (const statement of statements) await client.query(statement);
      break;
    } catch (fault) {
      if (!(fault instanceof DatabaseError)) throw fault;
      if (fault.code === "42501") throw missingRights(standing, statements, fault);
      if (attempt === 5 || !["42710", "23505", "XX000"].includes(fault.code ?? "")) throw fault;
    }
  }
  await refuseStrongRoles(client);
}

async function readStanding(client: ClientBase): Promise<Standing> {
  // Since 16, being a member and being allowed to SET ROLE are two things.
  const { rows } = await client.query<Standing>(
    `select current_user as user, u.rolsuper as superuser,
       array(select r from unnest($1::text[]) r where to_regrole(r) is null) as missing,
       array(select r from unnest($1::text[]) r where to_regrole(r) is not null and not pg_has_role(r,
         case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end)) as closed
     from pg_roles u where u.rolname = current_user`,
    [appRoles],
  );
  const [standing] = rows;
  if (!standing) throw new Error("PostgreSQL does not know its own current user");
  return standing;
}

function statementsFor({ user, superuser, missing, closed }: Standing, login: boolean): readonly string[] {
  const granted = superuser ? [] : [...missing, ...closed];
  return [
    ...missing.map((role) => `create role ${role} ${login ? "login" : "nologin"}`),
    ...granted.map((role) => `grant ${role} to ${escapeIdentifier(user)}`),
  ];
}

function missingRights({ user }: Standing, statements: readonly string[], cause: Error): StartRefusal {
  const forAdministrators = statements.map((each) => `${each};`).join(" ");
  return new StartRefusal(databaseTexts.rolesMissing({ user, statements: forAdministrators }), { cause });
}

/** Row-level security only protects if nobody works as a role that may pass it by. */
async function refuseStrongRoles(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ role: string }>(
    `select a.rolname as role from pg_roles a where a.rolname = any ($1) and exists (
       select from pg_roles r where pg_has_role(a.oid, r.oid, 'MEMBER')
         and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or (r.rolname = any ($1) and r.oid <> a.oid)))`,
    [appRoles],
  );
  if (rows[0]) throw new StartRefusal(databaseTexts.roleTooStrong(rows[0]));
}
