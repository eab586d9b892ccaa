import { Hono, type Context } from "hono";
import type { VNode } from "preact";
import { publicPage } from "#frame/public-page.tsx";
import { de as frameTexts } from "#frame/texts/de.ts";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { anonymous } from "#platform/policy/actor.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { readForm, textOf } from "#platform/web/entered.ts";
import { shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { withLink } from "../../links/link-answer.tsx";
import { newsletterTexts as t } from "../../texts/newsletter.ts";
import { confirmPurpose, rhythmWords, subscriberPurpose } from "../newsletter.ts";
import { changeNewsletter } from "./change.action.ts";
import { ChangePage, EndPage } from "./change.page.tsx";
import { confirmNewsletter } from "./confirm.action.ts";
import { ConfirmPage } from "./confirm.page.tsx";
import { endNewsletter } from "./end.action.ts";
import { findChoices, findSubscription, type Subscription } from "./subscription.store.ts";

export const newsletterLinkRoutes = new Hono<Env>()
  .get("/rundbrief/bestaetigen/:token", (c) =>
    withLink(c, async () => {
      const { choices, subscription } = await opened(c, confirmPurpose);
      const content = <ConfirmPage path={pathOf(c, "bestaetigen")} {...{ choices, subscription }} />;
      return page(c, t["directory.newsletter.confirm.title"], content);
    }),
  )
  .post("/rundbrief/bestaetigen/:token", (c) =>
    withLink(c, async () => {
      await perform(confirmNewsletter, visitor(c), c.req.param());
      return c.redirect("/rundbrief/bestellt", 303);
    }),
  )
  .get("/rundbrief/aendern/:token", (c) =>
    withLink(c, async () => {
      const { choices, subscription } = await opened(c, subscriberPurpose);
      const fields = { choices, entered: enteredOf(subscription), problems: [] };
      const content = <ChangePage paths={pathsOf(c)} problem={undefined} {...fields} />;
      return page(c, t["directory.newsletter.change.title"], content);
    }),
  )
  .post("/rundbrief/aendern/:token", (c) => withLink(c, () => change(c)))
  .get("/rundbrief/ende/:token", (c) =>
    withLink(c, async () => {
      await opened(c, subscriberPurpose);
      return page(c, t["directory.newsletter.end.title"], <EndPage paths={pathsOf(c)} />);
    }),
  )
  .post("/rundbrief/ende/:token", async (c) => {
    const byMailProgram = textOf(await readForm(c.req.raw), "List-Unsubscribe") === "One-Click";
    const end = async () => {
      await perform(endNewsletter, visitor(c), c.req.param());
      return c.redirect("/rundbrief/beendet", 303);
    };
    if (!byMailProgram) return withLink(c, end);
    // A mail program follows no redirect and shows no page; it may ask twice (RFC 8058).
    await withLink(c, end);
    return c.text(t["directory.newsletter.end.done"]);
  });

async function change(c: Context<Env>): Promise<Response> {
  const entered = await readForm(c.req.raw);
  try {
    await perform(changeNewsletter, visitor(c), { ...entered, ...c.req.param() });
    return c.redirect("/rundbrief/geaendert", 303);
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || refusal.status === 404) throw refusal;
    const { choices } = await opened(c, subscriberPurpose);
    const content = <ChangePage paths={pathsOf(c)} {...shown(c, refusal)} {...{ choices, entered }} />;
    const title = frameTexts["frame.error-title"]({ title: t["directory.newsletter.change.title"] });
    return page(c, title, content, 422);
  }
}

const visitor = (c: Context<Env>) => ({ db: c.var.world.public, actor: anonymous, clock: c.var.world.clock });

const pathOf = (c: Context<Env>, deed: string): string =>
  `/rundbrief/${deed}/${encodeURIComponent(c.req.param("token") ?? "")}`;
const pathsOf = (c: Context<Env>) => ({ change: pathOf(c, "aendern"), end: pathOf(c, "ende") });

const opened = (c: Context<Env>, purpose: string) =>
  as(c.var.world.public, anonymous, async (tx) => ({
    subscription: await findSubscription(tx, c.req.param("token") ?? "", purpose),
    choices: await findChoices(tx),
  }));

const enteredOf = ({ stadtbezirke, themes, rhythm }: Subscription) => ({
  bezirk: stadtbezirke,
  thema: themes,
  rhythmus: rhythmWords[rhythm],
});

const page = (c: Context<Env>, title: string, content: VNode, status: 200 | 422 = 200): Response =>
  publicPage(c, { title, unlisted: true, personal: true, content }, status);
