import { Icon } from "../icons/icon.tsx";
import type { NavLink } from "../link.ts";
import { BrandMark } from "../pictures/brand-mark.tsx";

export interface Brand {
  readonly name: string;
  readonly place?: string;
  readonly href: string;
}

export function BrandLink({ brand }: { readonly brand: Brand }) {
  return (
    <a class="b-brand" href={brand.href}>
      <BrandMark />
      <span>
        {brand.name}
        {brand.place && (
          <>
            {" "}
            <small>{brand.place}</small>
          </>
        )}
      </span>
    </a>
  );
}

/** The first stop of the tab key on every page. */
export function SkipLink({ label }: { readonly label: string }) {
  return (
    <a class="b-skip" href="#inhalt">
      {label}
    </a>
  );
}

export function NavAnchor({ link }: { readonly link: NavLink }) {
  return (
    <a href={link.href} aria-current={link.current ? "page" : undefined} data-key={link.shortcut}>
      {link.icon && <Icon name={link.icon} />}
      {link.label}
      {link.count !== undefined && (
        <>
          {" "}
          <span class="b-count">{link.count}</span>
        </>
      )}
    </a>
  );
}
