import { Hono, type Context } from "hono";
import { randomNonce, randomPKCECodeVerifier, randomState } from "openid-client";
import { publicPage } from "#frame/public-page.tsx";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { isId } from "#platform/database/ids.ts";
import { takeTurn } from "#platform/limits/limits.store.ts";
import { factsOf } from "#platform/logs/log.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { shown } from "#platform/web/form.tsx";
import { addressOf } from "#platform/web/visitor.ts";
import type { Env } from "#platform/web/world.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { type Challenge, putChallenge, takeChallenge } from "../factor/challenges.store.ts";
import { atTheDoor, doorkeeper, doorOf } from "../session/at-the-door.ts";
import { comeIn } from "../session/come-in.ts";
import { dropSsoCookie, putSsoCookie, ssoTokenOf } from "../session/cookies.ts";
import { hashOfToken, newSessionToken, ownPath } from "../session/session.ts";
import { showSignIn } from "../session/sign-in.routes.ts";
import { refused, statusOf } from "../session/tries.routes.ts";
import { signInDe as t } from "../texts/sign-in-de.ts";
import { type Answered, callbackPath, endAddress, hasSso, questionAddress, readAnswer } from "./oidc.ts";
import { signInBySso } from "./sign-in-by-sso.action.ts";

const perAddress = { name: "sign-in.sso", allowed: 60, seconds: 600 };

/** The city's own sign-in (OpenID Connect), where the operator has set one up. */
export const ssoRoutes = new Hono<Env>()
  .get("/anmelden/sso", async (c) => {
    const { staff, environment } = c.var.world;
    if (!hasSso(environment)) return c.notFound();
    try {
      await takeTurn(staff, perAddress, addressOf(c, environment.TRUST_PROXY));
      return c.redirect(await begin(c), 303);
    } catch (thrown) {
      return turnedAway(c, thrown instanceof Refusal ? thrown : failed(c, thrown));
    }
  })
  .get(callbackPath, async (c) => {
    if (!hasSso(c.var.world.environment)) return c.notFound();
    try {
      const asked = await takeAsked(c);
      const known = await answerTo(c, asked);
      const door = doorOf(c);
      const begun = await perform(signInBySso, doorkeeper(c), { known, door });
      return comeIn(c, begun, { door, returnTo: asked.returnTo ?? "" });
    } catch (thrown) {
      return turnedAway(c, await refused(c, thrown, { method: "sso" }));
    }
  })
  .get("/abgemeldet", async (c) => {
    const { environment } = c.var.world;
    // A sign-in of the city that cannot be reached keeps nobody from reading this page.
    const end = hasSso(environment) ? await endAddress(environment).catch(() => undefined) : undefined;
    return publicPage(c, {
      title: t["identity.ended.title"],
      unlisted: true,
      personal: true,
      content: <EndedPage end={end} />,
    });
  });

/** Keeps what was asked, for this browser alone, and says where it goes on. */
async function begin(c: Context<Env>): Promise<string> {
  const { staff, environment, clock } = c.var.world;
  const [state, nonce, verifier, browser] = [randomState(), randomNonce(), randomPKCECodeVerifier(), newSessionToken()];
  const address = await questionAddress(environment, { state, nonce, verifier });
  const returnTo = ownPath(c.req.query("zurueck") ?? "");
  const asked = { purpose: "sso", challenge: state, nonce, verifier, browser: hashOfToken(browser), returnTo } as const;
  const id = await as(staff, atTheDoor, (tx) => putChallenge(tx, asked, clock.now()));
  putSsoCookie(c, `${id}.${browser}`);
  return address.href;
}

async function takeAsked(c: Context<Env>): Promise<Challenge> {
  const { staff, clock } = c.var.world;
  const [id = "", browser = ""] = ssoTokenOf(c).split(".");
  dropSsoCookie(c);
  const taken = isId(id)
    ? await as(staff, atTheDoor, (tx) => takeChallenge(tx, { id, purpose: "sso", now: clock.now() }))
    : undefined;
  if (!taken?.browser?.equals(hashOfToken(browser))) throw new Refusal("identity.sso.failed");
  return taken;
}

async function answerTo(c: Context<Env>, { challenge, nonce, verifier }: Challenge): Promise<Answered> {
  const question = { state: challenge, nonce: nonce ?? "", verifier: verifier ?? "" };
  try {
    return await readAnswer(c.var.world.environment, new URL(c.req.url).search, question);
  } catch (fault) {
    throw failed(c, fault);
  }
}

/** What exactly did not fit is for the log of the operator, not for whoever tries. */
function failed(c: Context<Env>, fault: unknown): Refusal {
  c.var.world.log.warn("identity.sso.failed", factsOf(fault));
  return new Refusal("identity.sso.failed");
}

const turnedAway = (c: Context<Env>, refusal: Refusal): Promise<Response> =>
  showSignIn(c, { email: "", password: "", returnTo: "", ...shown(c, refusal) }, statusOf(refusal));

const EndedPage = ({ end }: { readonly end: string | undefined }) => (
  <>
    <h1>{t["identity.ended.title"]}</h1>
    {end !== undefined && <p class="b-lead b-measure">{t["identity.ended.sso"]}</p>}
    <Actions>
      {end !== undefined && (
        <LinkButton look="primary" href={end}>
          {t["identity.ended.sso.go"]}
        </LinkButton>
      )}
      <LinkButton href="/anmelden">{t["identity.reset.back"]}</LinkButton>
    </Actions>
  </>
);
