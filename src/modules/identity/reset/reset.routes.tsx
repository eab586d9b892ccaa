import { Hono, type Context } from "hono";
import type { VNode } from "preact";
import { publicPage } from "#frame/public-page.tsx";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { takeTurn } from "#platform/limits/limits.store.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { findLink } from "#platform/tokens/links.store.ts";
import { readForm, textOf } from "#platform/web/entered.ts";
import { shown } from "#platform/web/form.tsx";
import { addressOf } from "#platform/web/visitor.ts";
import type { Env } from "#platform/web/world.ts";
import { atTheDoor, deviceOf, doorkeeper } from "../session/at-the-door.ts";
import { statusOf } from "../session/tries.routes.ts";
import { de } from "../texts/de.ts";
import { signInDe as t } from "../texts/sign-in-de.ts";
import { askReset } from "./ask-reset.action.ts";
import { passwordPath, passwordPurpose } from "./password-link.ts";
import { AskedPage, ForgottenPage, NewPasswordPage, ResetGonePage } from "./reset.page.tsx";
import { setPasswordByLink } from "./set-password-by-link.action.ts";

const perAddress = { name: "reset.address", allowed: 20, seconds: 3600 };
const perAccount = { name: "reset.account", allowed: 3, seconds: 3600 };
const forgotten = "/anmelden/vergessen";
const one = `${passwordPath}/:token`;
const nothing = { problems: [], problem: undefined };

export const resetRoutes = new Hono<Env>()
  .get(forgotten, (c) => page(c, t["identity.reset.title"], <ForgottenPage email="" {...nothing} />))
  .post(forgotten, async (c) => {
    const { staff, environment } = c.var.world;
    const email = textOf(await readForm(c.req.raw), "email");
    try {
      await takeTurn(staff, perAddress, addressOf(c, environment.TRUST_PROXY));
      await takeTurn(staff, perAccount, email.trim().toLowerCase());
      await perform(askReset, doorkeeper(c), { email, baseUrl: environment.BASE_URL, device: deviceOf(c) });
      return page(c, t["identity.reset.asked.title"], <AskedPage />);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      const content = <ForgottenPage email={email} {...shown(c, refusal)} />;
      return page(c, t["identity.reset.title"], content, statusOf(refusal));
    }
  })
  .get(one, async (c) => {
    const link = await as(c.var.world.staff, atTheDoor, (tx) => findLink(tx, c.req.param("token"), passwordPurpose));
    return link ? page(c, t["identity.reset.new.title"], <NewPasswordPage {...nothing} />) : gone(c);
  })
  .post(one, async (c) => {
    const neu = textOf(await readForm(c.req.raw), "neu");
    try {
      await perform(setPasswordByLink, doorkeeper(c), { token: c.req.param("token"), neu, device: deviceOf(c) });
      return c.redirect("/anmelden?passwort=neu", 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      if (refusal.status === 404) return gone(c);
      return page(c, t["identity.reset.new.title"], <NewPasswordPage {...shown(c, refusal)} />, 422);
    }
  });

const page = (c: Context<Env>, title: string, content: VNode, status: 200 | 404 | 422 | 429 = 200): Response =>
  publicPage(c, { title, unlisted: true, personal: true, content }, status);

function gone(c: Context<Env>): Response {
  const title = de["identity.reset.gone"];
  return page(c, title, <ResetGonePage title={title} />, 404);
}
