import { randomInt } from "node:crypto";
import type { Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { factsOf } from "#platform/logs/log.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { platformTexts } from "#platform/texts/platform-texts.ts";
import { say } from "#platform/texts/say.ts";
import { faults } from "#platform/web/metrics.ts";
import type { Env } from "#platform/web/world.ts";
import { LinkButton } from "#ui/button.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import { centralPhone, publicPage } from "./public-page.tsx";
import { staffPage } from "./staff-page.tsx";
import { staffDe } from "./texts/staff-de.ts";
import { frameTexts as t } from "./texts/texts.ts";

/** Every "no" and every fault ends here: a page with a way on, or JSON for programs. */
export function frameErrors(app: Hono<Env>): void {
  app.notFound((c) =>
    answer(c, {
      status: 404,
      title: platformTexts["platform.missing.title"],
      text: platformTexts["platform.missing.lead"],
    }),
  );
  app.onError((error, c) => {
    if (error instanceof Refusal) return refused(c, error);
    if (error instanceof HTTPException && error.status < 500)
      return answer(c, {
        status: 403,
        title: platformTexts["platform.refusal.title"],
        text: platformTexts["platform.foreign-origin"],
      });
    return faulty(c, error);
  });
}

interface Problem {
  readonly status: 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500;
  readonly title: string;
  readonly text: string;
  readonly reason?: string;
}

function refused(c: Context<Env>, { status, reason, details, fields }: Refusal) {
  const first = fields[0];
  const text = first
    ? say(c.var.world.sentences, first.reason, first.details)
    : say(c.var.world.sentences, reason, details);
  if (status === 429) c.header("retry-after", String(Number(details["seconds"] ?? 60)));
  const title = status === 404 ? platformTexts["platform.missing.title"] : platformTexts["platform.refusal.title"];
  return answer(c, { status, title, text, reason });
}

/** Logged once, with a number that the visitor can tell on the phone; nothing of the fault itself reaches the page. */
function faulty(c: Context<Env>, error: Error) {
  const id = `B${randomInt(10, 99)}-${randomInt(1000, 9999)}`;
  faults.inc();
  c.var.world.log.error("request.fault", { id, route: c.req.routePath, method: c.req.method, ...factsOf(error) });
  return answer(c, {
    status: 500,
    title: platformTexts["platform.fault.title"],
    text: `${platformTexts["platform.fault.lead"]} ${platformTexts["platform.fault.number"]({ id })}`,
  });
}

const wantsData = (c: Context<Env>) => /\.(json|ics|csv)$/.test(c.req.path) || c.req.path.startsWith("/api/");

function answer(c: Context<Env>, { status, title, text, reason }: Problem) {
  if (wantsData(c)) return c.json({ error: text, reason: reason ?? null }, status === 422 ? 400 : status);
  const shownStatus = status === 400 ? 422 : status;
  if (c.req.path.startsWith("/arbeit") && c.var.actor.roles.length > 0 && c.var.actor.name !== "")
    return staffPage(c, { title, content: <StaffProblem title={title} text={text} /> }, shownStatus);
  return publicPage(
    c,
    { title, content: <PublicProblem c={c} title={title} text={text} />, unlisted: true },
    shownStatus,
  );
}

const StaffProblem = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <>
    <h1>{title}</h1>
    <p class="b-lead b-measure">{text}</p>
    <p>
      <LinkButton href="/arbeit">{staffDe["frame.staff.day"]}</LinkButton>
    </p>
  </>
);

const PublicProblem = ({
  c,
  title,
  text,
}: {
  readonly c: Context<Env>;
  readonly title: string;
  readonly text: string;
}) => (
  <>
    <h1>{title}</h1>
    <p class="b-lead b-measure">{text}</p>
    <div class="b-actions">
      <LinkButton look="primary" href="/">
        {t["frame.error.start"]}
      </LinkButton>
      <LinkButton href="/suche">{t["frame.error.search"]}</LinkButton>
    </div>
    <PhoneBlock heading={t["frame.error.call"]} phone={centralPhone(c.var.world)}>
      <p>{t["frame.error.call.text"]}</p>
    </PhoneBlock>
  </>
);
