import { errorOf, Problems } from "#frame/problems.tsx";
import { listOf, textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import { Panel, Split } from "#ui/layout.tsx";
import { referralDe as t } from "../texts/referral-de.ts";
import { type Deadlines, referralChannels, sharedParts } from "./referral.ts";
import type { ListedReferral } from "./referral.store.ts";
import { StateTrack } from "./state-track.tsx";
import type { Target } from "./target.store.ts";

export interface Offered {
  readonly q: string;
  readonly targets: readonly Target[];
  readonly deadlines: Deadlines;
  readonly running: readonly ListedReferral[];
}

interface Props extends Omit<FormProps, "data"> {
  readonly offered: Offered;
  /** Where the search for somebody to ask leads: this page again. */
  readonly here: string;
  /** Only in a case is there somebody of whom something could be passed on. */
  readonly ofPerson: boolean;
}

/** Whom to ask and for what; what may be passed on only where there is a person. */
export const RequestForm = ({ offered, here, ofPerson, entered, problem, problems }: Props) => (
  <>
    <Problems problem={problem} problems={problems} />
    <h1>{t["counselling.referral.title"]}</h1>
    <Split kind="form" aside={<Beside running={offered.running} ofPerson={ofPerson} />}>
      <form class="b-row" action={here}>
        <TextField
          name="q"
          label={t["counselling.referral.search"]}
          type="search"
          value={offered.q}
          autocomplete="off"
        />
        <Button look="secondary" icon="search">
          {t["counselling.referral.search.button"]}
        </Button>
      </form>
      <Asking offered={offered} ofPerson={ofPerson} entered={entered} problems={problems} />
    </Split>
  </>
);

type AskingProps = Pick<Props, "offered" | "ofPerson" | "entered" | "problems">;

function Asking({ offered: { targets, deadlines }, ofPerson, entered, problems }: AskingProps) {
  const field = (name: string) => ({ name, value: textOf(entered, name), error: errorOf({ problems }, name) });
  const [first = 0, second = 0] = deadlines.chase;
  return (
    <Form>
      {targets.length === 0 && <p>{t["counselling.referral.target.none"]}</p>}
      {targets.length > 0 && (
        <RadioGroup
          {...field("ziel")}
          label={t["counselling.referral.target"]}
          layout="answers"
          options={targets.map((target) => ({
            value: `${target.kind}:${target.id}`,
            label: <TargetLabel {...target} />,
          }))}
        />
      )}
      <TextField
        {...field("zielName")}
        label={t["counselling.referral.other"]}
        hint={t["counselling.referral.other.hint"]}
        autocomplete="off"
      />
      <TextArea
        {...field("what")}
        label={t["counselling.referral.what"]}
        hint={t["counselling.referral.what.hint"]}
        rows={3}
        maxlength={1000}
      />
      {ofPerson && <Shared entered={entered} problems={problems} />}
      <RadioGroup
        {...field("channel")}
        label={t["counselling.referral.channel"]}
        layout="picks"
        options={referralChannels.map((value) => ({ value, label: t[`counselling.referral.channel.${value}`] }))}
      />
      <TextField
        {...field("zielMail")}
        label={t["counselling.referral.mail"]}
        hint={t["counselling.referral.mail.hint"]}
        type="email"
        autocomplete="off"
      />
      <p class="b-small b-muted">{t["counselling.referral.chasing"]({ first, second, last: deadlines.void })}</p>
      <Actions>
        <Button icon="send">{t["counselling.referral.send"]}</Button>
      </Actions>
    </Form>
  );
}

/** What is passed on of the person once somebody said yes. */
const Shared = ({ entered, problems }: Pick<Props, "entered" | "problems">) => (
  <>
    <TextField
      name="reachable"
      label={t["counselling.referral.reachable"]}
      value={textOf(entered, "reachable")}
      error={errorOf({ problems }, "reachable")}
      autocomplete="off"
    />
    <CheckboxGroup
      name="shares"
      label={t["counselling.referral.shares"]}
      hint={t["counselling.referral.shares.hint"]}
      options={sharedParts.map((value) => ({ value, label: t[`counselling.referral.share.${value}`] }))}
      values={listOf(entered, "shares")}
      error={errorOf({ problems }, "shares")}
    />
  </>
);

const TargetLabel = ({ name, asked, began }: Target) => (
  <span>
    <b>{name}</b>
    <br />
    <span class="b-small">{t["counselling.referral.target.began"]({ asked, began })}</span>
  </span>
);

interface BesideProps extends Pick<Offered, "running"> {
  readonly ofPerson: boolean;
}

const Beside = ({ running, ofPerson }: BesideProps) => (
  <>
    <Panel look="soft" labelledby="gesehen">
      <h2 id="gesehen">{t["counselling.referral.seen-as"]}</h2>
      <p>{t[ofPerson ? "counselling.referral.seen-as.text" : "counselling.referral.seen-as.nameless"]}</p>
    </Panel>
    {running.length > 0 && (
      <Panel labelledby="laeuft">
        <h2 id="laeuft">{t["counselling.referral.running"]}</h2>
        {running.map(({ id, targetName, state }) => (
          <div key={id} class="b-stack b-stack--s">
            <h3>
              <a href={`/arbeit/vermittlungen/${id}`}>{targetName}</a>
            </h3>
            <StateTrack state={state} small />
          </div>
        ))}
      </Panel>
    )}
  </>
);
