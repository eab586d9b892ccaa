import { Hono, type Context } from "hono";
import { h } from "preact";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { readForm, textOf } from "#platform/web/entered.ts";
import { doerOf, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { knowsPasskeys } from "../factor/key/party.ts";
import { deviceOf, partyAt } from "../session/at-the-door.ts";
import { putSessionCookie } from "../session/cookies.ts";
import { sessionOf } from "../session/guards.routes.ts";
import { hasSso } from "../sso/oidc.ts";
import { ownDe as t } from "../texts/own-de.ts";
import { changeOwnPassword } from "./change-own-password.action.ts";
import { endOtherSessions } from "./end-other-sessions.action.ts";
import { endOwnSession } from "./end-session.action.ts";
import { ChangePasswordPage } from "./own-forms.page.tsx";
import { ownPath } from "./own-paths.ts";
import { OwnPage } from "./own.page.tsx";
import { showOwn } from "./show-own.view.ts";

const nothing = { problems: [], problem: undefined };

/** "Mein Konto": password and sessions. What belongs to factors is in own-factors.routes.ts. */
export const ownRoutes = new Hono<Env>()
  .get(ownPath, (c) => showOwnAccount(c))
  .get(`${ownPath}/passwort`, async (c) => {
    await look(showOwn, doerOf(c), { now: c.var.world.clock.now() });
    return passwordPage(c);
  })
  .post(`${ownPath}/passwort`, async (c) => {
    const entered = await readForm(c.req.raw);
    try {
      const { id: sessionId, stage } = sessionOf(c);
      const typed = { passwort: textOf(entered, "passwort"), neu: textOf(entered, "neu") };
      const { token } = await perform(changeOwnPassword, doerOf(c), {
        ...typed,
        sessionId,
        stage,
        device: deviceOf(c),
      });
      putSessionCookie(c, token);
      return c.redirect(`${ownPath}?gespeichert=passwort`, 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      return passwordPage(c, refusal);
    }
  })
  .post(`${ownPath}/sitzungen/andere`, async (c) => {
    await perform(endOtherSessions, doerOf(c), { sessionId: sessionOf(c).id });
    return c.redirect(`${ownPath}?gespeichert=andere`, 303);
  })
  .post(`${ownPath}/sitzungen/:id/beenden`, async (c) => {
    await perform(endOwnSession, doerOf(c), { id: c.req.param("id") }).catch(unknownWhenMalformed);
    return c.redirect(`${ownPath}?gespeichert=abgemeldet`, 303);
  });

/** An address with a malformed id leads nowhere, like one with an unknown id. */
export function unknownWhenMalformed(refusal: unknown): never {
  if (refusal instanceof Refusal && refusal.fields.some(({ field }) => field === "id"))
    throw new Refusal("platform.unknown", 404);
  throw refusal;
}

/** The page, with what stood in the way of a deed. */
export async function showOwnAccount(c: Context<Env>, refusal?: Refusal): Promise<Response> {
  const { clock, environment } = c.var.world;
  const own = await look(showOwn, doerOf(c), { now: clock.now() });
  const { id: here, stage } = sessionOf(c);
  const keysWork = knowsPasskeys(partyAt(c));
  const around = { here, keysWork, must: stage === "set-up", sso: hasSso(environment) };
  const content = h(OwnPage, { ...own, ...around, saved: c.req.query("gespeichert"), ...problemsOf(c, refusal) });
  return staffPage(
    c,
    { title: t["identity.own.title"], islands: keysWork ? ["passkey"] : [], content },
    refusal ? 422 : 200,
  );
}

const problemsOf = (c: Context<Env>, refusal?: Refusal) => (refusal ? shown(c, refusal) : nothing);

const passwordPage = (c: Context<Env>, refusal?: Refusal): Response => {
  const content = h(ChangePasswordPage, problemsOf(c, refusal));
  return staffPage(c, { title: t["identity.own.password.change"], content }, refusal ? 422 : 200);
};
