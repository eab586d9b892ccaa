import { say, type Sentences } from "#platform/texts/say.ts";
import { code, head, table } from "./markdown.ts";

/** How each published figure is counted. */
export function figureRules(kpis: readonly string[], sentences: Sentences): string {
  const word = (kind: string, kpi: string) => {
    const message = sentences[`reports.${kind}.${kpi}`];
    return typeof message === "string"
      ? message
      : message
        ? say(sentences, `reports.${kind}.${kpi}`, { offices: "Beratungsstellen" })
        : "–";
  };
  const rows = kpis.map((kpi) => [code(kpi), word("kpi", kpi), word("unit", kpi), word("rule", kpi)]);
  const about = "Jede Zahl ist eine Abfrage über einzelne Einträge; keine wird eingetippt.";
  return `${head("Wie gezählt wird", about)}\n${table(["Kennzahl", "Name", "Einheit", "Regel"], rows)}`;
}
