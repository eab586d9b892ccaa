import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Panel, Split, Stack } from "#ui/layout.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { AppointmentPanel } from "../appointment/appointment-panel.tsx";
import { CirclePanel } from "../circle/circle-panel.tsx";
import { ConsentPanel } from "../consent/consent-panel.tsx";
import { FollowUpPanel } from "../follow-up/follow-up-panel.tsx";
import { PlanTable } from "../plan/plan-table.tsx";
import { caseDe } from "../texts/case-de.ts";
import { contactDe } from "../texts/contact-de.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { type CaseFile, nameOf } from "./case-file.ts";
import { CaseTimeline } from "./case-timeline.tsx";
import { casePath } from "./case.ts";
import { isOpen, nextStates } from "./transition.ts";

/** The first part of the file: what is planned, what was last, who is around. */
export const CaseOverview = ({ file }: { readonly file: CaseFile }) => {
  const path = casePath(file.case.id);
  return (
    <Split
      aside={
        <>
          <FollowUpPanel file={file} />
          <AppointmentPanel file={file} />
          <ConsentPanel file={file} />
          <CirclePanel file={file} />
          <CasePanel file={file} />
        </>
      }
    >
      {file.case.concern && (
        <Stack gap="s">
          <h2>{caseDe["counselling.case.concern"]}</h2>
          <p class="b-prewrap">{file.case.concern}</p>
        </Stack>
      )}
      <Stack gap="m">
        <h2>{t["counselling.tab.plan"]}</h2>
        {file.plan.length === 0 ? (
          <EmptyState level={3} heading={t["counselling.plan.none"]} text={t["counselling.plan.none.text"]}>
            {isOpen(file.case) && (
              <LinkButton href={`${path}/hilfeplan/neu`}>{t["counselling.plan.add-step"]}</LinkButton>
            )}
          </EmptyState>
        ) : (
          <PlanTable file={file} />
        )}
      </Stack>
      <Stack gap="m">
        <h2>{t["counselling.tab.timeline"]}</h2>
        <CaseTimeline file={file} most={8} />
        <p>
          <LinkButton href={`${path}/verlauf`}>{t["counselling.timeline.all"]}</LinkButton>
        </p>
      </Stack>
    </Split>
  );
};

/** The case itself: who looks after it, what may be done with it. */
const CasePanel = ({ file }: { readonly file: CaseFile }) => {
  const { case: current, person, themes } = file;
  const path = casePath(current.id);
  return (
    <Panel labelledby="fall">
      <h2 id="fall">{t["counselling.file.case"]}</h2>
      <FactsList
        tight
        rows={[
          { term: t["counselling.file.phone"], value: <Phone phones={[person.phone, person.mobile]} /> },
          { term: caseDe["counselling.case.responsible"], value: nameOf(file, current.responsibleId) ?? "–" },
          { term: contactDe["counselling.contact.themes"], value: themes.map(({ name }) => name).join(", ") || "–" },
          { term: caseDe["counselling.case.opened"], value: plainDateInWords(current.openedOn, "de") },
          {
            term: t["counselling.file.referrer"],
            value: [contactDe[`counselling.asker.${current.referrer}`], current.referrerNote]
              .filter(Boolean)
              .join(", "),
          },
        ]}
      />
      <Actions>
        <LinkButton icon="pen" href={`${path}/person`}>
          {t["counselling.case.change"]}
        </LinkButton>
      </Actions>
      <CaseDeeds file={file} path={path} />
    </Panel>
  );
};

const Phone = ({ phones }: { readonly phones: readonly (string | null)[] }) => {
  const known = phones.filter((each) => each !== null);
  if (known.length === 0) return <>–</>;
  return (
    <>
      {known.map((phone) => (
        <span key={phone}>
          <Icon name="phone" /> <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a>{" "}
        </span>
      ))}
    </>
  );
};

const CaseDeeds = ({ file, path }: { readonly file: CaseFile; readonly path: string }) =>
  isOpen(file.case) ? (
    <ul class="b-list">
      {nextStates(file.case).length > 0 && (
        <li>
          <a href={`${path}/stand`}>{t["counselling.case.move"]}</a>
        </li>
      )}
      <li>
        <a href={`${path}/uebergeben`}>{t["counselling.case.hand-over"]}</a>
      </li>
      <li>
        <a href={`${path}/abgeben`}>{t["counselling.case.transfer"]}</a>
      </li>
      <li>
        <a href={`${path}/schliessen`}>{t["counselling.case.close"]}</a>
      </li>
    </ul>
  ) : (
    <form method="post" action={`${path}/wieder-oeffnen`}>
      <Button look="secondary">{t["counselling.case.reopen"]}</Button>
    </form>
  );
