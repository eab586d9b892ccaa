import { Hono, type Context } from "hono";
import type { VNode } from "preact";
import { listRetention } from "#law/retention.ts";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Env } from "#platform/web/world.ts";
import { stampFor } from "../report/report.routes.tsx";
import { pagesTexts as t } from "../texts/pages.ts";
import { plainTexts as plain } from "../texts/plain.ts";
import { AccessibilityPage } from "./accessibility.page.tsx";
import { HelpPage } from "./help.page.tsx";
import { ImprintPage } from "./imprint.page.tsx";
import { PlainLanguagePage } from "./plain-language.page.tsx";
import { PlainTopicPage } from "./plain-topic.page.tsx";
import { plainTopics } from "./plain-topics.ts";
import { PrivacyPage } from "./privacy.page.tsx";

/** The pages about the guide itself. */
export const textPagesRoutes = new Hono<Env>()
  .get("/hilfe", (c) =>
    page(
      c,
      t["directory.help.title"],
      <HelpPage phone={centralPhone(c.var.world)} office={c.var.world.city.officeWord.one} />,
    ),
  )
  .get("/barrierefreiheit", (c) => {
    const { city } = c.var.world;
    const content = (
      <AccessibilityPage city={city.ofCity} phone={centralPhone(c.var.world)} stamp={stampFor(c)} state={city.state} />
    );
    // The form in it bears the moment at which it was shown.
    return publicPage(c, { title: titleOf(t["directory.accessibility.title"]), personal: true, content });
  })
  .get("/datenschutz", (c) => {
    const { city } = c.var.world;
    return page(
      c,
      t["directory.privacy.title"],
      <PrivacyPage city={city.ofCity} officer={city.imprint.dataProtection} retention={listRetention()} />,
    );
  })
  .get("/impressum", (c) => {
    const { city, environment } = c.var.world;
    const { imprint, email, attributions } = city;
    const content = (
      <ImprintPage {...{ imprint, email, attributions }} phone={centralPhone(c.var.world)} isDemo={environment.DEMO} />
    );
    return page(c, t["directory.imprint.title"], content);
  })
  .get("/leichte-sprache", (c) => {
    const { city } = c.var.world;
    const content = (
      <PlainLanguagePage city={city.name} office={city.officeWord.one} phone={centralPhone(c.var.world)} />
    );
    return page(c, plain["directory.plain.here"], content);
  })
  .get("/leichte-sprache/:topic", (c) => {
    const topic = plainTopics.find(({ slug }) => slug === c.req.param("topic"));
    if (!topic) throw new Refusal("platform.unknown", 404);
    const { city } = c.var.world;
    const content = (
      <PlainTopicPage topic={topic} city={city.name} office={city.officeWord.one} phone={centralPhone(c.var.world)} />
    );
    return page(c, `${plain["directory.plain.here"]}: ${plain[`directory.plain.${topic.name}.title`]}`, content);
  });

const titleOf = (question: string): string => question.replace("?", "");
const page = (c: Context<Env>, title: string, content: VNode) => publicPage(c, { title: titleOf(title), content });
