import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import { Provider } from "oidc-provider";
import { testOrigin } from "#platform/web/testing-world.ts";
import { callbackPath } from "./oidc.ts";

export const client = { id: "beisammen", secret: "ein-geheimnis-nur-fuer-tests" };

interface Running {
  readonly issuer: string;
  readonly stop: () => Promise<void>;
}

export interface Known {
  readonly email: string;
  readonly verified: boolean;
}

/** A real OpenID provider (npm's oidc-provider) that knows these people by their subject. */
export function startProvider(people: ReadonlyMap<string, Known>): Promise<Running> {
  return start((issuer) =>
    new Provider(issuer, {
      clients: [
        {
          client_id: client.id,
          client_secret: client.secret,
          redirect_uris: [testOrigin + callbackPath],
          post_logout_redirect_uris: [`${testOrigin}/abgemeldet`],
        },
      ],
      claims: { openid: ["sub"], email: ["email", "email_verified"] },
      cookies: { keys: ["nur fuer tests"] },
      findAccount: (_, id) => {
        const known = people.get(id);
        return { accountId: id, claims: () => ({ sub: id, email: known?.email, email_verified: known?.verified }) };
      },
    }).callback(),
  );
}

/** Signs in at the provider as its own pages ask for, and says where it sends the browser back to. */
export async function signInAt(address: string, login: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let next: { url: URL; form?: URLSearchParams } = { url: new URL(address) };
  for (let step = 0; step < 12; step++) {
    if (next.url.href.startsWith(testOrigin)) return next.url;
    const answer = await fetch(next.url, {
      method: next.form ? "POST" : "GET",
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(next.form && { body: next.form }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    const html = await answer.text();
    const to = answer.headers.get("location");
    const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1];
    if (to !== null) next = { url: new URL(to, next.url) };
    else if (prompt) next = { url: next.url, form: new URLSearchParams({ prompt, login, password: "egal" }) };
    else throw new Error(`The provider answers ${answer.status}: ${html.slice(0, 300)}`);
  }
  throw new Error("The provider sends in circles");
}

/** What a dishonest issuer says, or signs with a key that is not its own. */
export interface Lie {
  claims: Readonly<Record<string, unknown>>;
  foreignKey?: boolean;
}

/** An issuer that lies as it is told: no honest one would. */
export function startLiar(lie: Lie): Promise<Running> {
  const [own, foreign] = [newKey(), newKey()];
  return start((issuer) => (request, response) => {
    const claims = () => ({
      iss: issuer,
      aud: client.id,
      sub: "luegner",
      iat: Math.floor(Date.now() / 1000),
      exp: Math.floor(Date.now() / 1000) + 60,
      ...lie.claims,
    });
    const answers: Readonly<Record<string, () => object>> = {
      "/.well-known/openid-configuration": () => ({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        id_token_signing_alg_values_supported: ["RS256"],
      }),
      "/jwks": () => ({ keys: [{ ...own.publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }] }),
      "/token": () => ({
        access_token: "x",
        token_type: "Bearer",
        id_token: signed(claims(), (lie.foreignKey ? foreign : own).privateKey),
      }),
    };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answers[request.url ?? ""]?.() ?? {}));
  });
}

const newKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 });

function signed(claims: object, key: ReturnType<typeof newKey>["privateKey"]): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part({ alg: "RS256", kid: "1" })}.${part(claims)}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(key).toString("base64url")}`;
}

async function start(listenerFor: (issuer: string) => RequestListener): Promise<Running> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens nowhere");
  const issuer = `http://127.0.0.1:${address.port}`;
  server.on("request", listenerFor(issuer));
  return {
    issuer,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
