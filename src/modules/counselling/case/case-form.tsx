import type { Context } from "hono";
import type { ComponentChildren, VNode } from "preact";
import type { z } from "zod";
import { errorOf, Problems } from "#frame/problems.tsx";
import { staffPage } from "#frame/staff-page.tsx";
import type { Action } from "#platform/action/action.ts";
import { type Entered, textOf } from "#platform/web/entered.ts";
import { form, type FormProps } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { Actions, Button } from "#ui/button.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { fileDe as t } from "../texts/file-de.ts";
import type { CaseFile } from "./case-file.ts";
import { CaseCrumbs } from "./case-frame.tsx";
import { casePath } from "./case.ts";
import { showCase } from "./show-case.view.ts";

export type CaseFormProps = FormProps<CaseFile>;

interface CaseForm<Schema extends z.ZodType, Subject, Result> {
  readonly does: Action<Schema, Subject, Result>;
  readonly title: string;
  /** The part of the file that it belongs to: where it leads afterwards. */
  readonly back?: string;
  readonly page: (props: CaseFormProps, c: Context<Env>) => VNode;
  readonly initial?: (file: CaseFile, c: Context<Env>) => Entered;
  readonly afterwards?: (result: Result, c: Context<Env>) => string;
  readonly islands?: readonly string[];
}

const fileOf = (c: Context<Env>): string => casePath(c.req.param("caseId") ?? "");

/** A deed on a case with its own page: the file is around it, and one comes back to the part it belongs to. */
export function caseForm<Schema extends z.ZodType, Subject, Result>(
  path: string,
  { does, title, back = "", page, initial, afterwards, islands = [] }: CaseForm<Schema, Subject, Result>,
) {
  return form(`/arbeit/faelle/:caseId/${path}`, {
    does,
    shows: showCase,
    page: (c, props) => (
      <CaseFormPage title={title} back={back} {...props}>
        {page(props, c)}
      </CaseFormPage>
    ),
    initial: (file, c) => initial?.(file, c) ?? {},
    afterwards: (result, c) => afterwards?.(result, c) ?? `${fileOf(c)}${back}?gespeichert=ja`,
    answer: (c, content, status) => staffPage(c, { title, content, islands }, status),
  });
}

interface PageProps extends CaseFormProps {
  readonly title: string;
  readonly back: string;
  readonly children: ComponentChildren;
}

const CaseFormPage = ({ data, title, problem, problems, children }: PageProps) => (
  <>
    <CaseCrumbs file={data} here={title} />
    <Problems problem={problem} problems={problems} />
    <h1>{title}</h1>
    {children}
  </>
);

/** Name, value and error of a field. */
export const typedIn =
  ({ entered, problems }: Pick<FormProps, "entered" | "problems">) =>
  (name: string) => ({ name, value: textOf(entered, name), error: errorOf({ problems }, name) });

export const optional = uiTexts("de")["ui.optional"];

/** The deed and the way out. */
export const FormEnd = ({
  deed,
  file,
  back = "",
}: {
  readonly deed: string;
  readonly file: CaseFile;
  readonly back?: string;
}) => (
  <Actions>
    <Button>{deed}</Button>
    <a href={`${casePath(file.case.id)}${back}`}>{t["counselling.file.back"]}</a>
  </Actions>
);
