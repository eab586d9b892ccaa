import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { publicPage } from "#frame/public-page.tsx";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { anonymous } from "#platform/policy/actor.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { german } from "#platform/texts/german.ts";
import type { Env } from "#platform/web/world.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { unsubscribeTexts as t } from "../texts/unsubscribe.ts";
import { unsubscribe } from "./unsubscribe.action.ts";
import { findLinkedPartner, type LinkedPartner } from "./unsubscribe.store.ts";

/** The link that stands in each mail to partners: one page, one button, no account. */
export const unsubscribeRoutes = new Hono<Env>()
  .get("/netzwerk/abmelden/:token", async (c) => {
    const { token } = c.req.param();
    const partner = await as(c.var.world.public, anonymous, (tx) => findLinkedPartner(tx, token));
    return partner === undefined ? gone(c) : page(c, t["network.unsubscribe.title"], <Ask partner={partner} />);
  })
  .post("/netzwerk/abmelden/:token", async (c) => {
    const { public: db, clock } = c.var.world;
    try {
      await perform(unsubscribe, { db, actor: anonymous, clock }, c.req.param());
      return page(c, t["network.unsubscribe.done"], <Said what="done" />);
    } catch (refusal) {
      if (refusal instanceof Refusal && refusal.status !== 429) return gone(c);
      throw refusal;
    }
  });

const Ask = ({ partner }: { readonly partner: LinkedPartner }) => (
  <>
    <h1>{t["network.unsubscribe.title"]}</h1>
    <p class="b-lead" {...german()}>
      {partner.name}
    </p>
    <p class="b-measure">{partner.ended ? t["network.unsubscribe.already"] : t["network.unsubscribe.text"]}</p>
    {!partner.ended && (
      <Form look="stack">
        <Actions>
          <Button>{t["network.unsubscribe.button"]}</Button>
        </Actions>
      </Form>
    )}
  </>
);

const Said = ({ what }: { readonly what: "done" | "gone" }) => (
  <>
    <h1>{t[`network.unsubscribe.${what}`]}</h1>
    <p class="b-lead b-measure">{t[`network.unsubscribe.${what}.text`]}</p>
    <Actions>
      <LinkButton href="/">{t["network.unsubscribe.start"]}</LinkButton>
    </Actions>
  </>
);

const gone = (c: Context<Env>): Response => page(c, t["network.unsubscribe.gone"], <Said what="gone" />, 404);

const page = (c: Context<Env>, title: string, content: VNode, status: 200 | 404 = 200): Response =>
  publicPage(c, { title, unlisted: true, personal: true, content }, status);
