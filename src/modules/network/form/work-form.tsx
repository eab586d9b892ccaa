import type { Hono } from "hono";
import type { ComponentChildren } from "preact";
import type { z } from "zod";
import { errorOf, Problems } from "#frame/problems.tsx";
import { staffPage } from "#frame/staff-page.tsx";
import { mayEver } from "#platform/policy/policy.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { type Entered, textOf } from "#platform/web/entered.ts";
import { form, type FormDefinition, type FormProps } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import type { Link } from "#ui/link.ts";
import { uiTexts } from "#ui/texts/texts.ts";
import { networkDe as t } from "../texts/network-de.ts";

/** What a form knows while it is filled in: its data, what was typed, and each field with its error. */
export interface Filled<Data> {
  readonly data: Data;
  readonly entered: Entered;
  readonly field: (name: string) => FilledField;
}
interface FilledField {
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
}

interface WorkForm<Schema extends z.ZodType, Subject, Result, ViewSchema extends z.ZodType, Seen, Data> extends Omit<
  FormDefinition<Schema, Subject, Result, ViewSchema, Seen, Data>,
  "page" | "answer"
> {
  readonly title: string;
  /** The words of the button; those of the title when left out. */
  readonly deed?: string;
  /** The pages above this one; the last is the way out. */
  readonly path: (data: Data) => readonly [Link, ...Link[]];
  readonly fields: (filled: Filled<Data>) => ComponentChildren;
  /** Stands above the form: a search that fills its choices. */
  readonly above?: (data: Data) => ComponentChildren;
}

/** A form of the network on a page of its own: trail, problems, fields, the deed and the way out. */
export function workForm<Schema extends z.ZodType, Subject, Result, ViewSchema extends z.ZodType, Seen, Data>(
  address: string,
  { title, deed = title, path, fields, above, ...rest }: WorkForm<Schema, Subject, Result, ViewSchema, Seen, Data>,
): Hono<Env> {
  return form(address, {
    ...rest,
    page: (c, props) => {
      // Whoever may look but not do is told so before they have typed anything.
      if (!mayEver(rest.does.policy, c.var.actor, rest.does.name)) throw new Refusal("platform.forbidden", 403);
      return <FormPage {...{ title, deed, path, fields, above, props }} />;
    },
    answer: (c, content, status) => staffPage(c, { title, content }, status),
  });
}

interface PageProps<Data> {
  readonly title: string;
  readonly deed: string;
  readonly path: (data: Data) => readonly [Link, ...Link[]];
  readonly fields: (filled: Filled<Data>) => ComponentChildren;
  readonly above: ((data: Data) => ComponentChildren) | undefined;
  readonly props: FormProps<Data>;
}

function FormPage<Data>({ title, deed, path, fields, above, props }: PageProps<Data>) {
  const { data, entered, problem, problems } = props;
  const way = path(data);
  const field = (name: string) => ({ name, value: textOf(entered, name), error: errorOf({ problems }, name) });
  return (
    <>
      <Breadcrumb words={uiTexts("de")} path={way} here={title} />
      <h1>{title}</h1>
      <Problems problem={problem} problems={problems} />
      {above?.(data)}
      <Form>
        {fields({ data, entered, field })}
        <Actions>
          <Button>{deed}</Button>
          <a href={(way.at(-1) ?? way[0]).href}>{t["network.cancel"]}</a>
        </Actions>
      </Form>
    </>
  );
}
