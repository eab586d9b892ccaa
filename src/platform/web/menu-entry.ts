import type { MenuEntry } from "./world.ts";

/** One line of the staff menu. */
export const menuEntry = (path: string, label: string, icon: MenuEntry["icon"], view: string): MenuEntry => ({
  path,
  label,
  icon,
  view,
});

/** What is done all day: at hand on every page, and by a key. */
export const quickEntry = (path: string, label: string, view: string, key: string): MenuEntry => ({
  path,
  label,
  icon: "plus",
  view,
  quick: key,
});
