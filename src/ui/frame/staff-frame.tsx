import type { ComponentChildren } from "preact";
import { Icon } from "../icons/icon.tsx";
import type { Link, NavLink } from "../link.ts";
import type { UiTexts } from "../texts/texts.ts";
import { type Brand, BrandLink, NavAnchor, SkipLink } from "./frame-parts.tsx";

export interface StaffFrameProps {
  readonly words: Pick<UiTexts, "ui.skip" | "ui.quick-access" | "ui.workplace">;
  readonly brand: Brand;
  readonly demo?: string | undefined;
  readonly search?: { readonly action: string; readonly label: string; readonly value?: string } | undefined;
  /** The one deed that is done all day. */
  readonly quick?: (Link & { readonly key?: string | undefined }) | undefined;
  /** What is done often too; each has its key. */
  readonly alsoQuick?: readonly (Link & { readonly key?: string | undefined })[];
  /** Who is signed in, and where they work. */
  readonly me: { readonly name: string; readonly office: Link };
  /** Four short ways for phones; one leads to the menu (`#menue`) at the end of the page. */
  readonly dock: readonly NavLink[];
  readonly menu: readonly { readonly heading?: string; readonly links: readonly NavLink[] }[];
  readonly children: ComponentChildren;
}

/** Top, menu and content of a page of the workspace. */
export function StaffFrame({ words, dock, menu, children, ...top }: StaffFrameProps) {
  return (
    <>
      <SkipLink label={words["ui.skip"]} />
      <Top {...top} />
      <nav class="b-dock" aria-label={words["ui.quick-access"]}>
        {dock.map((link) => (
          <NavAnchor key={link.href} link={link} />
        ))}
      </nav>
      <div class="b-desk">
        <nav class="b-side" id="menue" aria-label={words["ui.workplace"]}>
          {menu.map(({ heading, links }) => (
            <MenuPart key={heading} heading={heading} links={links} />
          ))}
        </nav>
        <main id="inhalt" class="b-desk__main">
          <div class="b-stack">{children}</div>
        </main>
      </div>
    </>
  );
}

type TopProps = Pick<StaffFrameProps, "demo" | "brand" | "search" | "quick" | "alsoQuick" | "me">;

function Top({ demo, brand, search, quick, alsoQuick = [], me }: TopProps) {
  return (
    <header class="b-top">
      {demo && <p class="b-demo">{demo}</p>}
      <div class="b-top__bar">
        <BrandLink brand={brand} />
        {search && <Search {...search} />}
        {[...(quick ? [quick] : []), ...alsoQuick].map(({ href, key, label }) => (
          <a key={href} class="b-quick b-quick--top" href={href} data-key={key}>
            <Icon name="plus" />
            {label}
          </a>
        ))}
        <p class="b-top__me">
          {me.name}
          <br />
          <a href={me.office.href}>{me.office.label}</a>
        </p>
      </div>
    </header>
  );
}

/** One field, so Enter sends it without a button. */
function Search({
  action,
  label,
  value,
}: {
  readonly action: string;
  readonly label: string;
  readonly value?: string;
}) {
  return (
    <search class="b-top__search">
      <form class="b-search" action={action}>
        <input
          class="kern-form-input__input"
          type="search"
          name="q"
          value={value}
          aria-label={label}
          placeholder={label}
          autocomplete="off"
          data-key="/"
        />
      </form>
    </search>
  );
}

function MenuPart({ heading, links }: { readonly heading?: string | undefined; readonly links: readonly NavLink[] }) {
  return (
    <>
      {heading && <h2>{heading}</h2>}
      <ul class="b-side__list">
        {links.map((link) => (
          <li key={link.href}>
            <NavAnchor link={link} />
          </li>
        ))}
      </ul>
    </>
  );
}
