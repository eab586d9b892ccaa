import { Hono, type Context, type MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { h } from "preact";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { publicPage } from "#frame/public-page.tsx";
import { staffPage } from "#frame/staff-page.tsx";
import { takeTurn } from "#platform/limits/limits.store.ts";
import { anonymous, type Actor } from "#platform/policy/actor.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { readForm, textOf } from "#platform/web/entered.ts";
import { doerOf, shown } from "#platform/web/form.tsx";
import { addressOf } from "#platform/web/visitor.ts";
import type { Env, World } from "#platform/web/world.ts";
import { listDemoAccounts } from "./account/account.store.ts";
import { demoPassword } from "./account/demo-accounts.ts";
import { absoluteMilliseconds, hashOfToken, sessionHolds } from "./session/session.ts";
import { scopesOf } from "./account/scopes.ts";
import { findSession } from "./session/session.store.ts";
import { signIn } from "./session/sign-in.action.ts";
import { SignInPage, type SignInProps } from "./session/sign-in.page.tsx";
import { signOut } from "./session/sign-out.action.ts";
import { SignOutPage } from "./session/sign-out.page.tsx";

const cookie = "beisammen";
const atTheDoor: Actor = { id: "sign-in", name: "", roles: ["sign-in"] };
const perAddress = { name: "sign-in.address", allowed: 30, seconds: 600 };
const perAccount = { name: "sign-in.account", allowed: 10, seconds: 600 };

/** Says who acts. Only the staff area asks; public pages never read a cookie. */
export const withActor: MiddlewareHandler<Env> = async (c, next) => {
  c.set("actor", await actorOf(c));
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

export const identityRoutes = new Hono<Env>()
  .get("/anmelden", async (c) => {
    const { environment } = c.var.world;
    const email = environment.DEMO ? (c.req.query("konto") ?? "") : "";
    return show(c, { email, password: email ? demoPassword : "", problems: [], problem: undefined });
  })
  .post("/anmelden", async (c) => {
    const entered = await readForm(c.req.raw);
    const { world } = c.var;
    try {
      await takeTurn(world.staff, perAddress, addressOf(c, world.environment.TRUST_PROXY));
      await takeTurn(world.staff, perAccount, textOf(entered, "email").toLowerCase());
      const { token } = await perform(signIn, { db: world.staff, actor: atTheDoor, clock: world.clock }, entered);
      setCookie(c, cookie, token, { ...cookieOptions(world), maxAge: absoluteMilliseconds / 1000 });
      return c.redirect(ownPath(textOf(entered, "zurueck")), 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      world.log.info("identity.sign-in.refused");
      return show(
        c,
        { email: textOf(entered, "email"), password: "", ...shown(c, refusal) },
        refusal.status === 429 ? 429 : 422,
      );
    }
  })
  .get("/abmelden", withActor, signedInOnly, (c) => staffPage(c, { title: "Abmelden", content: h(SignOutPage, {}) }))
  .post("/abmelden", withActor, signedInOnly, async (c) => {
    await perform(signOut, doerOf(c), { token: getCookie(c, cookie) ?? "" });
    deleteCookie(c, cookie, cookieOptions(c.var.world));
    return c.redirect("/", 303);
  });

async function show(
  c: Context<Env>,
  entered: Omit<SignInProps, "returnTo" | "demoAccounts">,
  status: 200 | 422 | 429 = 200,
) {
  const { world } = c.var;
  const demoAccounts = world.environment.DEMO ? await as(world.staff, atTheDoor, listDemoAccounts) : [];
  const returnTo = ownPath(c.req.query("zurueck") ?? "");
  return publicPage(
    c,
    {
      title: "Anmelden",
      unlisted: true,
      personal: true,
      content: h(SignInPage, { ...entered, returnTo, demoAccounts }),
    },
    status,
  );
}

async function actorOf(c: Context<Env>): Promise<Actor> {
  const token = getCookie(c, cookie);
  if (token === undefined) return anonymous;
  const { staff, clock } = c.var.world;
  const session = await as(staff, atTheDoor, (tx) =>
    findSession(tx, hashOfToken(token), { now: clock.now(), today: clock.today() }),
  );
  if (!session || !sessionHolds(session, clock.now())) return anonymous;
  const { accountId: id, name, roles, scopes, actingFor } = session;
  const actor = { id, name, roles: [...roles, "signed-in"], scopes: scopesOf(scopes) };
  return actingFor === null ? actor : { ...actor, substituteFor: actingFor };
}

/** Only a path of our own staff area: a foreign address here would be an open redirect. */
const ownPath = (path: string): string => (/^\/arbeit(\/[\w/-]*)?$/.test(path) ? path : "/arbeit");

const cookieOptions = ({ environment }: World) =>
  ({ path: "/", httpOnly: true, sameSite: "Lax", secure: environment.BASE_URL.startsWith("https:") }) as const;
