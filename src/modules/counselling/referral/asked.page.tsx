import { errorOf, Problems } from "#frame/problems.tsx";
import { dateInWords } from "#platform/dates/in-words.ts";
import { localOf } from "#platform/dates/clock.ts";
import { textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Button } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { RadioGroup } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea } from "#ui/form/text-field.tsx";
import { Panel } from "#ui/layout.tsx";
import { type FactRow, FactsList } from "#ui/list/facts-list.tsx";
import { referralDe as t } from "../texts/referral-de.ts";
import type { AskedPartner } from "./link.store.ts";
import { mayFollow, partnerAnswers } from "./referral.ts";

interface Props extends FormProps<AskedPartner> {
  readonly thanks: boolean;
}

/** What a partner without account sees: initials and the wish; three large answers, nothing chosen before. */
export function AskedPage({ data: asked, entered, problem, problems, thanks }: Props) {
  const possible = partnerAnswers.filter((answer) => mayFollow(asked.state, asked.initials === null).includes(answer));
  return (
    <>
      <Problems problem={problem} problems={problems} />
      {thanks && (
        <Note tone="ok" announced>
          {t["counselling.referral.link.thanks"]}
        </Note>
      )}
      <h1>{askedTitle(asked)}</h1>
      <p class="b-lead">
        {t["counselling.referral.link.greeting"]({ name: asked.targetName, date: dateInWords(asked.sentOn, "de") })}
      </p>
      <Panel look="soft" labelledby="darum">
        <h2 id="darum">{t["counselling.referral.link.about"]}</h2>
        <FactsList rows={factsOf(asked)} />
        <p class="b-small b-muted">
          {t[asked.initials === null ? "counselling.referral.link.nameless" : "counselling.referral.link.lock"]}
        </p>
      </Panel>
      {possible.length > 0 && (
        <Form>
          <RadioGroup
            name="answer"
            label={t["counselling.referral.link.answer"]}
            layout="answers"
            options={possible
              .toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
              .map((value) => ({ value, label: t[`counselling.referral.link.answer.${value}`] }))}
            value={textOf(entered, "answer")}
            error={errorOf({ problems }, "answer")}
          />
          <TextArea
            name="note"
            label={t["counselling.referral.link.note"]}
            value={textOf(entered, "note")}
            error={errorOf({ problems }, "note")}
            rows={3}
            maxlength={500}
          />
          <p>
            <Button>{t["counselling.referral.link.send"]}</Button>
          </p>
        </Form>
      )}
      <p class="b-small b-muted">
        {t["counselling.referral.link.until"]({ date: dateInWords(localOf(asked.expiresAt).date, "de") })}
      </p>
    </>
  );
}

export const askedTitle = ({ initials }: Pick<AskedPartner, "initials">): string =>
  initials === null
    ? t["counselling.referral.link.title.nameless"]
    : t["counselling.referral.link.title"]({ initials });

const order: readonly string[] = ["zugesagt", "kontakt", "begonnen", "frage", "abgelehnt", "gesehen"];

const factsOf = ({ what, stadtbezirk, reachable, ...told }: AskedPartner): readonly FactRow[] => [
  { term: t["counselling.referral.link.wish"], value: what },
  { term: t["counselling.referral.link.where"], value: stadtbezirk ?? "–" },
  ...(reachable === null ? [] : [{ term: t["counselling.referral.link.reachable"], value: reachable }]),
  ...factsOfPerson(told),
];

/** What the person agreed to, once the partner said yes. */
const factsOfPerson = ({
  personName,
  phone,
  address,
  pflegegrad,
}: Pick<AskedPartner, "personName" | "phone" | "address" | "pflegegrad">): readonly FactRow[] => [
  ...(personName === null ? [] : [{ term: t["counselling.referral.link.name"], value: personName }]),
  ...(phone === null
    ? []
    : [{ term: t["counselling.referral.link.phone"], value: <a href={`tel:${phone}`}>{phone}</a> }]),
  ...(address === null ? [] : [{ term: t["counselling.referral.link.address"], value: address }]),
  ...(pflegegrad === null ? [] : [{ term: t["counselling.referral.share.pflegegrad"], value: String(pflegegrad) }]),
];
