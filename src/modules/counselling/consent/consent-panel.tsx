import { State } from "#ui/feedback/note.tsx";
import { Panel } from "#ui/layout.tsx";
import type { CaseFile } from "../case/case-file.ts";
import { casePath } from "../case/case.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { hasConsent, recipientsOf } from "./consent.ts";

/** Yes or no to each thing that may be done with what is known. */
export const ConsentPanel = ({ file: { case: current, consents, today } }: { readonly file: CaseFile }) => (
  <Panel labelledby="einwilligung">
    <h2 id="einwilligung">{t["counselling.tab.consent"]}</h2>
    <ul class="b-list">
      {(["speichern", "tandem"] as const).map((scope) => (
        <li key={scope}>
          <YesNo yes={hasConsent(consents, scope, today)} /> {t[`counselling.scope.${scope}`]}
        </li>
      ))}
      {recipientsOf(consents, today).map((recipient) => (
        <li key={recipient}>
          <YesNo yes /> {t["counselling.consent.to"]({ recipient })}
        </li>
      ))}
    </ul>
    <p>
      <a href={`${casePath(current.id)}/einwilligung`}>{t["counselling.consent.change"]}</a>
    </p>
  </Panel>
);

const YesNo = ({ yes }: { readonly yes: boolean }) => (
  <State tone={yes ? "ok" : "bad"} icon={yes ? "check" : "cross"}>
    {t[yes ? "counselling.consent.yes" : "counselling.consent.no"]}
  </State>
);
