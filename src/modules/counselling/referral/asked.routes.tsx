import { Hono, type Context } from "hono";
import { publicPage } from "#frame/public-page.tsx";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { takeTurn } from "#platform/limits/limits.store.ts";
import { anonymous } from "#platform/policy/actor.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { readForm } from "#platform/web/entered.ts";
import { type FormProps, shown } from "#platform/web/form.tsx";
import { addressOf } from "#platform/web/visitor.ts";
import type { Env } from "#platform/web/world.ts";
import { answerReferral } from "./answer-referral.action.ts";
import { AskedPage, askedTitle } from "./asked.page.tsx";
import { readByLink } from "./link.store.ts";

const path = "/anfrage/:token";
const perVisitor = { name: "counselling.referral", allowed: 120, seconds: 3600 };
type Problems = Omit<FormProps, "data">;

/** Programs that check mails open every link: opening changes nothing here, only a button does. */
export const askedRoutes = new Hono<Env>()
  .get(path, (c) => show(c, { entered: {}, problem: undefined, problems: [] }))
  .post(path, async (c) => {
    const entered = await readForm(c.req.raw);
    const { world } = c.var;
    await takeTurn(world.public, perVisitor, addressOf(c, world.environment.TRUST_PROXY));
    try {
      const doer = { db: world.public, actor: anonymous, clock: world.clock };
      await perform(answerReferral, doer, { ...entered, token: c.req.param("token") });
      return c.redirect(`/anfrage/${encodeURIComponent(c.req.param("token"))}?danke=ja`, 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.status === 404) throw refusal;
      return show(c, { entered, ...shown(c, refusal) }, 422);
    }
  });

async function show(c: Context<Env>, problems: Problems, status: 200 | 422 = 200): Promise<Response> {
  const asked = await as(c.var.world.public, anonymous, (tx) => readByLink(tx, c.req.param("token") ?? ""));
  const thanks = c.req.query("danke") === "ja";
  return publicPage(
    c,
    {
      title: askedTitle(asked),
      unlisted: true,
      personal: true,
      content: <AskedPage data={asked} thanks={thanks} {...problems} />,
    },
    status,
  );
}
