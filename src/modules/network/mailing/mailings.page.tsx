import { plainDateInWords } from "#platform/dates/in-words.ts";
import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { RadioGroup } from "#ui/form/choices.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { networkParts, NetworkTabs } from "../form/network-tabs.tsx";
import type { Filled } from "../form/work-form.tsx";
import type { PartnerQuery } from "../partner/partner-query.ts";
import { mailingDe as t } from "../texts/mailing-de.ts";
import { mailingPath } from "./mailing.page.tsx";
import type { Wish } from "./mailing.ts";
import type { ListedMailing } from "./mailing.store.ts";

interface Props {
  readonly mailings: readonly ListedMailing[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export const MailingsPage = ({ mailings, total, page, pages }: Props) => (
  <>
    <h1>{t["network.mailing.list"]}</h1>
    <NetworkTabs current="rundschreiben" />
    <ResultLine>{t["network.mailing.total"]({ count: total })}</ResultLine>
    {total === 0 ? (
      <EmptyState heading={t["network.mailing.none"]} text={t["network.mailing.none.text"]}>
        <LinkButton href={networkParts.partner}>{t["network.mailing.choose"]}</LinkButton>
      </EmptyState>
    ) : (
      <Table caption={t["network.mailing.list"]} columns={columns} rows={mailings} keyOf={({ id }) => id} />
    )}
    <Pagination
      words={uiTexts("de")}
      current={page}
      pages={pages}
      hrefOf={(seite) => `${networkParts.rundschreiben}?seite=${seite}`}
    />
  </>
);

const columns: readonly Column<ListedMailing>[] = [
  { label: t["network.mailing.subject"], cell: (each) => <a href={mailingPath(each)}>{each.subject}</a> },
  { label: t["network.mailing.day"], cell: ({ madeOn }) => plainDateInWords(madeOn, "de") },
  { label: t["network.mailing.mails"], numeric: true, cell: ({ mails }) => mails },
  { label: t["network.mailing.letters"], numeric: true, cell: ({ letters }) => letters },
  { label: t["network.mailing.calls"], numeric: true, cell: ({ calls }) => calls },
];

export interface Preparation {
  readonly query: PartnerQuery;
  readonly total: number;
  readonly unwanted: number;
  readonly counts: readonly {
    readonly wish: Wish;
    readonly mail: number;
    readonly brief: number;
    readonly telefon: number;
    readonly none: number;
  }[];
}

/** The text, and for each way of sending how many it reaches. */
export const MailingFields = ({ data, field }: Filled<Preparation>) => (
  <>
    <Note>
      <p>{t["network.mailing.to"]({ count: data.total - data.unwanted })}</p>
      {data.unwanted > 0 && <p>{t["network.mailing.unwanted"]({ count: data.unwanted })}</p>}
    </Note>
    {Object.entries(data.query).map(
      ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={String(value)} />,
    )}
    <LetterFields field={field} />
    <RadioGroup
      {...field("weg")}
      label={t["network.mailing.way"]}
      layout="answers"
      options={data.counts.map(({ wish, ...counts }) => ({
        value: wish,
        label: t[`network.mailing.wish.${wish}`],
        hint: t["network.mailing.counts"](counts),
      }))}
    />
  </>
);

export const LetterFields = ({ field }: Pick<Filled<unknown>, "field">) => (
  <>
    <TextField {...field("betreff")} label={t["network.mailing.subject"]} maxlength={150} autocomplete="off" />
    <TextArea
      {...field("text")}
      label={t["network.mailing.body"]}
      hint={t["network.mailing.body.hint"]}
      rows={14}
      maxlength={6000}
    />
  </>
);
