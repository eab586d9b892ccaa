import { Hono, type Context } from "hono";
import { h } from "preact";
import { publicPage } from "#frame/public-page.tsx";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { readForm, textOf } from "#platform/web/entered.ts";
import { doerOf, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { listDemoAccounts } from "../account/account.store.ts";
import { demoPassword } from "../account/demo-accounts.ts";
import { knowsPasskeys } from "../factor/key/party.ts";
import { hasSso } from "../sso/oidc.ts";
import { de } from "../texts/de.ts";
import { signInDe as t } from "../texts/sign-in-de.ts";
import { atTheDoor, doorkeeper, doorOf, partyAt } from "./at-the-door.ts";
import { comeIn } from "./come-in.ts";
import { dropSessionCookie, sessionTokenOf } from "./cookies.ts";
import { sessionOf, signedInOnly, withActor } from "./guards.routes.ts";
import { refused, statusOf, takeTurnAtDoor } from "./tries.routes.ts";
import { ownPath } from "./session.ts";
import { signIn } from "./sign-in.action.ts";
import { SignInPage, type SignInProps } from "./sign-in.page.tsx";
import { signOut } from "./sign-out.action.ts";
import { SignOutPage } from "./sign-out.page.tsx";

export const signInRoutes = new Hono<Env>()
  .get("/anmelden", (c) => {
    const email = c.var.world.environment.DEMO ? (c.req.query("konto") ?? "") : "";
    const returnTo = c.req.query("zurueck") ?? "";
    return showSignIn(c, { email, password: email ? demoPassword : "", returnTo, problems: [], problem: undefined });
  })
  .post("/anmelden", async (c) => {
    const entered = await readForm(c.req.raw);
    const email = textOf(entered, "email");
    const passwort = textOf(entered, "passwort");
    const returnTo = textOf(entered, "zurueck");
    try {
      await takeTurnAtDoor(c, { email });
      const door = doorOf(c);
      return comeIn(c, await perform(signIn, doorkeeper(c), { email, passwort, door }), { door, returnTo });
    } catch (thrown) {
      const refusal = await refused(c, thrown, { email, method: "password" });
      return showSignIn(c, { email, password: "", returnTo, ...shown(c, refusal) }, statusOf(refusal));
    }
  })
  .get("/abmelden", withActor, signedInOnly, (c) =>
    staffPage(c, { title: de["identity.session.sign-out"], content: h(SignOutPage, {}) }),
  )
  .post("/abmelden", withActor, signedInOnly, async (c) => {
    const bySso = sessionOf(c).method === "sso";
    await perform(signOut, doerOf(c), { token: sessionTokenOf(c) ?? "" });
    dropSessionCookie(c);
    return c.redirect(bySso ? "/abgemeldet" : "/", 303);
  });

/** The sign-in page, with what stands in the way. */
export async function showSignIn(
  c: Context<Env>,
  entered: Pick<SignInProps, "email" | "password" | "returnTo" | "problems" | "problem">,
  status: 200 | 422 | 429 = 200,
) {
  const { staff, environment } = c.var.world;
  const demoAccounts = environment.DEMO ? await as(staff, atTheDoor, listDemoAccounts) : [];
  const news = c.req.query("passwort") === "neu" ? t["identity.sign-in.password-set"] : undefined;
  const keys = knowsPasskeys(partyAt(c));
  const ways = { keys, sso: hasSso(environment), returnTo: ownPath(entered.returnTo) };
  return publicPage(
    c,
    {
      title: de["identity.session.sign-in"],
      unlisted: true,
      personal: true,
      islands: keys ? ["passkey"] : [],
      content: h(SignInPage, { ...entered, ...ways, news, demoAccounts }),
    },
    status,
  );
}
