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

const common = ({ environment }: World) =>
  ({ httpOnly: true, sameSite: "Lax", secure: environment.BASE_URL.startsWith("https:") }) as const;

export const sessionTokenOf = (c: Context<Env>): string | undefined => getCookie(c, sessionCookie);

export const putSessionCookie = (c: Context<Env>, token: string): void =>
  setCookie(c, sessionCookie, token, { ...common(c.var.world), path: "/", maxAge: absoluteMilliseconds / 1000 });

export const dropSessionCookie = (c: Context<Env>): void =>
  void deleteCookie(c, sessionCookie, { ...common(c.var.world), path: "/" });

/** What this browser was given when somebody signed in with it; anything else that stands there is nothing. */
export function deviceTokenOf(c: Context<Env>): string | undefined {
  const token = getCookie(c, deviceCookie);
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
}

export const putDeviceCookie = (c: Context<Env>, token: string): void =>
  setCookie(c, deviceCookie, token, { ...common(c.var.world), path: "/anmelden", maxAge: deviceDays * 24 * 60 * 60 });

export const ssoTokenOf = (c: Context<Env>): string => getCookie(c, ssoCookie) ?? "";

/** Lax: the city's sign-in sends the browser back to us with a link, and the cookie must come along. */
export const putSsoCookie = (c: Context<Env>, token: string): void =>
  setCookie(c, ssoCookie, token, { ...common(c.var.world), path: "/anmelden/sso", maxAge: ssoMinutes * 60 });

export const dropSsoCookie = (c: Context<Env>): void =>
  void deleteCookie(c, ssoCookie, { ...common(c.var.world), path: "/anmelden/sso" });
