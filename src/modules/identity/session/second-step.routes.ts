import { Hono, type Context } from "hono";
import { h } from "preact";
import { publicPage } from "#frame/public-page.tsx";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { readForm, textOf } from "#platform/web/entered.ts";
import { shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { factorsOf } from "../factor/factors.store.ts";
import { takeQuestion } from "../factor/key/ask-keys.routes.ts";
import { knowsPasskeys } from "../factor/key/party.ts";
import { ProvedKey, readAnswer } from "../factor/key/passkey-answers.ts";
import { passkeyFields } from "../factor/key/passkey-words.ts";
import { signInDe as t } from "../texts/sign-in-de.ts";
import { atTheDoor, doorkeeper, doorOf, partyAt, sealKeyOf } from "./at-the-door.ts";
import { comeIn } from "./come-in.ts";
import { confirmFactor } from "./confirm-factor.action.ts";
import { sessionTokenOf } from "./cookies.ts";
import { sessionAt } from "./guards.routes.ts";
import { refused, statusOf, takeTurnAtDoor } from "./tries.routes.ts";
import { SecondStepPage, type SecondStepProps } from "./second-step.page.tsx";
import { ownPath } from "./session.ts";
import type { Session } from "./session.store.ts";
import { signInWithKey } from "./sign-in-with-key.action.ts";
import { showSignIn } from "./sign-in.routes.ts";

const path = "/anmelden/zweiter-schritt";

/** After the password, or with a passkey instead of it. */
export const secondStepRoutes = new Hono<Env>()
  .get(path, async (c) => {
    const begun = await halfway(c);
    const returnTo = c.req.query("zurueck") ?? "";
    return begun ? showStep(c, begun, { returnTo, problems: [], problem: undefined }) : c.redirect("/anmelden", 303);
  })
  .post(path, async (c) => {
    const begun = await halfway(c);
    if (!begun) return c.redirect("/anmelden", 303);
    const entered = await readForm(c.req.raw);
    const { accountId } = begun;
    const returnTo = textOf(entered, "zurueck");
    try {
      await takeTurnAtDoor(c, { id: accountId });
      const door = doorOf(c);
      const typed = { token: sessionTokenOf(c), code: textOf(entered, "code"), key: sealKeyOf(c), door };
      return comeIn(c, await perform(confirmFactor, doorkeeper(c), typed), { door, returnTo });
    } catch (thrown) {
      const refusal = await refused(c, thrown, { accountId, method: "app" });
      return showStep(c, begun, { returnTo, ...shown(c, refusal) }, statusOf(refusal));
    }
  })
  .post("/anmelden/passkey", async (c) => {
    const entered = await readForm(c.req.raw);
    const returnTo = textOf(entered, "zurueck");
    const begun = await halfway(c);
    try {
      await takeTurnAtDoor(c, begun ? { id: begun.accountId } : {});
      const challenge = await takeQuestion(c, atTheDoor, {
        purpose: "key-sign-in",
        id: textOf(entered, passkeyFields.asked),
      });
      const answer = readAnswer(ProvedKey, textOf(entered, passkeyFields.answer));
      if (!answer) throw new Refusal("identity.key.wrong");
      const door = doorOf(c);
      const proof = { answer, challenge, party: partyAt(c) };
      const token = begun && sessionTokenOf(c);
      const entering = await perform(signInWithKey, doorkeeper(c), { token, proof, door });
      return comeIn(c, entering, { door, returnTo });
    } catch (thrown) {
      const refusal = await refused(c, thrown, { ...(begun && { accountId: begun.accountId }), method: "key" });
      if (begun) return showStep(c, begun, { returnTo, ...shown(c, refusal) }, statusOf(refusal));
      return showSignIn(c, { email: "", password: "", returnTo, ...shown(c, refusal) }, statusOf(refusal));
    }
  });

async function halfway(c: Context<Env>): Promise<Session | undefined> {
  const session = await sessionAt(c);
  return session?.stage === "password" ? session : undefined;
}

async function showStep(
  c: Context<Env>,
  { accountId }: Session,
  entered: Pick<SecondStepProps, "returnTo" | "problems" | "problem">,
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  const { app, codes, keys } = await as(c.var.world.staff, atTheDoor, (tx) => factorsOf(tx, accountId));
  const takesKey = keys > 0 && knowsPasskeys(partyAt(c));
  const returnTo = ownPath(entered.returnTo);
  return publicPage(
    c,
    {
      title: t["identity.second.title"],
      unlisted: true,
      personal: true,
      islands: takesKey ? ["passkey"] : [],
      content: h(SecondStepPage, { ...entered, returnTo, takesKey, takesCode: app || codes > 0 }),
    },
    status,
  );
}
