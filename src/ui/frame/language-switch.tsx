import { Icon } from "../icons/icon.tsx";

interface Language {
  /** The language's own name. */
  readonly label: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly href: string;
  readonly current: boolean;
}

interface Props {
  readonly label: string;
  /** The own name of the language at hand. */
  readonly name: string;
  readonly languages: readonly Language[];
}

/** Plain links behind one word, so that it takes no room on a phone and needs no script. */
export function LanguageSwitch({ label, name, languages }: Props) {
  return (
    <details class="b-lang">
      <summary>
        <Icon name="globe" />
        <span class="kern-sr-only">{label}: </span>
        {name}
      </summary>
      <ul>
        {languages.map(({ label, lang, dir, href, current }) => (
          <li key={lang}>
            <a href={href} lang={lang} hreflang={lang} dir={dir} aria-current={current ? "true" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
