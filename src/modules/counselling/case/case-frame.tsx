import type { ComponentChildren } from "preact";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { referralDe } from "../texts/referral-de.ts";
import { fullName } from "#modules/people/index.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { HeadRow, Stack } from "#ui/layout.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { hasConsent } from "../consent/consent.ts";
import { duenessOf } from "../follow-up/follow-up.ts";
import { caseDe } from "../texts/case-de.ts";
import { RestrictedNote } from "../privacy/restricted-note.tsx";
import { fileDe as t } from "../texts/file-de.ts";
import { ageOn } from "./age-band.ts";
import { type CaseFile, openFollowUps } from "./case-file.ts";
import { casePath } from "./case.ts";
import { isOpen } from "./transition.ts";

/** The parts of a file, each with its address. */
const tabs = [
  { name: "overview", path: "" },
  { name: "timeline", path: "/verlauf" },
  { name: "assessment", path: "/einschaetzung" },
  { name: "plan", path: "/hilfeplan" },
  { name: "documents", path: "/unterlagen" },
  { name: "consent", path: "/einwilligung" },
  { name: "circle", path: "/umfeld" },
  { name: "privacy", path: "/datenschutz" },
] as const;
export type CaseTab = (typeof tabs)[number]["name"];

export const CaseCrumbs = ({ file, here }: { readonly file: CaseFile; readonly here?: string }) => (
  <Breadcrumb
    words={uiTexts("de")}
    path={[
      { label: caseDe["counselling.case.list"], href: "/arbeit/faelle" },
      ...(here === undefined ? [] : [{ label: fullName(file.person), href: casePath(file.case.id) }]),
    ]}
    here={here ?? fullName(file.person)}
  />
);

interface Props {
  readonly file: CaseFile;
  readonly tab: CaseTab;
  readonly saved: boolean;
  readonly children: ComponentChildren;
}

/** The head of a file and its parts. */
export const CaseFrame = ({ file, tab, saved, children }: Props) => (
  <>
    <CaseCrumbs file={file} />
    {saved && (
      <Note tone="ok" announced>
        {t["counselling.file.saved"]}
      </Note>
    )}
    <HeadRow>
      <Stack gap="s">
        <h1>{fullName(file.person)}</h1>
        <p>{aboutPerson(file)}</p>
        <States file={file} />
      </Stack>
      {isOpen(file.case) && (
        <Actions>
          <LinkButton look="primary" icon="plus" href={`${casePath(file.case.id)}/kontakt`}>
            {t["counselling.case-contact.add"]}
          </LinkButton>
          <LinkButton icon="clock" href={`${casePath(file.case.id)}/wiedervorlage`}>
            {t["counselling.follow-up.add"]}
          </LinkButton>
          <LinkButton icon="send" href={`${casePath(file.case.id)}/vermitteln`}>
            {referralDe["counselling.referral.pass-on"]}
          </LinkButton>
        </Actions>
      )}
    </HeadRow>
    <RestrictedNote person={file.person} />
    <SafetyNote file={file} />
    <p class="b-small b-muted">
      <Icon name="eye" /> {t["counselling.file.secret"]({ names: readers(file) })}
    </p>
    <Tabs
      label={caseDe["counselling.case.title"](file.case)}
      tabs={tabs.map(({ name, path }) => ({
        label: t[`counselling.tab.${name}`],
        href: casePath(file.case.id) + path,
        current: name === tab,
      }))}
    />
    {children}
  </>
);

function aboutPerson({ case: { number, openedOn }, person, assessments: [latest], today }: CaseFile): string {
  const parts = [
    person.diedOn && t["counselling.file.died"]({ day: plainDateInWords(person.diedOn, "de") }),
    !person.diedOn && person.birthDate && t["counselling.file.age"]({ years: ageOn(person.birthDate, today) }),
    latest?.living && t[`counselling.living.${latest.living}`],
    [person.street, [person.postcode, person.town].filter(Boolean).join(" ")].filter(Boolean).join(", "),
    latest?.pflegegrad ? t["counselling.file.pflegegrad"]({ grad: latest.pflegegrad }) : null,
    t["counselling.file.number"]({ number, day: plainDateInWords(openedOn, "de") }),
  ];
  return parts.filter(Boolean).join(" · ");
}

function States({ file }: { readonly file: CaseFile }) {
  const { case: current, consents, today } = file;
  const [next] = openFollowUps(file);
  const agreed = hasConsent(consents, "speichern", today);
  return (
    <p class="b-row">
      <State icon="people">{caseDe[`counselling.state.${current.state}`]}</State>
      {current.urgency !== "normal" && (
        <State tone={current.urgency === "dringend" ? "bad" : "wait"}>
          {t[`counselling.urgency.${current.urgency}`]}
        </State>
      )}
      <State tone={agreed ? "ok" : "bad"}>
        {t[agreed ? "counselling.file.consent" : "counselling.file.no-consent"]}
      </State>
      {next && (
        <State tone={duenessOf(next, today) === "ueberfaellig" ? "bad" : "wait"} icon="clock">
          {t["counselling.file.next"]({ day: plainDateInWords(next.dueOn, "de"), what: next.what })}
        </State>
      )}
    </p>
  );
}

const SafetyNote = ({ file: { assessments } }: { readonly file: CaseFile }) => {
  const safety = assessments.find((each) => each.safety !== null)?.safety;
  return safety ? (
    <Note tone="wait" icon="warning">
      <b>{t["counselling.file.safety"]}</b> {safety}
    </Note>
  ) : null;
};

const readers = ({ colleagues }: CaseFile): string =>
  colleagues
    .filter(({ reads }) => reads)
    .map(({ name }) => name)
    .join(", ") || "–";
