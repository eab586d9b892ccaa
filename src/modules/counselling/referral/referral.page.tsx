import { errorOf, Problems } from "#frame/problems.tsx";
import { fullName, type Person } from "#modules/people/index.ts";
import { plainDateInWords, tightDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Button } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Timeline } from "#ui/feedback/timeline.tsx";
import { RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { Split } from "#ui/layout.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { contactDe } from "../texts/contact-de.ts";
import { referralDe as t } from "../texts/referral-de.ts";
import { isNameless, isOpen, mayFollow, type Referral, sayers } from "./referral.ts";
import type { NotedStep } from "./referral.store.ts";
import { StateTrack } from "./state-track.tsx";

export interface ReferralData {
  readonly referral: Referral;
  readonly steps: readonly NotedStep[];
  /** Nobody, when it began at the counter. */
  readonly person: Person | null;
  readonly today: LocalDate;
}

interface Props extends FormProps<ReferralData> {
  readonly saved: boolean;
}

export function ReferralPage({ data: { referral, steps, person, today }, saved, ...form }: Props) {
  const here = `/arbeit/vermittlungen/${referral.id}`;
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[
          { label: t["counselling.referral.list"], href: "/arbeit/vermittlungen" },
          person === null
            ? { label: contactDe["counselling.contact.one"], href: `/arbeit/kontakte/${referral.contactId}` }
            : { label: fullName(person), href: `/arbeit/faelle/${referral.caseId}` },
        ]}
        here={referral.targetName}
      />
      {saved && (
        <Note tone="ok" announced>
          {t["counselling.referral.saved"]}
        </Note>
      )}
      <Problems problem={form.problem} problems={form.problems} />
      <h1>{referral.targetName}</h1>
      <StateTrack state={referral.state} />
      <p class="b-measure">{referral.what}</p>
      {isNameless(referral) && <p class="b-measure b-muted">{t["counselling.referral.nameless"]}</p>}
      <Split kind="even" aside={<History steps={steps} today={today} />}>
        <StepForm referral={referral} today={today} {...form} />
        {isOpen(referral) && referral.channel === "mail" && (
          <Form action={`${here}/erinnern`} look="stack">
            <p>
              <Button look="secondary" icon="mail">
                {t["counselling.referral.remind"]}
              </Button>
            </p>
          </Form>
        )}
      </Split>
    </>
  );
}

const History = ({ steps, today }: Pick<ReferralData, "steps" | "today">) => (
  <section aria-labelledby="verlauf" class="b-stack b-stack--m">
    <h2 id="verlauf">{t["counselling.referral.history"]}</h2>
    <Timeline
      entries={steps.map(({ state, onDay, says, note }) => ({
        when: tightDateInWords(onDay, today, "de"),
        phase: "done",
        title: t[`counselling.referral.state.${state}`],
        children: (
          <p>
            {t[`counselling.referral.says.${says}`]}
            {note && `: ${note}`}
          </p>
        ),
      }))}
    />
  </section>
);

type StepProps = Omit<FormProps, "data"> & Pick<ReferralData, "referral" | "today">;

function StepForm({ referral, today, entered, problems }: StepProps) {
  const field = (name: string) => ({ name, value: textOf(entered, name), error: errorOf({ problems }, name) });
  const options = mayFollow(referral.state, isNameless(referral)).filter((state) => state !== "verfallen");
  if (options.length === 0) return <Note tone="info">{t["counselling.referral.ended"]}</Note>;
  return (
    <Form action={`/arbeit/vermittlungen/${referral.id}`}>
      <RadioGroup
        {...field("to")}
        label={t["counselling.referral.next"]}
        options={options.map((value) => ({ value, label: t[`counselling.referral.state.${value}`] }))}
      />
      <RadioGroup
        {...field("says")}
        label={t["counselling.referral.says"]}
        options={sayers.map((value) => ({ value, label: t[`counselling.referral.says.${value}`] }))}
      />
      <TextField
        {...field("on")}
        value={textOf(entered, "on") || plainDateInWords(today, "de")}
        label={t["counselling.referral.on"]}
        width="phone"
        autocomplete="off"
      />
      <TextArea
        {...field("note")}
        label={t["counselling.referral.note"]}
        hint={t["counselling.referral.note.hint"]}
        rows={3}
        maxlength={500}
      />
      <p>
        <Button>{t["counselling.referral.advance"]}</Button>
      </p>
    </Form>
  );
}
