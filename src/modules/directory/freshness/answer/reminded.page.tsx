import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { German } from "#frame/german.tsx";
import { german } from "#platform/texts/german.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { Panel, Split } from "#ui/layout.tsx";
import { FactsList, type FactRow } from "#ui/list/facts-list.tsx";
import { partnerTexts as t } from "../../texts/partner.ts";
import { detailInWords } from "../../workspace/entry-in-words.ts";
import { type GivenAnswer, markOf, type RemindedEntry } from "./reminded-entry.ts";
import type { ReportArt } from "./report.action.ts";

interface Props {
  readonly path: string;
  readonly entries: readonly RemindedEntry[];
  /** The last day of the link. */
  readonly until: LocalDate;
  readonly thanks: "stimmt" | "gemeldet" | undefined;
  readonly problem: string | undefined;
  readonly phone: Phone;
}

export function RemindedPage({ path, entries, until, thanks, problem, phone }: Props) {
  const open = entries.filter(({ answer }) => answer === null);
  return (
    <>
      {problem !== undefined && <Note tone="wait">{problem}</Note>}
      {thanks && (
        <Note tone="ok" announced>
          {t[`directory.freshness.thanks.${thanks}`]}
        </Note>
      )}
      <h1>{t["directory.freshness.page.title"]}</h1>
      <Split aside={<Beside phone={phone} until={until} />}>
        {open.length === 0 ? (
          <Done />
        ) : (
          <>
            <p class="b-lead b-measure">{t["directory.freshness.page.lead"]}</p>
            <p>{t["directory.freshness.page.open"]({ count: open.length })}</p>
          </>
        )}
        {entries.map((entry) => (
          <EntryPanel key={entry.id} entry={entry} path={path} />
        ))}
        {open.length > 1 && (
          <form class="b-stack b-stack--m" action={`${path}/stimmt`} method="post">
            {open.map((entry) => (
              <input key={entry.id} type="hidden" name="eintrag" value={markOf(entry)} />
            ))}
            <p>
              <Button look="secondary" icon="check">
                {t["directory.freshness.page.all"]}
              </Button>
            </p>
          </form>
        )}
      </Split>
    </>
  );
}

const Done = () => (
  <>
    <p class="b-lead b-measure">{t["directory.freshness.page.done"]}</p>
    <p>{t["directory.freshness.page.done.text"]}</p>
  </>
);

const Beside = ({ phone, until }: Pick<Props, "phone" | "until">) => (
  <>
    <PhoneBlock heading={t["directory.freshness.phone.title"]} phone={phone}>
      <p>{t["directory.freshness.phone.text"]}</p>
    </PhoneBlock>
    <p class="b-small b-muted">{t["directory.freshness.page.until"]({ date: plainDateInWords(until) })}</p>
  </>
);

function EntryPanel({ entry, path }: AnswerProps) {
  const { id, title, answer } = entry;
  const headId = `eintrag-${id}`;
  return (
    <Panel look={answer === null ? "plain" : "soft"} labelledby={headId}>
      <h2 id={headId} {...german()}>
        {title}
      </h2>
      <FactsList rows={factsOf(entry)} tight />
      {entry.path && (
        <p>
          <a href={entry.path} aria-label={t["directory.freshness.look.full"]({ title })}>
            {t["directory.freshness.look"]}
          </a>
        </p>
      )}
      {answer === null ? <Answers entry={entry} path={path} /> : <Given entry={entry} answer={answer} path={path} />}
    </Panel>
  );
}

interface GivenProps extends AnswerProps {
  readonly answer: GivenAnswer;
}

/** What was said already; who confirmed too early can still say what has changed. */
const Given = ({ entry, answer, path }: GivenProps) => (
  <div class="b-row">
    <State tone={answer === "right" ? "ok" : "wait"}>{t[`directory.freshness.given.${answer}`]}</State>
    {answer === "right" && (
      <a
        href={reportAddress(path, entry, "geaendert")}
        aria-label={t["directory.freshness.changed.full"]({ title: entry.title })}
      >
        {t["directory.freshness.changed"]}
      </a>
    )}
  </div>
);

interface AnswerProps {
  readonly entry: RemindedEntry;
  readonly path: string;
}

const reportAddress = (path: string, { id }: RemindedEntry, art: ReportArt): string =>
  `${path}/melden?${new URLSearchParams({ eintrag: id, art })}`;

/** Nothing is preselected, and only the first is done at once: the others ask what is right now. */
function Answers({ entry, path }: AnswerProps) {
  const { title } = entry;
  return (
    <Form action={`${path}/stimmt`} look="stack" hidden={{ eintrag: markOf(entry) }}>
      <div class="b-actions">
        <Button icon="check" fullLabel={t["directory.freshness.right.full"]({ title })}>
          {t["directory.freshness.right"]}
        </Button>
        <LinkButton
          href={reportAddress(path, entry, "geaendert")}
          fullLabel={t["directory.freshness.changed.full"]({ title })}
        >
          {t["directory.freshness.changed"]}
        </LinkButton>
        <LinkButton href={reportAddress(path, entry, "weg")} fullLabel={t["directory.freshness.gone.full"]({ title })}>
          {t["directory.freshness.gone"]}
        </LinkButton>
      </div>
    </Form>
  );
}

function factsOf(entry: RemindedEntry): FactRow[] {
  const { street, postcode, town, stadtbezirk, meetingPoint, phone, openingText, nextDay, confirmedOn } = entry;
  const where = [meetingPoint, street, [postcode, town].filter(Boolean).join(" "), stadtbezirk].filter(Boolean);
  const rows: readonly (FactRow | false)[] = [
    { term: t["directory.freshness.fact.kind"], value: <German>{detailInWords(entry)}</German> },
    where.length > 0 && { term: t["directory.freshness.fact.where"], value: <German>{where.join(", ")}</German> },
    phone !== null && { term: t["directory.freshness.fact.phone"], value: <span class="b-num">{phone}</span> },
    openingText !== null && { term: t["directory.freshness.fact.opening"], value: <German>{openingText}</German> },
    nextDay !== null && { term: t["directory.freshness.fact.next"], value: plainDateInWords(nextDay) },
    {
      term: t["directory.freshness.fact.confirmed"],
      value: confirmedOn === null ? t["directory.freshness.fact.never"] : plainDateInWords(confirmedOn),
    },
  ];
  return rows.filter((row) => row !== false);
}
