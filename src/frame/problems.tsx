import type { FormProps } from "#platform/web/form.tsx";
import { ErrorSummary } from "#ui/form/error-summary.tsx";
import { frameTexts as t } from "./texts/texts.ts";

type Shown = Pick<FormProps, "problem" | "problems">;

/** The summary above a form that was refused; nothing at all before. */
export function Problems({ problem, problems }: Shown) {
  if (problem === undefined && problems.length === 0) return null;
  return (
    <ErrorSummary
      heading={problem ?? t["frame.problems"]({ count: problems.length })}
      problems={problems.map(({ field, sentence }) => ({ field, text: sentence }))}
    >
      {t["frame.problems.kept"]}
    </ErrorSummary>
  );
}

export const errorOf = ({ problems }: Pick<Shown, "problems">, field: string): string | undefined =>
  problems.find((each) => each.field === field)?.sentence;
