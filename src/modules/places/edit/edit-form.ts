import { Hono, type Context } from "hono";
import type { VNode } from "preact";
import type { z } from "zod";
import { staffPage } from "#frame/staff-page.tsx";
import { perform, type Action } from "#platform/action/action.ts";
import { look, type View } from "#platform/action/view.ts";
import { isId } from "#platform/database/ids.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { readForm, textOf, type Entered } from "#platform/web/entered.ts";
import { doerOf, shown, type FormProps } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";

export interface EditProps<Data> extends FormProps<Data> {
  /** The person's own entries lie over those that somebody else saved meanwhile. */
  readonly merged: boolean;
}

/** What happens when somebody else saved first. */
export interface TwoVersions<Data> {
  readonly page: (c: Context<Env>, data: Data, entered: Entered) => VNode;
  readonly merge: (data: Data, entered: Entered) => Entered;
}

export interface EditForm<Schema extends z.ZodType, Subject, Result, ViewSchema extends z.ZodType, Seen, Data> {
  readonly does: Action<Schema, Subject, Result>;
  readonly shows: View<ViewSchema, Seen, Data>;
  readonly title: (data: Data) => string;
  readonly initial: (data: Data) => Entered;
  readonly page: (c: Context<Env>, props: EditProps<Data>) => VNode;
  readonly afterwards: (result: Result) => string;
  readonly conflict?: TwoVersions<Data>;
}

/** The form of an entry: as `form`, and with rows that can be added, and with both versions when two save at once. */
export function editForm<Schema extends z.ZodType, Subject, Result, ViewSchema extends z.ZodType, Seen, Data>(
  path: string,
  editor: EditForm<Schema, Subject, Result, ViewSchema, Seen, Data>,
): Hono<Env> {
  const show = (c: Context<Env>, data: Data, props: Partial<EditProps<Data>>, status?: 422) => {
    const whole = { data, entered: editor.initial(data), problems: [], problem: undefined, merged: false, ...props };
    const title = editor.title(data);
    return staffPage(
      c,
      { title: status ? t["places.error-title"]({ title }) : title, content: editor.page(c, whole) },
      status,
    );
  };
  const read = (c: Context<Env>, more: object = {}) => look(editor.shows, doerOf(c), { ...more, ...c.req.param() });

  return new Hono<Env>()
    .get(path, async (c) => show(c, await read(known(c)), {}))
    .post(path, async (c) => {
      known(c);
      const entered = await readForm(c.req.raw);
      if (textOf(entered, "zeile") !== "") return show(c, await read(c), { entered });
      const chosen = textOf(entered, "fassung");
      if (chosen === "gespeicherte") return c.redirect(c.req.path, 303);
      if (chosen === "eigene" && editor.conflict) {
        const data = await read(c, { stand: entered["stand"] });
        return show(c, data, { entered: editor.conflict.merge(data, entered), merged: true });
      }
      try {
        return c.redirect(
          editor.afterwards(await perform(editor.does, doerOf(c), { ...entered, ...c.req.param() })),
          303,
        );
      } catch (refusal) {
        if (!(refusal instanceof Refusal) || refusal.status === 404) throw refusal;
        if (refusal.status !== 409 || !editor.conflict)
          return show(c, await read(c), { entered, ...shown(c, refusal) }, 422);
        const data = await read(c, { stand: entered["stand"] });
        return staffPage(
          c,
          { title: t["places.conflict.title"], content: editor.conflict.page(c, data, entered) },
          409,
        );
      }
    });
}

/** An address with a malformed id leads nowhere, like one with an unknown id. */
export function known(c: Context<Env>): Context<Env> {
  const id = c.req.param("id");
  if (id !== undefined && !isId(id)) throw new Refusal("platform.unknown", 404);
  return c;
}
