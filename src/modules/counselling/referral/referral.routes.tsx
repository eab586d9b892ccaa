import { Hono, type Context } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { type Entered, readForm } from "#platform/web/entered.ts";
import { doerOf, form, type FormProps, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { referralDe as t } from "../texts/referral-de.ts";
import { advanceReferral } from "./advance-referral.action.ts";
import { DeadlinesPage } from "./deadlines.page.tsx";
import { ReferralPage } from "./referral.page.tsx";
import { ReferralsPage } from "./referrals.page.tsx";
import { remindPartner } from "./remind-partner.action.ts";
import { sendFromContact } from "./send-from-contact.action.ts";
import { sendReferral } from "./send-referral.action.ts";
import { SendFromContactPage, SendReferralPage } from "./send-referral.page.tsx";
import { setDeadlines, showDeadlines } from "./set-deadlines.action.ts";
import { prepareFromContact, prepareReferral, showReferral, showReferrals } from "./show-referral.view.ts";

const list = "/arbeit/vermittlungen";
const one = `${list}/:referralId{[0-9a-f-]{36}}`;
const send = "/arbeit/faelle/:caseId/vermitteln";
type Problems = Omit<FormProps, "data">;
const unharmed: Problems = { entered: {}, problem: undefined, problems: [] };

export const referralRoutes = new Hono<Env>()
  .get(list, async (c) => {
    const found = await look(showReferrals, doerOf(c), c.req.query());
    const sent = c.req.query("gespeichert") === "gesendet";
    return staffPage(c, { title: t["counselling.referral.list"], content: <ReferralsPage {...found} sent={sent} /> });
  })
  .route(
    "/",
    form(`${list}/fristen`, {
      does: setDeadlines,
      shows: showDeadlines,
      page: (_, props) => <DeadlinesPage {...props} />,
      initial: ({ chase: [first, second], void: last, sustained }) => ({
        first: String(first),
        second: String(second),
        void: String(last),
        sustained: String(sustained),
      }),
      afterwards: () => `${list}/fristen?gespeichert=ja`,
      answer: (c, content, status) => staffPage(c, { title: t["counselling.referral.deadlines"], content }, status),
    }),
  )
  .get(send, (c) => showSend(c, { ...unharmed, entered: { channel: "mail" } }))
  .post(send, async (c) => {
    const entered = await readForm(c.req.raw);
    return kept(
      c,
      entered,
      async () => {
        await perform(sendReferral, doerOf(c), { ...entered, ...c.req.param(), baseUrl: baseUrlOf(c) });
        return c.redirect(`${list}?gespeichert=gesendet`, 303);
      },
      showSend,
    );
  })
  .route(
    "/",
    form(`/arbeit/kontakte/:contactId{[0-9a-f-]{36}}/vermitteln`, {
      does: sendFromContact,
      shows: prepareFromContact,
      page: (_, props) => <SendFromContactPage {...props} />,
      initial: () => ({ channel: "mail" }),
      afterwards: () => `${list}?gespeichert=gesendet`,
      answer: (c, content, status) => staffPage(c, { title: t["counselling.referral.send"], content }, status),
    }),
  )
  .get(one, (c) => showOne(c, unharmed))
  .post(one, async (c) => {
    const entered = await readForm(c.req.raw);
    return kept(
      c,
      entered,
      async () => {
        const { id } = await perform(advanceReferral, doerOf(c), { ...entered, ...c.req.param() });
        return c.redirect(`${list}/${id}?gespeichert=ja`, 303);
      },
      showOne,
    );
  })
  .post(`${one}/erinnern`, (c) =>
    kept(
      c,
      {},
      async () => {
        const { id } = await perform(remindPartner, doerOf(c), { ...c.req.param(), baseUrl: baseUrlOf(c) });
        return c.redirect(`${list}/${id}?gespeichert=ja`, 303);
      },
      showOne,
    ),
  );

const baseUrlOf = (c: Context<Env>): string => c.var.world.environment.BASE_URL;

/** Does it, or shows the page again with what was typed and what is wrong. */
async function kept(
  c: Context<Env>,
  entered: Entered,
  work: () => Promise<Response>,
  page: (c: Context<Env>, problems: Problems, status: 409 | 422) => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || refusal.status === 404 || refusal.status === 403) throw refusal;
    return page(c, { entered, ...shown(c, refusal) }, refusal.status === 409 ? 409 : 422);
  }
}

async function showSend(c: Context<Env>, problems: Problems, status?: 409 | 422): Promise<Response> {
  const data = await look(prepareReferral, doerOf(c), { ...c.req.query(), ...c.req.param() });
  return staffPage(
    c,
    { title: t["counselling.referral.send"], content: <SendReferralPage data={data} {...problems} /> },
    status,
  );
}

async function showOne(c: Context<Env>, problems: Problems, status?: 409 | 422): Promise<Response> {
  const data = await look(showReferral, doerOf(c), c.req.param());
  const saved = c.req.query("gespeichert") === "ja";
  return staffPage(
    c,
    { title: data.referral.targetName, content: <ReferralPage data={data} saved={saved} {...problems} /> },
    status,
  );
}
