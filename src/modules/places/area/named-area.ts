import type { FindArea } from "#modules/search/index.ts";
import { fold } from "./area-spelling.ts";
import type { CityMap } from "./city-map.ts";
import type { Because } from "./find-area.ts";

const named: readonly Because[] = ["stadtbezirk", "quartier", "alltagsname"];

/** Districts and quarters as the search looks for them: stops and postcodes have their own field. */
export const namedAreas =
  (map: CityMap): FindArea =>
  (words) => {
    const candidates = map.find(words).filter(({ because }) => named.includes(because));
    const [best] = candidates;
    if (!best) return undefined;
    return {
      area: {
        name: best.matched,
        stadtbezirkIds: candidates.map(({ stadtbezirkId }) => stadtbezirkId),
        quarter: best.because !== "stadtbezirk",
      },
      exact: fold(best.matched) === fold(words),
    };
  };
