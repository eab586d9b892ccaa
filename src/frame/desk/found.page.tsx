import type { Hit } from "#platform/web/module.ts";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { deskDe as t } from "../texts/desk-de.ts";

interface Props {
  readonly words: string;
  readonly found: readonly { readonly heading: string; readonly hits: readonly Hit[] }[];
}

/** What the workspace holds for some words, by kind; only what the person may see. */
export function FoundPage({ words, found }: Props) {
  const parts = found.filter(({ hits }) => hits.length > 0);
  return (
    <>
      <h1>{t["frame.desk.found"]({ words })}</h1>
      {parts.length === 0 && (
        <EmptyState
          heading={words === "" ? t["frame.desk.nothing-asked"] : t["frame.desk.nothing-found"]}
          text={t["frame.desk.nothing-found.text"]}
        />
      )}
      {parts.map(({ heading, hits }, index) => (
        <section key={heading} class="b-stack b-stack--m" aria-labelledby={`fund-${index + 1}`}>
          <h2 id={`fund-${index + 1}`}>{heading}</h2>
          <ul class="b-list">
            {hits.map(({ title, href, detail }) => (
              <li key={href}>
                <a href={href}>{title}</a>
                {detail !== undefined && (
                  <>
                    <br />
                    <span class="b-small b-muted">{detail}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
