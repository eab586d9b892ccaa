import { Hono, type Context } from "hono";
import type { z } from "zod";
import { type Action, perform } from "#platform/action/action.ts";
import { readForm } from "#platform/web/entered.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";

/** One button that does its deed at once and leads back to where its result is seen. */
export const deedRoute = <Schema extends z.ZodType, Subject, Result>(
  path: string,
  does: Action<Schema, Subject, Result>,
  afterwards: (result: Result, c: Context<Env>) => string,
): Hono<Env> =>
  new Hono<Env>().post(path, async (c) => {
    const entered = await readForm(c.req.raw);
    return c.redirect(afterwards(await perform(does, doerOf(c), { ...entered, ...c.req.param() }), c), 303);
  });
