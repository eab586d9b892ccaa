import { dateInWords, plainDateInWords, timesInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { currentLocale } from "#platform/texts/current-locale.ts";
import { listInWords } from "#platform/texts/list-in-words.ts";
import { localised } from "#frame/address.ts";
import { priceInShort } from "#modules/offers/index.ts";
import { newsletterTexts as t } from "../../texts/newsletter.ts";
import type { Choice, Span } from "../newsletter.ts";
import type { IssueDate, IssueDates } from "./issue.store.ts";

interface Written {
  readonly span: Span;
  readonly choice: Choice;
  readonly found: IssueDates;
  readonly baseUrl: string;
  readonly phone: string;
  /** The token of the links in the foot. */
  readonly token: string;
}

/** The names as a sentence says them. */
export const whereInWords = ({ stadtbezirke }: Pick<Choice, "stadtbezirke">): string => listInWords(stadtbezirke);

export const spanInWords = ({ firstDay, lastDay }: Pick<Span, "firstDay" | "lastDay">) => ({
  from: plainDateInWords(firstDay),
  to: plainDateInWords(lastDay),
});

export const issueSubject = ({ span, choice }: Pick<Written, "span" | "choice">): string =>
  t["directory.newsletter.mail.subject"]({ where: whereInWords(choice), ...spanInWords(span) });

/** A plain text, read as well by ear as by eye: days as headings, one line what, one line where, one line for more. */
export function issueBody({ span, choice, found, baseUrl, phone, token }: Written): string {
  const setting = { baseUrl, oneDistrict: choice.stadtbezirke.length === 1 };
  const days = [...Map.groupBy(found.dates, ({ day }) => day)].map(([day, dates]) => dayText(day, dates, setting));
  const rest = found.total - found.dates.length;
  return [
    t["directory.newsletter.mail.greeting"]({ where: whereInWords(choice), ...spanInWords(span) }),
    ...days,
    ...(rest > 0
      ? [t["directory.newsletter.mail.more"]({ count: rest, address: listAddress(span, choice, baseUrl) })]
      : []),
    t["directory.newsletter.mail.foot"]({ ...linksOf(baseUrl, token), phone }),
  ].join("\n\n");
}

/** An address of ours in the reader's language. */
export const addressOf = (baseUrl: string, path: string): string => `${baseUrl}${localised(path, currentLocale())}`;

export const linksOf = (baseUrl: string, token: string) => ({
  change: addressOf(baseUrl, `/rundbrief/aendern/${token}`),
  end: addressOf(baseUrl, `/rundbrief/ende/${token}`),
});

interface Setting {
  readonly baseUrl: string;
  /** Then no line has to name the Stadtbezirk again. */
  readonly oneDistrict: boolean;
}

/** For mail programs, which read no language: one address for all. */
export const oneClickOf = (baseUrl: string, token: string): string => `${baseUrl}/rundbrief/ende/${token}`;

const dayText = (day: LocalDate, dates: readonly IssueDate[], setting: Setting): string =>
  [dateInWords(day).toLocaleUpperCase(currentLocale()), ...dates.map((date) => dateText(date, setting))].join("\n\n");

const dateText = (date: IssueDate, { baseUrl, oneDistrict }: Setting): string =>
  [headOf(date), factsOf(date, oneDistrict).join(" · "), addressOf(baseUrl, `/angebote/${date.slug}`)]
    .filter((line) => line !== "")
    .join("\n");

/** "14:00 bis 16:00 Uhr: Singen"; an example says that it is one. */
export const headOf = ({ starts, ends, title, example }: IssueDate): string =>
  t["directory.newsletter.mail.date"]({
    times: timesInWords(starts, ends),
    title: example ? t["directory.newsletter.example"]({ title }) : title,
  });

/** What is known of a date besides time and title, and only that. */
export function factsOf(date: IssueDate, oneDistrict: boolean): string[] {
  const { place, meetingPoint, street, stadtbezirk, registration, phone } = date;
  const call =
    registration !== "required"
      ? ""
      : phone === null
        ? t["directory.newsletter.mail.required"]
        : t["directory.newsletter.mail.call"]({ phone });
  const where = [place ?? meetingPoint, street, oneDistrict ? null : stadtbezirk].filter(Boolean).join(", ");
  return [where, priceInShort(date) ?? "", call].filter((fact) => fact !== "");
}

function listAddress({ firstDay, lastDay }: Span, { stadtbezirke }: Choice, baseUrl: string): string {
  const [only, ...others] = stadtbezirke;
  const where = only !== undefined && others.length === 0 ? { stadtbezirk: only } : {};
  return addressOf(baseUrl, `/angebote?${new URLSearchParams({ ...where, ab: firstDay, bis: lastDay })}`);
}
