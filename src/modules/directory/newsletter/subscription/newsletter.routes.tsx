import { Hono, type Context } from "hono";
import type { VNode } from "preact";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { de as frameTexts } from "#frame/texts/de.ts";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { readInput } from "#platform/action/input.ts";
import { takeTurn } from "#platform/limits/limits.store.ts";
import { anonymous } from "#platform/policy/actor.ts";
import { refuse, Refusal } from "#platform/refusal/refusal.ts";
import { readForm, type Entered } from "#platform/web/entered.ts";
import { shown, type FormProps } from "#platform/web/form.tsx";
import { addressOf } from "#platform/web/visitor.ts";
import type { Env } from "#platform/web/world.ts";
import { isTyped, stampFor } from "../../report/report.routes.tsx";
import { newsletterTexts as t } from "../../texts/newsletter.ts";
import { askForNewsletter } from "./ask.action.ts";
import { AskPage } from "./ask.page.tsx";
import { DonePage, dones } from "./done.page.tsx";
import { newsletterLinkRoutes } from "./newsletter-link.routes.tsx";
import { AskInput } from "./subscription.ts";
import { findChoices } from "./subscription.store.ts";

const perVisitor = { name: "directory.newsletter", allowed: 5, seconds: 3600 };

/** Where the newsletter is ordered. Whoever types an address that we know gets the same answer as everybody else. */
export const newsletterRoutes = new Hono<Env>()
  .get("/rundbrief", (c) => {
    const chosen = c.req.query("stadtbezirk")?.slice(0, 200);
    return showForm(c, chosen === undefined ? {} : { bezirk: chosen });
  })
  .post("/rundbrief", async (c) => {
    const entered = await readForm(c.req.raw);
    try {
      await send(c, entered);
      return c.redirect("/rundbrief/danke", 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      if (refusal.status === 429) c.header("retry-after", String(perVisitor.seconds));
      return showForm(c, entered, shown(c, refusal), refusal.status === 429 ? 429 : 422);
    }
  })
  .get("/rundbrief/:stand{danke|bestellt|geaendert|beendet}", (c) => {
    const done = dones.find((each) => each === c.req.param("stand")) ?? "danke";
    return publicPage(c, {
      title: t[`directory.newsletter.${done}.title`],
      unlisted: true,
      content: <DonePage done={done} />,
    });
  })
  .route("/", newsletterLinkRoutes);

/** A mistake in the form costs no turn. */
async function send(c: Context<Env>, entered: Entered): Promise<void> {
  const { public: db, clock, environment } = c.var.world;
  readInput(AskInput, entered);
  if (!isTyped(c, entered)) throw refuse("directory.report.once-more");
  await takeTurn(db, perVisitor, addressOf(c, environment.TRUST_PROXY));
  await perform(askForNewsletter, { db, actor: anonymous, clock }, entered);
}

const unharmed: Pick<FormProps, "problem" | "problems"> = { problem: undefined, problems: [] };

async function showForm(c: Context<Env>, entered: Entered, problems = unharmed, status: 200 | 422 | 429 = 200) {
  const choices = await as(c.var.world.public, anonymous, findChoices);
  const title = t["directory.newsletter.title"];
  const content: VNode = (
    <AskPage {...{ choices, entered }} {...problems} stamp={stampFor(c)} phone={centralPhone(c.var.world)} />
  );
  return publicPage(
    c,
    {
      title: status === 200 ? title : frameTexts["frame.error-title"]({ title }),
      description: t["directory.newsletter.description"],
      personal: true,
      content,
    },
    status,
  );
}
