import { Hono, type Context, type MiddlewareHandler } from "hono";
import { h } from "preact";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { takeTurn } from "#platform/limits/limits.store.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { type Entered, readForm, textOf } from "#platform/web/entered.ts";
import { doerOf, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { factorsOf, hasFactor } from "../factor/factors.store.ts";
import { takeQuestion } from "../factor/key/ask-keys.routes.ts";
import { knowsPasskeys } from "../factor/key/party.ts";
import { ProvedKey, readAnswer } from "../factor/key/passkey-answers.ts";
import { deviceOf, partyAt, sealKeyOf } from "../session/at-the-door.ts";
import { confirmSession } from "../session/confirm-session.action.ts";
import { putSessionCookie } from "../session/cookies.ts";
import { sessionOf } from "../session/guards.routes.ts";
import { isConfirmed, ownPath } from "../session/session.ts";
import { statusOf } from "../session/tries.routes.ts";
import { ownDe as t } from "../texts/own-de.ts";
import { answerField, askedField, codeField, passwordField, stepUpFields } from "./fields.ts";
import { StepUpPage, type StepUpProps } from "./step-up.page.tsx";

const path = "/arbeit/bestaetigen";
const perAccount = { name: "step-up.account", allowed: 10, seconds: 600 };

/**
 * Before exports, deletions and changes of the sign-in: whoever did not prove in the last five minutes that it is them is asked.
 * A page leads to the question and back. A form is answered with the question, which carries along what was typed and then goes
 * on to the same address: `.use("/arbeit/faelle/:id/auskunft", stepUpFirst)`.
 */
export const stepUpFirst: MiddlewareHandler<Env> = async (c, next) => {
  if (isConfirmed(sessionOf(c), c.var.world.clock.now())) return next();
  const { pathname, search } = new URL(c.req.url);
  if (c.req.method === "GET") return c.redirect(`${path}?zurueck=${encodeURIComponent(pathname + search)}`, 303);
  // A copy is read: what comes after reads the form itself.
  const entered = await readForm(c.req.raw.clone());
  const question = { action: pathname + search, entered };
  if (!isAnswered(entered)) return ask(c, question, 403);
  try {
    await confirm(c, entered);
    return next();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return ask(c, question, refusal);
  }
};

export const stepUpRoutes = new Hono<Env>()
  .get(path, (c) => ask(c, { action: addressOf(c.req.query("zurueck") ?? ""), entered: {} }, 200))
  .post(path, async (c) => {
    const returnTo = c.req.query("zurueck") ?? "";
    const entered = await readForm(c.req.raw);
    try {
      await confirm(c, entered);
      return c.redirect(ownPath(returnTo), 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      return ask(c, { action: addressOf(returnTo), entered: {} }, refusal);
    }
  });

const addressOf = (returnTo: string): string => `${path}?zurueck=${encodeURIComponent(ownPath(returnTo))}`;

const isAnswered = (entered: Entered): boolean => stepUpFields.some((name) => textOf(entered, name) !== "");

async function confirm(c: Context<Env>, entered: Entered): Promise<void> {
  const { world, actor } = c.var;
  await takeTurn(world.staff, perAccount, actor.id);
  const answer = readAnswer(ProvedKey, textOf(entered, answerField));
  const proof = answer && {
    answer,
    challenge: await takeQuestion(c, actor, { purpose: "key-confirm", id: textOf(entered, askedField) }),
    party: partyAt(c),
  };
  const { id: sessionId, stage } = sessionOf(c);
  const { token } = await perform(confirmSession, doerOf(c), {
    sessionId,
    stage,
    [passwordField]: textOf(entered, passwordField),
    [codeField]: textOf(entered, codeField),
    proof,
    key: sealKeyOf(c),
    device: deviceOf(c),
  });
  putSessionCookie(c, token);
}

async function ask(
  c: Context<Env>,
  { action, entered }: { readonly action: string; readonly entered: Entered },
  why: 200 | 403 | Refusal,
): Promise<Response> {
  const factors = await as(c.var.world.staff, c.var.actor, (tx) => factorsOf(tx, c.var.actor.id));
  const key = factors.keys > 0 && knowsPasskeys(partyAt(c));
  const proofs = { key, code: factors.app || (hasFactor(factors) && factors.codes > 0), password: !hasFactor(factors) };
  const problems = why instanceof Refusal ? shown(c, why) : { problems: [], problem: undefined };
  const content = h(StepUpPage, { action, proofs, ...carriedOf(entered), ...problems });
  const islands = key ? ["passkey"] : [];
  return staffPage(
    c,
    { title: t["identity.step-up.title"], islands, content },
    why instanceof Refusal ? statusOf(why) : why,
  );
}

function carriedOf(entered: Entered): Pick<StepUpProps, "carried" | "losesFiles"> {
  const fields = Object.entries(entered).filter(([name]) => !stepUpFields.includes(name));
  const carried = fields.flatMap(([name, value]) =>
    value instanceof File ? [] : [value].flat().map((each): readonly [string, string] => [name, each]),
  );
  return { carried, losesFiles: fields.some(([, value]) => value instanceof File) };
}
