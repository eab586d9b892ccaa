import { randomBytes } from "node:crypto";
import { Hono, type Context } from "hono";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { frameTexts } from "#frame/texts/texts.ts";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { readInput } from "#platform/action/input.ts";
import { takeTurn } from "#platform/limits/limits.store.ts";
import { anonymous } from "#platform/policy/actor.ts";
import { refuse, Refusal } from "#platform/refusal/refusal.ts";
import { readForm, textOf, type Entered } from "#platform/web/entered.ts";
import { shown, type FormProps } from "#platform/web/form.tsx";
import { addressOf } from "#platform/web/visitor.ts";
import type { Env } from "#platform/web/world.ts";
import { reportTexts as t } from "../texts/report.ts";
import { addReport, entryOf } from "./add-report.action.ts";
import { isPlausible, stampOf } from "./form-stamp.ts";
import { ReportArt, ReportInput } from "./report.ts";
import { ReportPage, ThanksPage, reportTitle } from "./report.page.tsx";

const perVisitor = { name: "directory.report", allowed: 5, seconds: 3600 };

export const reportRoutes = new Hono<Env>()
  .get("/meldung", (c) => {
    const wished = c.req.query("q")?.slice(0, 200);
    const text = wished ? t["directory.report.wunsch.start"]({ q: wished }) : "";
    return showReport(c, {
      art: c.req.query("art") ?? "",
      angebot: c.req.query("angebot") ?? "",
      ort: c.req.query("ort") ?? "",
      text,
    });
  })
  .post("/meldung", async (c) => {
    const entered = await readForm(c.req.raw);
    try {
      const { art } = await send(c, entered);
      return c.redirect(`/meldung/danke?art=${art}`, 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.status === 404) throw refusal;
      if (refusal.status === 429) c.header("retry-after", String(perVisitor.seconds));
      return showReport(c, entered, shown(c, refusal), refusal.status === 429 ? 429 : 422);
    }
  })
  .get("/meldung/danke", (c) => {
    const content = (
      <ThanksPage art={ReportArt.catch("angabe").parse(c.req.query("art"))} phone={centralPhone(c.var.world)} />
    );
    return publicPage(c, { title: t["directory.report.thanks.title"], unlisted: true, content });
  });

// Without a key of the operator each process signs with its own: after a restart a form asks to be sent once more.
const ownKey = randomBytes(32).toString("hex");
const keyOf = (c: Context<Env>): string => c.var.world.environment.SECRET_KEY ?? ownKey;
export const stampFor = (c: Context<Env>): string => stampOf(c.var.world.clock.now(), keyOf(c));

/** Whether somebody typed this: the field that nobody sees is empty, and it took as long as typing takes. */
export const isTyped = (c: Context<Env>, entered: Entered): boolean =>
  textOf(entered, "webseite") === "" && isPlausible(textOf(entered, "zeit"), c.var.world.clock.now(), keyOf(c));

/** A mistake in the form costs no turn; a form that a program seems to have filled is asked for once more, never thrown away. */
async function send(c: Context<Env>, entered: Entered) {
  const { public: db, clock, environment } = c.var.world;
  const fields = fieldsOf(entered);
  readInput(ReportInput, fields);
  if (!isTyped(c, entered)) throw refuse("directory.report.once-more");
  await takeTurn(db, perVisitor, addressOf(c, environment.TRUST_PROXY));
  return perform(addReport, { db, actor: anonymous, clock }, fields);
}

/** Fields that a form sends empty were not filled in; control characters only come from machines. */
const fieldsOf = (entered: Entered) =>
  Object.fromEntries(
    ["art", "angebot", "ort", "text", "kontakt", "seite"].map((name) => [
      name,
      textOf(entered, name).replaceAll(/[^\P{Cc}\n\r\t]/gu, "") || undefined,
    ]),
  );

const unharmed: Pick<FormProps, "problem" | "problems"> = { problem: undefined, problems: [] };

async function showReport(c: Context<Env>, entered: Entered, problems = unharmed, status: 200 | 422 | 429 = 200) {
  const { public: db } = c.var.world;
  const art = ReportArt.catch("angabe").parse(textOf(entered, "art"));
  const angebot = textOf(entered, "angebot") || undefined;
  const ort = textOf(entered, "ort") || undefined;
  const entry = (angebot ?? ort) ? await as(db, anonymous, (tx) => entryOf(tx, angebot, ort)) : undefined;
  const title = reportTitle(art, entry);
  return publicPage(
    c,
    {
      title: status === 200 ? title : frameTexts["frame.error-title"]({ title }),
      unlisted: true,
      personal: true,
      content: (
        <ReportPage
          {...{ art, entered, entry, angebot, ort }}
          {...problems}
          stamp={stampFor(c)}
          phone={centralPhone(c.var.world)}
        />
      ),
    },
    status,
  );
}
