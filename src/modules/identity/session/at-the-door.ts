import type { Context } from "hono";
import type { Doer } from "#platform/action/action.ts";
import type { Actor } from "#platform/policy/actor.ts";
import type { Env } from "#platform/web/world.ts";
import { partyOf, type Party } from "../factor/key/party.ts";
import { deviceTokenOf } from "./cookies.ts";
import { deviceInWords } from "./device-in-words.ts";
import type { Door } from "./door.ts";
import { newSessionToken } from "./session.ts";

/** Whoever stands before the sign-in page, before anybody knows who it is. */
export const atTheDoor: Actor = { id: "sign-in", name: "", roles: ["sign-in"] };

export const doorkeeper = (c: Context<Env>): Doer => ({
  db: c.var.world.staff,
  actor: atTheDoor,
  clock: c.var.world.clock,
});

export const deviceOf = (c: Context<Env>): string => deviceInWords(c.req.header("user-agent"));

export const doorOf = (c: Context<Env>): Door => ({
  device: deviceOf(c),
  browser: deviceTokenOf(c) ?? newSessionToken(),
  demo: c.var.world.environment.DEMO,
});

export const partyAt = (c: Context<Env>): Party => {
  const { environment, city } = c.var.world;
  return partyOf(c.req.url, environment.BASE_URL, city.name);
};

/** Without a key from outside – in tests – one for as long as the program runs. */
const ownKey = newSessionToken();
export const sealKeyOf = (c: Context<Env>): string => c.var.world.environment.SECRET_KEY ?? ownKey;
