import { Hono, type Context } from "hono";
import { h } from "preact";
import { staffPage } from "#frame/staff-page.tsx";
import { type Doer, perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { takeTurn } from "#platform/limits/limits.store.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { readForm, textOf } from "#platform/web/entered.ts";
import { doerOf, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { qrOf } from "#ui/pictures/qr-of.ts";
import { appAddress, inGroups } from "../factor/app/app-code.ts";
import { takeQuestion } from "../factor/key/ask-keys.routes.ts";
import { AddedKey, readAnswer } from "../factor/key/passkey-answers.ts";
import { passkeyFields } from "../factor/key/passkey-words.ts";
import { deviceOf, partyAt, sealKeyOf } from "../session/at-the-door.ts";
import { putSessionCookie } from "../session/cookies.ts";
import { sessionOf } from "../session/guards.routes.ts";
import { stepUpFirst } from "../step-up/step-up.routes.ts";
import { ownDe as t } from "../texts/own-de.ts";
import { addApp } from "./add-app.action.ts";
import { addKey } from "./add-key.action.ts";
import { makeCodes } from "./make-codes.action.ts";
import { AppPage, CodesPage } from "./own-forms.page.tsx";
import { ownPath } from "./own-paths.ts";
import { showOwnAccount, unknownWhenMalformed } from "./own.routes.ts";
import { prepareApp } from "./prepare-app.action.ts";
import { removeApp } from "./remove-app.action.ts";
import { removeKey } from "./remove-key.action.ts";
import { renameKey } from "./rename-key.action.ts";
import { showApp } from "./show-app.view.ts";
import { unlinkSso } from "./unlink-sso.action.ts";

const perAccount = { name: "app.account", allowed: 10, seconds: 600 };

/** Second factors. Whoever changes them has just proved who they are, so a browser left open is not enough. */
export const ownFactorRoutes = new Hono<Env>()
  .use(`${ownPath}/app`, stepUpFirst)
  .use(`${ownPath}/app/*`, stepUpFirst)
  .use(`${ownPath}/codes`, stepUpFirst)
  .use(`${ownPath}/passkey`, stepUpFirst)
  .use(`${ownPath}/passkey/:id/entfernen`, stepUpFirst)
  .use(`${ownPath}/stadt/entfernen`, stepUpFirst)
  .get(`${ownPath}/app`, (c) => appPage(c))
  .post(`${ownPath}/app/geheimnis`, (c) =>
    deed(c, `${ownPath}/app`, (doer) => perform(prepareApp, doer, { key: sealKeyOf(c) })),
  )
  .post(`${ownPath}/app`, async (c) => {
    const code = textOf(await readForm(c.req.raw), "code");
    try {
      await takeTurn(c.var.world.staff, perAccount, c.var.actor.id);
      const around = { sessionId: sessionOf(c).id, device: deviceOf(c), key: sealKeyOf(c) };
      putSessionCookie(c, (await perform(addApp, doerOf(c), { code, ...around })).token);
      return c.redirect(`${ownPath}?gespeichert=app`, 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      return appPage(c, refusal);
    }
  })
  .post(`${ownPath}/app/entfernen`, (c) =>
    deed(c, `${ownPath}?gespeichert=app-weg`, (doer) =>
      perform(removeApp, doer, { demo: c.var.world.environment.DEMO }),
    ),
  )
  // Not sent on: what is shown once must not stand behind an address that can be opened again.
  .get(`${ownPath}/codes`, (c) => c.redirect(ownPath, 303))
  .post(`${ownPath}/codes`, async (c) => {
    const codes = await perform(makeCodes, doerOf(c), {});
    return staffPage(c, { title: t["identity.own.codes"], islands: ["print"], content: h(CodesPage, { codes }) });
  })
  .post(`${ownPath}/passkey`, async (c) => {
    const entered = await readForm(c.req.raw);
    return deed(c, `${ownPath}?gespeichert=passkey`, async (doer) => {
      const id = textOf(entered, passkeyFields.asked);
      const challenge = await takeQuestion(c, c.var.actor, { purpose: "key-add", id });
      const answer = readAnswer(AddedKey, textOf(entered, passkeyFields.answer));
      if (!answer) throw new Refusal("identity.key.wrong");
      const name = textOf(entered, "name") || deviceOf(c) || t["identity.own.keys"];
      const around = { party: partyAt(c), sessionId: sessionOf(c).id, device: deviceOf(c) };
      putSessionCookie(c, (await perform(addKey, doer, { name, answer, challenge, ...around })).token);
    });
  })
  .post(`${ownPath}/passkey/:id`, async (c) => {
    const name = textOf(await readForm(c.req.raw), "name");
    const id = c.req.param("id");
    return deed(c, `${ownPath}?gespeichert=umbenannt`, (doer) => perform(renameKey, doer, { id, name }));
  })
  .post(`${ownPath}/passkey/:id/entfernen`, (c) => {
    const removed = { id: c.req.param("id"), demo: c.var.world.environment.DEMO };
    return deed(c, `${ownPath}?gespeichert=passkey-weg`, (doer) => perform(removeKey, doer, removed));
  })
  .post(`${ownPath}/stadt/entfernen`, (c) =>
    deed(c, `${ownPath}?gespeichert=sso-weg`, (doer) => perform(unlinkSso, doer, {})),
  );

/** Does it and goes on; a "no" is shown on "Mein Konto". */
async function deed(c: Context<Env>, then: string, work: (doer: Doer) => Promise<unknown>): Promise<Response> {
  try {
    await work(doerOf(c)).catch(unknownWhenMalformed);
    return c.redirect(then, 303);
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || refusal.status === 404) throw refusal;
    return showOwnAccount(c, refusal);
  }
}

async function appPage(c: Context<Env>, refusal?: Refusal): Promise<Response> {
  const { secret, email, there } = await look(showApp, doerOf(c), { key: sealKeyOf(c) });
  if (there) return showOwnAccount(c, refusal ?? new Refusal("identity.app.there"));
  const qrFor = (known: string) => qrOf(appAddress(c.var.world.city.name, email, known));
  const shownSecret = secret === undefined ? undefined : { qr: qrFor(secret), inGroups: inGroups(secret) };
  const problems = refusal ? shown(c, refusal) : { problems: [], problem: undefined };
  const content = h(AppPage, { secret: shownSecret, ...problems });
  return staffPage(c, { title: t["identity.own.app.add"], content }, refusal ? 422 : 200);
}
