import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Button } from "#ui/button.tsx";
import { State } from "#ui/feedback/note.tsx";
import { Panel } from "#ui/layout.tsx";
import { type CaseFile, nameOf, openFollowUps } from "../case/case-file.ts";
import { casePath } from "../case/case.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { duenessOf } from "./follow-up.ts";

export const FollowUpPanel = ({ file }: { readonly file: CaseFile }) => {
  const open = openFollowUps(file);
  const path = `${casePath(file.case.id)}/wiedervorlage`;
  return (
    <Panel labelledby="wiedervorlagen" look={open.length > 0 ? "warm" : "plain"}>
      <h2 id="wiedervorlagen">{t["counselling.follow-up.list"]}</h2>
      {open.length === 0 && <p class="b-muted">{t["counselling.follow-up.none"]}</p>}
      <ul class="b-list">
        {open.map((each) => (
          <li key={each.id}>
            <DueState dueOn={each.dueOn} today={file.today} /> <b>{each.what}</b>
            <br />
            <span class="b-small b-muted">
              {plainDateInWords(each.dueOn, "de")}, {nameOf(file, each.forId) ?? "–"}
            </span>
            <form method="post" action={`${path}/${each.id}/erledigt`} class="b-row">
              <Button look="secondary" fullLabel={t["counselling.follow-up.finish-of"]({ what: each.what })}>
                {t["counselling.follow-up.finish"]}
              </Button>
              <a href={`${path}/${each.id}/verschieben`}>{t["counselling.follow-up.put-off"]}</a>
            </form>
          </li>
        ))}
      </ul>
      {file.case.afterCallOn && !file.case.afterCallResult && (
        <p>
          <a href={`${casePath(file.case.id)}/nachfrage`}>
            {t["counselling.file.after-call"]({ day: plainDateInWords(file.case.afterCallOn, "de") })}
          </a>
        </p>
      )}
    </Panel>
  );
};

export const DueState = ({
  dueOn,
  today,
}: {
  readonly dueOn: CaseFile["today"];
  readonly today: CaseFile["today"];
}) => {
  const dueness = duenessOf({ dueOn }, today);
  return (
    <State tone={dueness === "ueberfaellig" ? "bad" : dueness === "heute" ? "wait" : "info"} icon="clock">
      {t[`counselling.due.${dueness}`]}
    </State>
  );
};
