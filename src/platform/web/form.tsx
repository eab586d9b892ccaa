import { Hono, type Context } from "hono";
import type { VNode } from "preact";
import type { z } from "zod";
import { perform, type Action, type Doer } from "#platform/action/action.ts";
import { look, type View } from "#platform/action/view.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { say } from "#platform/texts/say.ts";
import { readForm, type Entered } from "./entered.ts";
import type { Env } from "./world.ts";

/** A problem as a person reads it. */
export interface ShownProblem {
  readonly field: string;
  readonly sentence: string;
}

export interface FormProps<Data = undefined> {
  readonly data: Data;
  readonly entered: Entered;
  readonly problems: readonly ShownProblem[];
  /** What stands in the way as a whole, when it is no single field. */
  readonly problem: string | undefined;
}

export interface FormDefinition<Schema extends z.ZodType, Subject, Result, ViewSchema extends z.ZodType, Seen, Data> {
  readonly does: Action<Schema, Subject, Result>;
  /** What the page shows besides the fields; read by a view, so that it has a policy too. */
  readonly shows: View<ViewSchema, Seen, Data>;
  readonly page: (c: Context<Env>, props: FormProps<Data>) => VNode;
  /** What stands in the fields at first. */
  readonly initial?: (data: Data, c: Context<Env>) => Entered;
  readonly afterwards: (result: Result, c: Context<Env>, entered: Entered) => string;
  readonly answer: (
    c: Context<Env>,
    content: VNode,
    status?: 200 | 403 | 409 | 422 | 429,
  ) => Response | Promise<Response>;
}

export const doerOf = (c: Context<Env>): Doer => ({
  db: c.var.world.staff,
  actor: c.var.actor,
  clock: c.var.world.clock,
});

/** A page with a form: redirects after success, and shows the page again after a refusal, with everything that was typed. */
export function form<Schema extends z.ZodType, Subject, Result, ViewSchema extends z.ZodType, Seen, Data>(
  path: string,
  { does, shows, page, initial, afterwards, answer }: FormDefinition<Schema, Subject, Result, ViewSchema, Seen, Data>,
): Hono<Env> {
  const parameters = (c: Context<Env>) => ({ ...c.req.query(), ...c.req.param() });
  return new Hono<Env>()
    .get(path, async (c) => {
      const data = await look(shows, doerOf(c), parameters(c));
      return answer(c, page(c, { data, entered: initial?.(data, c) ?? {}, problems: [], problem: undefined }));
    })
    .post(path, async (c) => {
      const entered = await readForm(c.req.raw);
      try {
        const result = await perform(does, doerOf(c), { ...entered, ...c.req.param() });
        return c.redirect(afterwards(result, c, entered), 303);
      } catch (refusal) {
        if (!(refusal instanceof Refusal) || refusal.status === 404) throw refusal;
        const data = await look(shows, doerOf(c), parameters(c));
        return answer(c, page(c, { data, entered, ...shown(c, refusal) }), refusal.status === 409 ? 409 : 422);
      }
    });
}

/** The sentences of a refusal. */
export function shown(c: Context<Env>, { reason, details, fields }: Refusal): Pick<FormProps, "problems" | "problem"> {
  const { sentences } = c.var.world;
  return {
    problems: fields.map((each) => ({ field: each.field, sentence: say(sentences, each.reason, each.details) })),
    problem: fields.length > 0 ? undefined : say(sentences, reason, details),
  };
}
