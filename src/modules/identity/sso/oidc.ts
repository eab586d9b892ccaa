import * as client from "openid-client";
import type { Environment } from "#platform/settings/environment.ts";

type Settings = Pick<Environment, "OIDC_ISSUER" | "OIDC_CLIENT_ID" | "OIDC_CLIENT_SECRET" | "BASE_URL">;

export const hasSso = ({ OIDC_ISSUER }: Pick<Settings, "OIDC_ISSUER">): boolean => OIDC_ISSUER !== undefined;
export const callbackPath = "/anmelden/sso/zurueck";

const known = new WeakMap<Settings, Promise<client.Configuration>>();

/** Reads once what the issuer says of itself; after a failure the next sign-in tries again. */
export function configurationOf(settings: Settings): Promise<client.Configuration> {
  const found = known.get(settings);
  if (found) return found;
  const reading = read(settings);
  known.set(settings, reading);
  reading.catch(() => known.delete(settings));
  return reading;
}

function read({ OIDC_ISSUER = "", OIDC_CLIENT_ID = "", OIDC_CLIENT_SECRET = "" }: Settings) {
  const issuer = new URL(OIDC_ISSUER);
  // The environment takes an address without TLS only on the same machine: for tests and for trying out.
  const insecure = issuer.protocol === "http:" ? [client.allowInsecureRequests] : [];
  // The signature counts, not only the connection over which the answer came.
  const execute = [client.enableNonRepudiationChecks, ...insecure];
  return client.discovery(issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, client.ClientSecretBasic(OIDC_CLIENT_SECRET), {
    execute,
    timeout: 10,
  });
}

export interface Question {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Where the browser is sent: code flow with PKCE, a state for this browser and a nonce for this one answer. */
export async function questionAddress(settings: Settings, { state, nonce, verifier }: Question): Promise<URL> {
  return client.buildAuthorizationUrl(await configurationOf(settings), {
    redirect_uri: settings.BASE_URL + callbackPath,
    scope: "openid email",
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    nonce,
  });
}

export interface Answered {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | undefined;
  readonly strong: boolean;
}

/** Checks the answer – state, nonce, signature, audience, issuer, age – and says who it is about. Anything wrong is thrown. */
export async function readAnswer(settings: Settings, query: string, question: Question): Promise<Answered> {
  const configuration = await configurationOf(settings);
  const tokens = await client.authorizationCodeGrant(
    configuration,
    new URL(`${settings.BASE_URL}${callbackPath}${query}`),
    {
      expectedState: question.state,
      expectedNonce: question.nonce,
      pkceCodeVerifier: question.verifier,
      idTokenExpected: true,
    },
  );
  const claims = tokens.claims();
  if (!claims) throw new Error("The issuer sent no ID token");
  const said =
    claims["email"] === undefined ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
  const { email, email_verified: verified } = said;
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: verified === true && typeof email === "string" ? email : undefined,
    strong: isStrong(claims["amr"]),
  };
}

/** RFC 8176: what an issuer calls more than one factor, or one that is bound to a device. */
const strongMethods = ["mfa", "otp", "hwk", "swk", "fpt", "face", "sc"];
const isStrong = (amr: unknown): boolean =>
  Array.isArray(amr) && amr.some((each) => strongMethods.includes(String(each)));

/** Where somebody signs out of the city's sign-in too; undefined when the issuer has no such page. */
export async function endAddress(settings: Settings): Promise<string | undefined> {
  const configuration = await configurationOf(settings);
  if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
  return client.buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${settings.BASE_URL}/abgemeldet` }).href;
}
