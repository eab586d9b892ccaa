import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Env, World } from "#platform/web/world.ts";
import { absoluteMilliseconds } from "./session.ts";

const sessionCookie = "beisammen";
/** Read by the sign-in alone, so sent to it alone. */
const deviceCookie = "beisammen-geraet";
const deviceDays = 180;
const ssoCookie = "beisammen-sso";
const ssoMinutes = 5;

const isSecure = ({ environment }: World): boolean => environment.BASE_URL.startsWith("https:");

const common = (world: World) => ({ httpOnly: true, sameSite: "Lax", secure: isSecure(world) }) as const;

/** With TLS the browser itself keeps others out of the name: no page of a subdomain, and none without TLS, can plant it. */
const sessionName = (c: Context<Env>): string => (isSecure(c.var.world) ? "__Host-" : "") + sessionCookie;
/** For one path only, which `__Host-` forbids. */
const nameOf = (c: Context<Env>, cookie: string): string => (isSecure(c.var.world) ? "__Secure-" : "") + cookie;

export const sessionTokenOf = (c: Context<Env>): string | undefined => getCookie(c, sessionName(c));

export const putSessionCookie = (c: Context<Env>, token: string): void =>
  setCookie(c, sessionName(c), token, { ...common(c.var.world), path: "/", maxAge: absoluteMilliseconds / 1000 });

export const dropSessionCookie = (c: Context<Env>): void =>
  void deleteCookie(c, sessionName(c), { ...common(c.var.world), path: "/" });

/** What this browser was given when somebody signed in with it; anything else that stands there is nothing. */
export function deviceTokenOf(c: Context<Env>): string | undefined {
  const token = getCookie(c, nameOf(c, deviceCookie));
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
}

export const putDeviceCookie = (c: Context<Env>, token: string): void =>
  setCookie(c, nameOf(c, deviceCookie), token, {
    ...common(c.var.world),
    path: "/anmelden",
    maxAge: deviceDays * 24 * 60 * 60,
  });

export const ssoTokenOf = (c: Context<Env>): string => getCookie(c, nameOf(c, ssoCookie)) ?? "";

/** Lax: the city's sign-in sends the browser back to us with a link, and the cookie must come along. */
export const putSsoCookie = (c: Context<Env>, token: string): void =>
  setCookie(c, nameOf(c, ssoCookie), token, { ...common(c.var.world), path: "/anmelden/sso", maxAge: ssoMinutes * 60 });

export const dropSsoCookie = (c: Context<Env>): void =>
  void deleteCookie(c, nameOf(c, ssoCookie), { ...common(c.var.world), path: "/anmelden/sso" });
