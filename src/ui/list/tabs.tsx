import type { NavLink } from "../link.ts";

/** Tabs that are links: each part has its own address. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly NavLink[] }) {
  return (
    <nav class="b-tabs" aria-label={label}>
      {tabs.map(({ label, href, count, current }) => (
        <a key={href} href={href} aria-current={current ? "page" : undefined}>
          {label} {count !== undefined && <span class="b-count">{count}</span>}
        </a>
      ))}
    </nav>
  );
}
