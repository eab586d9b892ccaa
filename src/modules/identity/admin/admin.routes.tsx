import { Hono, type Context, type MiddlewareHandler } from "hono";
import type { VNode } from "preact";
import type { z } from "zod";
import { staffPage } from "#frame/staff-page.tsx";
import { type Action, perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { isId } from "#platform/database/ids.ts";
import { Refusal, refuse, refuseFields } from "#platform/refusal/refusal.ts";
import { type Entered, readForm, textOf } from "#platform/web/entered.ts";
import { doerOf, form, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { endAccount } from "../account/end-account.action.ts";
import { stepUpFirst } from "../step-up/step-up.routes.ts";
import { adminDe as t } from "../texts/admin-de.ts";
import { AccountPage } from "./account.page.tsx";
import { AccountsPage } from "./accounts.page.tsx";
import { accountPath, accountsPath, requirementPath, signInsPath } from "./admin-paths.ts";
import { inviteAccount } from "./invite-account.action.ts";
import { showSignIns } from "./list-sign-ins.view.ts";
import { NewAccountPage } from "./new-account.page.tsx";
import { prepareAccount } from "./prepare-account.view.ts";
import { readAccount } from "./read-account.view.ts";
import { requireFactor } from "./require-factor.action.ts";
import { RequirementPage } from "./requirement.page.tsx";
import { resetFactors } from "./reset-factors.action.ts";
import { searchForAccounts } from "./search-accounts.view.ts";
import { sendLink } from "./send-link.action.ts";
import { showRequirement } from "./show-requirement.view.ts";
import { SignInsPage } from "./sign-ins.page.tsx";

const one = `${accountsPath}/:id`;

/** An address with a malformed id leads nowhere, like one with an unknown id. */
const knownId: MiddlewareHandler<Env> = async (c, next) => {
  if (!isId(c.req.param("id"))) throw new Refusal("platform.unknown", 404);
  return next();
};

const newAccount = new Hono<Env>()
  .get(`${accountsPath}/neu`, async (c) => {
    await look(prepareAccount, doerOf(c), {});
    return newPage(c, {});
  })
  .post(`${accountsPath}/neu`, async (c) => {
    const entered = await readForm(c.req.raw);
    try {
      const baseUrl = c.var.world.environment.BASE_URL;
      const made = await perform(inviteAccount, doerOf(c), { ...entered, baseUrl });
      return c.redirect(`${accountPath(made)}?gespeichert=neu`, 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.status === 403) throw refusal;
      return newPage(c, entered, refusal);
    }
  });

const requirement = form(requirementPath, {
  does: requireFactor,
  shows: showRequirement,
  initial: (rollen) => ({ rollen }),
  page: (c, props) => (
    <RequirementPage {...props} demo={c.var.world.environment.DEMO} saved={c.req.query("gespeichert") !== undefined} />
  ),
  afterwards: () => `${requirementPath}?gespeichert=1`,
  answer: (c, content, status) => staffPage(c, { title: t["identity.requirement.title"], content }, status),
});

/** The accounts of the house. Roles and areas are given on a page of its own (rights/), which this one guards and leads to. */
export const adminRoutes = new Hono<Env>()
  .use(`${accountsPath}/neu`, stepUpFirst)
  .use(requirementPath, stepUpFirst)
  .get(accountsPath, async (c) => {
    const found = await look(searchForAccounts, doerOf(c), c.req.query());
    return staffPage(c, { title: t["identity.accounts.title"], content: <AccountsPage {...found} /> });
  })
  .get(signInsPath, async (c) => {
    const list = await look(showSignIns, doerOf(c), c.req.query());
    return staffPage(c, { title: t["identity.sign-ins.title"], content: <SignInsPage {...list} /> });
  })
  .route("/", newAccount)
  .route("/", requirement)
  .use(one, knownId)
  .use(`${one}/*`, knownId)
  .get(one, (c) => showAccount(c, {}))
  .use(`${one}/*`, stepUpFirst)
  .post(`${one}/link`, (c) => deed(c, sendLink, "link"))
  .post(`${one}/faktoren`, (c) => deed(c, resetFactors, "zurueckgesetzt"))
  .post(`${one}/beenden`, async (c) => {
    const entered = await readForm(c.req.raw);
    const { account } = await look(readAccount, doerOf(c), c.req.param());
    try {
      if (account.demo) throw refuse("identity.account.demo");
      if (textOf(entered, "ja") === "") throw refuseFields({ field: "ja", reason: "identity.account.end.untold" });
      await perform(endAccount, doerOf(c), { email: account.email, sofort: entered["sofort"] });
      return c.redirect(`${accountPath(account)}?gespeichert=beendet`, 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      return showAccount(c, entered, refusal);
    }
  });

async function deed<Schema extends z.ZodType, Subject, Result>(
  c: Context<Env>,
  does: Action<Schema, Subject, Result>,
  done: string,
): Promise<Response> {
  const entered = await readForm(c.req.raw);
  const id = c.req.param("id") ?? "";
  try {
    await perform(does, doerOf(c), { ...entered, id, baseUrl: c.var.world.environment.BASE_URL });
    return c.redirect(`${accountPath({ id })}?gespeichert=${done}`, 303);
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || refusal.status === 404 || refusal.status === 403) throw refusal;
    return showAccount(c, entered, refusal);
  }
}

const problemsOf = (c: Context<Env>, refusal?: Refusal) =>
  refusal ? shown(c, refusal) : { problems: [], problem: undefined };

async function showAccount(c: Context<Env>, entered: Entered, refusal?: Refusal): Promise<Response> {
  const read = await look(readAccount, doerOf(c), c.req.param());
  const around = {
    own: read.account.id === c.var.actor.id,
    sends: c.var.world.environment.SMTP_URL !== undefined,
    saved: c.req.query("gespeichert"),
  };
  const content = <AccountPage {...read} {...around} entered={entered} {...problemsOf(c, refusal)} />;
  return answer(c, read.account.name, content, refusal);
}

function newPage(c: Context<Env>, entered: Entered, refusal?: Refusal): Response {
  const content = <NewAccountPage data={undefined} entered={entered} {...problemsOf(c, refusal)} />;
  return answer(c, t["identity.accounts.new"], content, refusal);
}

const answer = (c: Context<Env>, title: string, content: VNode, refusal?: Refusal) =>
  staffPage(c, { title, content }, refusal ? 422 : 200);
