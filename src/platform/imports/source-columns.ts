import type { ColumnDefinitions } from "./definition.ts";
import { textReader } from "./values/text.ts";
import { readUrl } from "./values/web.ts";

/** Where an entry was taken from: the same three cells in every list. */
export interface SourceRow {
  sourceName: string;
  sourceUrl: string;
  sourceDate: string;
}

export const sourceColumns: ColumnDefinitions<SourceRow> = {
  sourceName: { title: "Quelle", aliases: ["Herkunft"], reader: textReader({ longest: 200 }) },
  sourceUrl: {
    title: "Adresse der Quelle",
    aliases: ["Quelle im Internet", "Fundstelle"],
    reader: readUrl,
  },
  sourceDate: { title: "Stand der Quelle", aliases: ["Stand", "Quelldatum"], reader: textReader({ longest: 40 }) },
};
