import { wayTexts, type Origin } from "#modules/places/index.ts";
import { OfferedChips } from "#ui/list/chips.tsx";
import { addressWith, reaches, usualReach, type DateFilter } from "./date-filter.ts";

/** From where the ways on foot are measured, and how far they may be. */
export function WalkingWay({ filter, origin }: { readonly filter: DateFilter; readonly origin: Origin }) {
  return (
    <div class="b-stack b-stack--s">
      <OfferedChips
        intro={wayTexts["places.way.how-far"]}
        chips={reaches.map((minutes) => ({
          label: wayTexts["places.way.within"]({ minutes }),
          href: addressWith("/angebote", filter, { umkreis: minutes === usualReach ? undefined : String(minutes) }),
          current: minutes === filter.umkreis,
        }))}
      />
      <p class="b-small b-muted">
        {wayTexts[`places.way.from.${origin.kind}`]({ name: origin.name })} {wayTexts["places.way.somewhere"]}
      </p>
    </div>
  );
}
