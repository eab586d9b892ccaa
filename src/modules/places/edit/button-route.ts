import { Hono } from "hono";
import type { z } from "zod";
import { wayBack } from "#frame/way-back.ts";
import { perform, type Action } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { readForm } from "#platform/web/entered.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { known } from "./edit-form.ts";
import { type Done, doneAddress } from "./entry-head.tsx";

interface Saved {
  readonly id: string;
  readonly version: number;
}

interface Button<Schema extends z.ZodType, Subject, Result> {
  readonly does: Action<Schema, Subject, Result>;
  readonly path: (entry: { readonly id: string }) => string;
  readonly done: Done;
}

/** One button that does its deed at once. Who saw an older version is shown the newer one instead. */
export function buttonRoute<Schema extends z.ZodType, Subject, Result extends Saved>(
  path: string,
  button: Button<Schema, Subject, Result>,
): Hono<Env> {
  return new Hono<Env>().post(path, async (c) => {
    const id = known(c).req.param("id") ?? "";
    const entered = await readForm(c.req.raw);
    try {
      const entry = await perform(button.does, doerOf(c), { ...entered, id });
      return c.redirect(doneAddress(wayBack(entered, button.path(entry)), button.done, entry), 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.status !== 409) throw refusal;
      return c.redirect(`${button.path({ id })}?zwischendurch=1`, 303);
    }
  });
}
