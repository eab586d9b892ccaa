import type { Hono } from "hono";
import type { ComponentChildren } from "preact";
import type { z } from "zod";
import { Problems } from "#frame/problems.tsx";
import { staffPage } from "#frame/staff-page.tsx";
import { form, type FormDefinition, type FormProps } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import type { Link } from "#ui/link.ts";
import { uiTexts } from "#ui/texts/texts.ts";
import { typedIn } from "../case/case-form.tsx";
import { appointmentDe as t } from "../texts/appointment-de.ts";
import { appointmentsPath } from "./appointment.ts";

export interface Filled<Data> {
  readonly data: Data;
  readonly field: ReturnType<typeof typedIn>;
}

interface AppointmentForm<
  Schema extends z.ZodType,
  Subject,
  Result,
  ViewSchema extends z.ZodType,
  Seen,
  Data,
> extends Omit<FormDefinition<Schema, Subject, Result, ViewSchema, Seen, Data>, "page" | "answer"> {
  readonly title: string;
  /** The words of the button; those of the title when left out. */
  readonly deed?: string;
  /** The page that it began on: the way out. */
  readonly above?: (data: Data) => Link;
  readonly fields: (filled: Filled<Data>) => ComponentChildren;
  /** Stands instead of the form when there is nothing to choose. */
  readonly instead?: (data: Data) => ComponentChildren;
}

const list: Link = { label: t["counselling.appointment.menu"], href: appointmentsPath };

/** A deed about times on a page of its own: trail, problems, fields, the deed and the way out. */
export function appointmentForm<Schema extends z.ZodType, Subject, Result, ViewSchema extends z.ZodType, Seen, Data>(
  address: string,
  definition: AppointmentForm<Schema, Subject, Result, ViewSchema, Seen, Data>,
): Hono<Env> {
  return form(address, {
    ...definition,
    page: (_, props) => <FormPage {...definition} props={props} />,
    answer: (c, content, status) => staffPage(c, { title: definition.title, content }, status),
  });
}

interface PageProps<Data> {
  readonly title: string;
  readonly deed?: string;
  readonly above?: (data: Data) => Link;
  readonly fields: (filled: Filled<Data>) => ComponentChildren;
  readonly instead?: (data: Data) => ComponentChildren;
  readonly props: FormProps<Data>;
}

function FormPage<Data>({ title, deed = title, above, fields, instead, props }: PageProps<Data>) {
  const { data, problem, problems } = props;
  const before = above?.(data);
  const nothing = instead?.(data);
  return (
    <>
      <Breadcrumb words={uiTexts("de")} path={before ? [list, before] : [list]} here={title} />
      <h1>{title}</h1>
      <Problems problem={problem} problems={problems} />
      {nothing ? (
        nothing
      ) : (
        <Form>
          {fields({ data, field: typedIn(props) })}
          <Actions>
            <Button>{deed}</Button>
            <a href={(before ?? list).href}>{t["counselling.appointment.back"]}</a>
          </Actions>
        </Form>
      )}
    </>
  );
}
