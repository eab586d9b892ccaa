import { say, type Sentences } from "#platform/texts/say.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Panel, Stack } from "#ui/layout.tsx";
import { Table } from "#ui/list/table.tsx";
import type { CaseFile } from "../case/case-file.ts";
import { casePath } from "../case/case.ts";
import { privacyDe as t } from "../texts/privacy-de.ts";
import type { Access } from "./disclosure.ts";
import { momentInWords } from "./disclosure-paper.ts";
import { mostLines } from "./show-privacy.view.ts";

interface Props {
  readonly file: CaseFile;
  readonly log: readonly Access[];
  readonly sentences: Sentences;
}

/** What the person may ask for: to know, to restrict, to erase – and who looked. */
export const PrivacyPage = ({ file, log, sentences }: Props) => {
  const path = `${casePath(file.case.id)}/datenschutz`;
  return (
    <Stack gap="l">
      <Panel labelledby="auskunft">
        <h2 id="auskunft">{t["counselling.privacy.disclose"]}</h2>
        <p>{t["counselling.privacy.disclose.text"]}</p>
        <p>{t["counselling.privacy.disclose.others"]}</p>
        <p>{t["counselling.privacy.disclose.private"]}</p>
        <Actions>
          <LinkButton icon="printer" href={`${path}/auskunft.pdf`}>
            {t["counselling.privacy.pdf"]}
          </LinkButton>
          <a href={`${path}/auskunft.json`}>{t["counselling.privacy.json"]}</a>
        </Actions>
      </Panel>
      <Panel labelledby="einschraenkung">
        <Restriction file={file} path={path} />
      </Panel>
      <div class="b-stack b-stack--m">
        <h2>{t["counselling.privacy.log"]}</h2>
        <p>{t["counselling.privacy.log.text"]({ most: mostLines })}</p>
        <AccessTable log={log} sentences={sentences} />
      </div>
    </Stack>
  );
};

const Restriction = ({ file, path }: { readonly file: CaseFile; readonly path: string }) =>
  file.person.restrictedOn === null ? (
    <>
      <h2 id="einschraenkung">{t["counselling.privacy.restrict"]}</h2>
      <p>{t["counselling.privacy.restrict.text"]}</p>
      <Actions>
        <LinkButton href={`${path}/einschraenken`}>{t["counselling.privacy.restrict"]}</LinkButton>
      </Actions>
      <h2>{t["counselling.privacy.erase"]}</h2>
      <p>{t["counselling.privacy.erase.text"]}</p>
      <Actions>
        <LinkButton href={`${path}/loeschen`}>{t["counselling.privacy.erase"]}</LinkButton>
      </Actions>
    </>
  ) : (
    <>
      <h2 id="einschraenkung">{t["counselling.privacy.lift"]}</h2>
      <p>{t["counselling.privacy.lift.text"]}</p>
      <Actions>
        <LinkButton href={`${path}/aufheben`}>{t["counselling.privacy.lift"]}</LinkButton>
      </Actions>
    </>
  );

const AccessTable = ({ log, sentences }: Pick<Props, "log" | "sentences">) => (
  <Table
    caption={t["counselling.privacy.log"]}
    stacks
    rows={log}
    keyOf={({ seq }) => String(seq)}
    columns={[
      { label: t["counselling.privacy.log.when"], cell: ({ at }) => momentInWords(at) },
      { label: t["counselling.privacy.log.who"], cell: whoOf },
      { label: t["counselling.privacy.log.what"], cell: ({ deed }) => say(sentences, deed) },
    ]}
  />
);

const whoOf = ({ workplace, automatic }: Access): string =>
  automatic ? t["counselling.privacy.log.system"] : (workplace ?? t["counselling.privacy.log.unknown"]);
