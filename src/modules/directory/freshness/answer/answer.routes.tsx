import { Hono, type Context } from "hono";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { de as frameTexts } from "#frame/texts/de.ts";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { localOf } from "#platform/dates/clock.ts";
import { factsOf } from "#platform/logs/log.ts";
import { takeTurn } from "#platform/limits/limits.store.ts";
import { anonymous } from "#platform/policy/actor.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { readForm, textOf, type Entered } from "#platform/web/entered.ts";
import { shown, type FormProps } from "#platform/web/form.tsx";
import { addressOf } from "#platform/web/visitor.ts";
import type { Env } from "#platform/web/world.ts";
import { withLink } from "../../links/link-answer.tsx";
import { partnerTexts as t } from "../../texts/partner.ts";
import { answerReminder } from "./answer.action.ts";
import { findReminded } from "./answer.store.ts";
import { carryOut } from "./carry-out.job.ts";
import type { Reminded } from "./reminded-entry.ts";
import { RemindedPage } from "./reminded.page.tsx";
import { ReportArt, reportByLink } from "./report.action.ts";
import { ReportEntryPage, reportTitle } from "./report-entry.page.tsx";

const perVisitor = { name: "directory.freshness", allowed: 120, seconds: 3600 };
const one = "/bestaetigen/:token";

/** Programs that check mails open every link: opening changes nothing here, only a button does. */
export const answerRoutes = new Hono<Env>()
  .get(one, (c) => withLink(c, async () => showEntries(c, await reminded(c))))
  .post(`${one}/stimmt`, (c) =>
    withLink(c, async () => {
      const { eintrag } = await readForm(c.req.raw);
      const token = c.req.param("token");
      await takeTurn(c.var.world.public, perVisitor, addressOf(c, c.var.world.environment.TRUST_PROXY));
      try {
        await perform(answerReminder, visitor(c), { token, eintrag });
      } catch (refusal) {
        if (!(refusal instanceof Refusal) || refusal.status === 404) throw refusal;
        return showEntries(c, await reminded(c), shown(c, refusal).problem ?? t["directory.freshness.page.lead"]);
      }
      // The answer is kept; when the queue cannot be told, the job finds it within minutes.
      const untold = (fault: unknown) => c.var.world.log.warn("directory.freshness.untold", factsOf(fault));
      await c.var.world.jobs.send(carryOut, {}).catch(untold);
      return c.redirect(`${pathOf(c)}?danke=stimmt`, 303);
    }),
  )
  .get(`${one}/melden`, (c) => withLink(c, () => showReport(c, c.req.query(), unharmed)))
  .post(`${one}/melden`, (c) =>
    withLink(c, async () => {
      const entered = await readForm(c.req.raw);
      await takeTurn(c.var.world.public, perVisitor, addressOf(c, c.var.world.environment.TRUST_PROXY));
      try {
        await perform(reportByLink, visitor(c), { ...entered, token: c.req.param("token") });
        return c.redirect(`${pathOf(c)}?danke=gemeldet`, 303);
      } catch (refusal) {
        if (!(refusal instanceof Refusal) || refusal.status === 404) throw refusal;
        return showReport(c, entered, shown(c, refusal), 422);
      }
    }),
  );

const pathOf = (c: Context<Env>): string => `/bestaetigen/${encodeURIComponent(c.req.param("token") ?? "")}`;

const visitor = (c: Context<Env>) => ({ db: c.var.world.public, actor: anonymous, clock: c.var.world.clock });

async function reminded(c: Context<Env>): Promise<Reminded> {
  const { public: db, clock } = c.var.world;
  return as(db, anonymous, (tx) => findReminded(tx, c.req.param("token") ?? "", clock.today()));
}

function showEntries(c: Context<Env>, { entries, expiresAt }: Reminded, problem?: string): Response {
  const danke = c.req.query("danke");
  return publicPage(
    c,
    {
      title: t["directory.freshness.page.title"],
      unlisted: true,
      personal: true,
      content: (
        <RemindedPage
          path={pathOf(c)}
          entries={entries}
          until={localOf(expiresAt).date}
          thanks={danke === "stimmt" || danke === "gemeldet" ? danke : undefined}
          problem={problem}
          phone={centralPhone(c.var.world)}
        />
      ),
    },
    problem === undefined ? 200 : 409,
  );
}

const unharmed: Pick<FormProps, "problem" | "problems"> = { problem: undefined, problems: [] };

async function showReport(c: Context<Env>, entered: Entered, problems = unharmed, status: 200 | 422 = 200) {
  const { entries } = await reminded(c);
  const entry = entries.find(({ id }) => id === textOf(entered, "eintrag"));
  if (!entry) throw new Refusal("directory.link.gone", 404);
  const art = ReportArt.catch("geaendert").parse(textOf(entered, "art"));
  const title = reportTitle(art, entry);
  return publicPage(
    c,
    {
      title: status === 200 ? title : frameTexts["frame.error-title"]({ title }),
      unlisted: true,
      personal: true,
      content: (
        <ReportEntryPage
          {...{ entry, art, entered }}
          {...problems}
          path={pathOf(c)}
          phone={centralPhone(c.var.world)}
        />
      ),
    },
    status,
  );
}
