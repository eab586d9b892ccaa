import { OfferedChips } from "#ui/list/chips.tsx";
import { DateList } from "#ui/list/dates.tsx";
import type { Link } from "#ui/link.ts";
import { offersTexts as t } from "../texts/texts.ts";
import { addressWith } from "./date-filter.ts";
import { OfferDateRow } from "./date-row.tsx";
import type { ListDatesProps } from "./list-dates.page.tsx";

/** Never a dead end: what was wished, what comes nearest, and how to go on. */
export function Nearest({ filter, nearest, city, chosen }: ListDatesProps & { readonly chosen: readonly Link[] }) {
  const found = nearest.filter(({ rows }) => rows.length > 0);
  const wish = chosen.map(({ label }) => label).join(", ");
  return (
    <div class="b-stack">
      <h2>{wish ? t["offers.empty.title"]({ wish }) : t["offers.empty.title.plain"]}</h2>
      <p class="b-lead">{found.length > 0 ? t["offers.empty.lead"] : t["offers.empty.none"]}</p>
      {found.map(({ title, rows }) => (
        <section key={title} class="b-stack b-stack--s">
          <h2>{title}</h2>
          <DateList>
            {rows.map((row) => (
              <OfferDateRow key={row.id} row={row} withDay />
            ))}
          </DateList>
        </section>
      ))}
      <OfferedChips
        intro={t["offers.empty.further"]}
        chips={[
          ...(filter.stadtbezirk || filter.nahe
            ? [
                {
                  label: t["offers.empty.everywhere"]({ city: city.name }),
                  href: addressWith("/angebote", filter, { stadtbezirk: undefined, nahe: undefined }),
                },
              ]
            : []),
          ...(filter.tag || filter.ab || filter.bis || filter.zeit
            ? [
                {
                  label: t["offers.empty.any-day"],
                  href: addressWith("/angebote", filter, {
                    tag: undefined,
                    ab: undefined,
                    bis: undefined,
                    zeit: undefined,
                  }),
                },
              ]
            : []),
          ...(wish ? [{ label: t["offers.empty.all"], href: "/angebote" }] : []),
        ]}
      />
    </div>
  );
}
