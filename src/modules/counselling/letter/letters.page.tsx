import { Button } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Panel } from "#ui/layout.tsx";
import type { CaseFile } from "../case/case-file.ts";
import { CaseCrumbs } from "../case/case-frame.tsx";
import { casePath } from "../case/case.ts";
import { isDone } from "../plan/plan.ts";
import { letterDe as t } from "../texts/letter-de.ts";
import { emergencyDe } from "../texts/emergency-de.ts";
import { letterKinds } from "./letter.ts";

/** What can be written for a person: letters, and two sheets to keep at home. */
export const LettersPage = ({ file }: { readonly file: CaseFile }) => {
  const path = `${casePath(file.case.id)}/schreiben`;
  return (
    <>
      <CaseCrumbs file={file} here={t["counselling.letter.list"]} />
      <h1>{t["counselling.letter.list"]}</h1>
      <p>{t["counselling.letter.list.text"]}</p>
      {file.person.diedOn !== null && (
        <Note tone="wait">
          <p>{t["counselling.letter.person-died"]}</p>
        </Note>
      )}
      <Panel labelledby="briefe">
        <h2 id="briefe">{t["counselling.letter.letters"]}</h2>
        <ul class="b-list">
          {letterKinds.map((kind) => (
            <li key={kind}>
              <a href={`${path}/${kind}`}>{t[`counselling.letter.${kind}`]}</a>
              <p class="b-small b-muted">{t[`counselling.letter.${kind}.lead`]}</p>
            </li>
          ))}
        </ul>
      </Panel>
      <Sheets file={file} path={path} />
    </>
  );
};

const Sheets = ({ file, path }: { readonly file: CaseFile; readonly path: string }) => (
  <Panel labelledby="blaetter">
    <h2 id="blaetter">{t["counselling.letter.sheets"]}</h2>
    <ul class="b-list">
      <li>
        <a href={`${path}/notfallblatt`}>{emergencyDe["counselling.emergency.title"]}</a>
        <p class="b-small b-muted">{emergencyDe["counselling.emergency.lead"]}</p>
      </li>
      <li>
        {file.plan.some((step) => !isDone(step)) ? (
          <form method="post" action={`${path}/hilfeplan`}>
            <p>{t["counselling.letter.plan.text"]}</p>
            <Button look="secondary">{t["counselling.letter.make-plan-sheet"]}</Button>
          </form>
        ) : (
          <p>{t["counselling.letter.no-plan"]}</p>
        )}
      </li>
    </ul>
  </Panel>
);
