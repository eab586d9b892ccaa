import type { ComponentChildren } from "preact";
import type { Link } from "../link.ts";
import { Call, type Phone } from "./phone.tsx";

/** A link of the foot; one to a page in another language names it. */
export interface FootLink extends Link {
  readonly lang?: string;
  readonly dir?: "rtl";
}

export interface FootProps {
  readonly call: { readonly heading: string; readonly text: string; readonly phone: Phone };
  readonly columns: readonly { readonly heading: string; readonly links: readonly FootLink[] }[];
  /** How the page looks: links that change letters and contrast, each an item of the list. */
  readonly display?: { readonly heading: string; readonly links: ComponentChildren };
}

export function PublicFoot({ call, columns, display }: FootProps) {
  return (
    <footer class="b-foot">
      <div class="b-wrap b-foot__grid">
        <section>
          <h2>{call.heading}</h2>
          <p>{call.text}</p>
          <p>
            <Call phone={call.phone} />
          </p>
        </section>
        {columns.map(({ heading, links }, index) => (
          <nav key={heading} aria-labelledby={`fuss-${index}`}>
            <h2 id={`fuss-${index}`}>{heading}</h2>
            <ul class="b-foot__list">
              {links.map(({ label, href, lang, dir }) => (
                <li key={href}>
                  <a href={href} lang={lang} hreflang={lang} dir={dir}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        {display && (
          <nav aria-labelledby="darstellung">
            <h2 id="darstellung">{display.heading}</h2>
            <ul class="b-foot__list">{display.links}</ul>
          </nav>
        )}
      </div>
    </footer>
  );
}
