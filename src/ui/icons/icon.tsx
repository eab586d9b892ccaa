import { asset } from "../assets.ts";
import type { IconName } from "./icons.ts";

/** `turns` mirrors an icon with a direction on pages that run from right to left. */
export function Icon({ name, turns = false }: { readonly name: IconName; readonly turns?: boolean }) {
  return (
    <svg class={turns ? "b-i b-i--turn" : "b-i"} aria-hidden="true" viewBox="0 0 24 24">
      <use href={`${asset("icons.svg")}#${name}`} />
    </svg>
  );
}
