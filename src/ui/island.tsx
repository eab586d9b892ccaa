import { type ComponentType, h } from "preact";

interface Props<P> {
  /** The name of the island's file: "combobox" for `combobox.island.tsx`. */
  readonly name: string;
  readonly component: ComponentType<P>;
  /** Travels twice, as HTML and as data: keep it small. */
  readonly props: P & object;
}

/** Draws a component on the server and marks it, so that the browser can take it over. */
export function Island<P>({ name, component, props }: Props<P>) {
  return (
    <div data-island={name} data-props={JSON.stringify(props)}>
      {h(component, props)}
    </div>
  );
}
