import type { Context } from "hono";
import { isId } from "#platform/database/ids.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Env, World } from "#platform/web/world.ts";
import { NoQuery, readQuery } from "./parameters.ts";
import type { Publisher } from "./publisher.ts";

/** The id of a single entry; what is no id is unknown like an id that nobody has. */
export function askedId(c: Context<Env>): string {
  readQuery(NoQuery, new URL(c.req.url).searchParams);
  const id = (c.req.param("id") ?? "").toLowerCase();
  if (!isId(id)) throw unknown();
  return id;
}

/** The entry, or a "no" when there is none. */
export function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw unknown();
  return value;
}

const unknown = (): Refusal => new Refusal("opendata.unknown", 404);

export const publisherOf = ({ environment, city, clock }: World): Publisher => ({
  base: environment.BASE_URL,
  city: city.name,
  state: city.state,
  today: clock.today(),
  office: city.officeWord.one,
});
