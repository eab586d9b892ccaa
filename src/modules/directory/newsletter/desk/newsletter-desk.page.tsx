import { dateInWords, plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { newsletterDeskDe as t } from "../../texts/newsletter-desk-de.ts";
import { factsOf, headOf, spanInWords } from "../issue/issue-text.ts";
import type { IssueDate, IssueDates } from "../issue/issue.store.ts";
import { rhythms, rhythmWords, type Span } from "../newsletter.ts";
import { newsletterDeskPath } from "./newsletter-desk-path.ts";
import { Readers, type ReadersProps } from "./readers.tsx";

interface Data extends ReadersProps {
  readonly stadtbezirke: readonly string[];
  readonly bezirk: string | undefined;
  readonly span: Span;
  readonly found: IssueDates | undefined;
  readonly today: LocalDate;
}

interface Props extends FormProps<Data> {
  readonly phone: string;
  readonly ended: boolean;
}

export function NewsletterDeskPage({ data, phone, ended, ...shown }: Props) {
  const { bezirk, span, found, today } = data;
  return (
    <>
      <div class="b-noprint b-stack">
        <HeadRow>
          <h1>{t["directory.newsletter.show"]}</h1>
          {found && found.total > 0 && (
            <Actions>
              <Button icon="printer" prints>
                {t["directory.newsletter.desk.print"]}
              </Button>
            </Actions>
          )}
        </HeadRow>
        <p class="b-lead b-measure">{t["directory.newsletter.desk.lead"]}</p>
        <Choice {...data} />
      </div>
      {found && <Paper where={bezirk ?? ""} {...{ span, found, phone, today }} />}
      <div class="b-noprint b-stack">
        <Readers {...data} {...shown} ended={ended} />
      </div>
    </>
  );
}

const Choice = ({ stadtbezirke, bezirk, span }: Pick<Data, "stadtbezirke" | "bezirk" | "span">) => (
  <Filters
    words={uiTexts("de")}
    action={newsletterDeskPath}
    label={t["directory.newsletter.desk.filter"]}
    first={
      <SelectField
        name="bezirk"
        label={t["directory.newsletter.desk.bezirk"]}
        options={stadtbezirke.map((name) => ({ value: name, label: name }))}
        value={bezirk}
      />
    }
    more={[
      <SelectField
        key="rhythmus"
        name="rhythmus"
        label={t["directory.newsletter.desk.rhythmus"]}
        options={rhythms.map((rhythm) => ({
          value: rhythmWords[rhythm],
          label: t[`directory.newsletter.desk.${rhythmWords[rhythm]}`],
        }))}
        value={rhythmWords[span.rhythm]}
      />,
    ]}
    open
  />
);

interface PaperProps {
  readonly where: string;
  readonly span: Span;
  readonly found: IssueDates;
  readonly phone: string;
  readonly today: LocalDate;
}

/** What goes on paper: the same dates in the same words as in the mail. */
function Paper({ where, span, found, phone, today }: PaperProps) {
  if (found.total === 0)
    return (
      <EmptyState heading={t["directory.newsletter.desk.empty"]} text={t["directory.newsletter.desk.empty.text"]} />
    );
  return (
    <article class="b-stack">
      <h2>{t["directory.newsletter.desk.title"]({ where, ...spanInWords(span) })}</h2>
      <p class="b-noprint b-muted">{t["directory.newsletter.desk.count"]({ count: found.total })}</p>
      {[...Map.groupBy(found.dates, ({ day }) => day)].map(([day, dates]) => (
        <section key={day} class="b-stack b-stack--s" aria-labelledby={`tag-${day}`}>
          <h3 id={`tag-${day}`}>{dateInWords(day, "de")}</h3>
          <ul class="b-list">
            {dates.map((date) => (
              <PaperDate key={date.id} date={date} />
            ))}
          </ul>
        </section>
      ))}
      <p class="b-lead">{t["directory.newsletter.desk.questions"]({ phone })}</p>
      <p class="b-small">{t["directory.newsletter.desk.printed"]({ date: plainDateInWords(today, "de") })}</p>
    </article>
  );
}

const PaperDate = ({ date }: { readonly date: IssueDate }) => (
  <li>
    <b>{headOf(date)}</b>
    <br />
    {factsOf(date, true).join(" · ")}
  </li>
);
