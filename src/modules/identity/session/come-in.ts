import type { Context } from "hono";
import type { Env } from "#platform/web/world.ts";
import type { Begun } from "./begin-session.store.ts";
import { putDeviceCookie, putSessionCookie } from "./cookies.ts";
import type { Door } from "./door.ts";
import { ownPath } from "./session.ts";

/** Gives the browser its session, and sends it on: to the second step, to the own account, or to where it wanted. */
export function comeIn(c: Context<Env>, begun: Begun, { door, returnTo }: { door: Door; returnTo: string }): Response {
  putSessionCookie(c, begun.token);
  const path = ownPath(returnTo);
  if (begun.stage === "password")
    return c.redirect(`/anmelden/zweiter-schritt?zurueck=${encodeURIComponent(path)}`, 303);
  putDeviceCookie(c, door.browser);
  return c.redirect(begun.stage === "set-up" ? "/arbeit/konto" : path, 303);
}
