import { type ComponentType, h, hydrate } from "preact";
import { whenShown } from "./shown.ts";

/** Takes over what `<Island name>` has drawn. Stands at the end of an island's file. */
export function takeOver<P>(name: string, component: ComponentType<P>): void {
  whenShown(() => {
    for (const root of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]:not([data-alive])`)) {
      const props: P & object = JSON.parse(root.dataset["props"] ?? "{}");
      hydrate(h(component, props), root);
      root.dataset["alive"] = "";
    }
  });
}
