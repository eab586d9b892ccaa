import type { MenuEntry } from "./world.ts";

/** One line of the staff menu. */
export const menuEntry = (path: string, label: string, icon: MenuEntry["icon"], view: string): MenuEntry => ({
  path,
  label,
  icon,
  view,
});
