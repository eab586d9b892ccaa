import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Panel } from "#ui/layout.tsx";
import { OneButton } from "../form/one-button.tsx";
import { mergeDe as t } from "../texts/merge-de.ts";
import { partnerPath } from "./partner.ts";
import type { ShownPartner } from "./show-partner.view.ts";

/** Which entries live on in this one, each with its way back. */
export function MergedPanel({ shown: { merged, mayWork } }: { readonly shown: ShownPartner }) {
  if (merged.length === 0) return null;
  return (
    <Panel look="soft" labelledby="zusammengefuehrt">
      <h2 id="zusammengefuehrt" class="b-h3">
        {t["network.merge.merged"]}
      </h2>
      {merged.map(({ mergeId, id, name, mergedOn }) => (
        <div key={mergeId} class="b-stack b-stack--s">
          <p>
            <a href={partnerPath({ id })}>{name}</a>, {plainDateInWords(mergedOn, "de")}
          </p>
          {mayWork && (
            <OneButton
              action={`/arbeit/netzwerk/zusammenfuehrung/${mergeId}/trennen`}
              icon="undo"
              fullLabel={t["network.merge.undo-of"]({ name })}
            >
              {t["network.partner.unmerge"]}
            </OneButton>
          )}
        </div>
      ))}
    </Panel>
  );
}
