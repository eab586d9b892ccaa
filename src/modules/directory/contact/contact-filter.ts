import type { CityMap } from "#modules/places/index.ts";
import type { Need } from "./contact.ts";

export interface ContactFilter {
  readonly stadtbezirk: { readonly id: string; readonly name: string } | undefined;
  readonly bedarf: Need | undefined;
}

export interface IgnoredValue {
  readonly name: "stadtbezirk" | "bedarf";
  readonly value: string;
}

/** Reads district and need from the address; what nobody understands is said, not hidden. */
export function readContactFilter(
  query: URLSearchParams,
  map: CityMap,
  needs: readonly Need[],
): { readonly filter: ContactFilter; readonly ignored: readonly IgnoredValue[] } {
  const ignored: IgnoredValue[] = [];
  const read = <Value>(
    name: IgnoredValue["name"],
    understand: (value: string) => Value | undefined,
  ): Value | undefined => {
    const value = (query.getAll(name).at(-1) ?? "")
      .replaceAll(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, 60);
    if (value === "") return undefined;
    const understood = understand(value);
    if (understood === undefined) ignored.push({ name, value });
    return understood;
  };
  const filter = {
    stadtbezirk: read("stadtbezirk", (value) => map.stadtbezirkNamed(value)),
    bedarf: read("bedarf", (value) => needs.find((need) => need === value)),
  };
  return { filter, ignored };
}
