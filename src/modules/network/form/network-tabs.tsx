import { Tabs } from "#ui/list/tabs.tsx";
import { networkDe as t } from "../texts/network-de.ts";

export const networkParts = {
  partner: "/arbeit/netzwerk",
  "runde-tische": "/arbeit/netzwerk/runde-tische",
  siegel: "/arbeit/netzwerk/siegel",
  nachbarschaft: "/arbeit/netzwerk/nachbarschaft",
  rundschreiben: "/arbeit/netzwerk/rundschreiben",
  doppelt: "/arbeit/netzwerk/doppelt",
} as const;
type Part = keyof typeof networkParts;

const parts: readonly Part[] = ["partner", "runde-tische", "siegel", "nachbarschaft", "rundschreiben", "doppelt"];

/** The parts of the network, for those who work in it. */
export const NetworkTabs = ({ current }: { readonly current: Part }) => (
  <Tabs
    label={t["network.parts"]}
    tabs={parts.map((part) => ({
      label: t[`network.part.${part}`],
      href: networkParts[part],
      current: part === current,
    }))}
  />
);
