import type { Context, MiddlewareHandler } from "hono";
import { as } from "#platform/action/context.store.ts";
import { type Actor, anonymous } from "#platform/policy/actor.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Env, SeenSession } from "#platform/web/world.ts";
import { scopesOf } from "../account/scopes.ts";
import { atTheDoor } from "./at-the-door.ts";
import { sessionTokenOf } from "./cookies.ts";
import { hashOfToken, sessionHolds } from "./session.ts";
import { findSession, type Session } from "./session.store.ts";

/** Says who acts. Only the staff area asks; public pages never read a cookie. A password alone is nobody where more is needed. */
export const withActor: MiddlewareHandler<Env> = async (c, next) => {
  const session = await sessionAt(c);
  if (session && session.stage !== "password") {
    const { id, stage, method, confirmedAt } = session;
    c.set("actor", actorOf(session));
    c.set("session", { id, stage, method, confirmedAt });
  } else c.set("actor", anonymous);
  await next();
};

/** The staff area begins here: whoever is not signed in is led to the sign-in page and back. */
export const signedInOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (c.var.actor === anonymous) return c.redirect(`/anmelden?zurueck=${encodeURIComponent(c.req.path)}`, 303);
  return next();
};

/** An account that nobody gave a role may sign out and nothing else. */
export const withRoleOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (c.var.actor.roles.every((role) => role === "signed-in")) throw new Refusal("platform.forbidden", 403);
  await next();
};

const ownAccount = /^\/arbeit\/(konto|bestaetigen)(\/|$)/;

/** Whose role needs a second factor sets one up before anything else; "Mein Konto" is open for that. */
export const secondFactorFirst: MiddlewareHandler<Env> = async (c, next) => {
  if (c.var.session?.stage === "set-up" && !ownAccount.test(c.req.path)) return c.redirect("/arbeit/konto", 303);
  return next();
};

function actorOf({ accountId: id, name, roles, scopes, actingFor }: Session): Actor {
  const actor = { id, name, roles: [...roles, "signed-in"], scopes: scopesOf(scopes) };
  return actingFor === null ? actor : { ...actor, substituteFor: actingFor };
}

/** The session of this browser, at whatever stage; undefined when it holds no longer. */
export async function sessionAt(c: Context<Env>): Promise<Session | undefined> {
  const token = sessionTokenOf(c);
  if (token === undefined) return undefined;
  const { staff, clock } = c.var.world;
  const session = await as(staff, atTheDoor, (tx) =>
    findSession(tx, hashOfToken(token), { now: clock.now(), today: clock.today() }),
  );
  return session && sessionHolds(session, clock.now()) ? session : undefined;
}

/** For pages behind `signedInOnly`: there is a session. */
export function sessionOf(c: Context<Env>): SeenSession {
  const { session } = c.var;
  if (!session) throw new Refusal("platform.forbidden", 403);
  return session;
}
