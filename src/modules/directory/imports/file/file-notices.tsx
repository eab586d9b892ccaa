import type { Notice } from "#platform/imports/read/table.ts";
import { importsDe as t } from "../../texts/imports-de.ts";

/** Says the sentence of a reason that is known only at run time. */
export type Explain = (reason: string, details?: Readonly<Record<string, unknown>>) => string;

/** What was mended or left out when the file was read. */
export function FileNotices({ notices, explain }: { readonly notices: readonly Notice[]; readonly explain: Explain }) {
  if (notices.length === 0) return null;
  const sentences = notices.map(({ reason, line, details }) => {
    const text = explain(reason, { line, ...details });
    return line === undefined ? text : t["directory.import.notice.line"]({ line, text });
  });
  return (
    <details>
      <summary>{t["directory.import.notices"]({ count: notices.length })}</summary>
      <ul>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
