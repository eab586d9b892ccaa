import { type Context, Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { type Entered, readForm, textOf } from "#platform/web/entered.ts";
import { doerOf, type FormProps, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { doneAt } from "../form/done-note.tsx";
import { partnerDe as t } from "../texts/partner-de.ts";
import { changePartner } from "./change-partner.action.ts";
import { ChangePartnerPage, PartnerConflictPage } from "./change-partner.page.tsx";
import { partnerPath } from "./partner.ts";
import { enteredOf } from "./partner-form.ts";
import { showPartner, type ShownPartner } from "./show-partner.view.ts";

const address = "/arbeit/netzwerk/partner/:id/aendern";

async function read(c: Context<Env>): Promise<ShownPartner> {
  const shown = await look(showPartner, doerOf(c), c.req.param());
  if (!shown.mayWork) throw new Refusal("platform.forbidden", 403);
  return shown;
}

const show = (c: Context<Env>, data: ShownPartner, form: Partial<FormProps<ShownPartner>>, status: 200 | 422 = 200) => {
  const entered = { ...enteredOf(data.partner), stand: String(data.partner.version) };
  const props = { data, entered, problems: [], problem: undefined, ...form };
  return staffPage(c, { title: data.partner.name, content: <ChangePartnerPage {...props} /> }, status);
};

/** The form of a partner. When somebody else saved first, both versions stand side by side and nobody's is lost. */
export const changePartnerRoutes = new Hono<Env>()
  .get(address, async (c) => show(c, await read(c), {}))
  .post(address, async (c) => {
    const entered = await readForm(c.req.raw);
    const version = textOf(entered, "fassung");
    if (version === "gespeicherte") return c.redirect(partnerPath({ id: c.req.param("id") }), 303);
    if (version === "eigene") return withOwn(c, entered);
    try {
      const partner = await perform(changePartner, doerOf(c), { ...entered, ...c.req.param() });
      return c.redirect(doneAt(partnerPath(partner), "gespeichert"), 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.status === 404) throw refusal;
      const data = await read(c);
      if (refusal.status !== 409) return show(c, data, { entered, ...shown(c, refusal) }, 422);
      const content = <PartnerConflictPage data={data} entered={entered} />;
      return staffPage(c, { title: t["network.partner.change"], content }, 409);
    }
  });

/** Whoever goes on with their own version sees it once more, on top of what is saved now. */
async function withOwn(c: Context<Env>, entered: Entered): Promise<Response> {
  const data = await read(c);
  return show(c, data, { entered: { ...entered, stand: String(data.partner.version) } });
}
