import { localOf } from "#platform/dates/clock.ts";
import { plainDateInWords, timeInWords } from "#platform/dates/in-words.ts";
import { isLocalDate, type LocalDate } from "#platform/dates/local-date.ts";
import type { DocumentOrder } from "#platform/documents/make-document.ts";
import { say, type Sentences } from "#platform/texts/say.ts";
import { disclosedDe, privacyDe as t } from "../texts/privacy-de.ts";
import type { Disclosure } from "./disclosure.ts";

const parts = [
  ...(["person", "case", "themes", "consents", "contacts", "privateNotes", "assessments"] as const),
  ...(["plan", "documents", "circle", "referrals", "referralSteps", "followUps"] as const),
  ...(["appointments", "events", "log"] as const),
] as const;

interface Row {
  readonly term: string;
  readonly value: string;
}

/** The Auskunft on paper: part by part, each record as its fields in words. */
export function disclosurePaper(disclosed: Disclosure, sentences: Sentences, today: LocalDate): DocumentOrder {
  const data = {
    title: t["counselling.privacy.pdf.title"],
    author: t["counselling.privacy.pdf.author"],
    lang: "de",
    madeOn: today,
    foot: t["counselling.privacy.pdf.foot"],
    pageWord: t["counselling.privacy.pdf.page"],
    lead: [t["counselling.privacy.disclose.text"], t["counselling.privacy.disclose.private"]],
    nothing: t["counselling.privacy.nothing"],
    parts: parts.map((part) => ({
      title: t[`counselling.privacy.part.${part}`],
      records: [disclosed[part]].flat().map((record) => rowsOf(record, sentences)),
    })),
  };
  return { template: "modules/counselling/privacy/disclosure.typ", data };
}

function rowsOf(record: object, sentences: Sentences): readonly Row[] {
  return Object.entries(record).flatMap(([field, value]) => {
    const words = inWords(field, value, sentences);
    return words === null ? [] : [{ term: disclosedDe[field] ?? field, value: words }];
  });
}

function inWords(field: string, value: unknown, sentences: Sentences): string | null {
  if (value === null || value === "") return null;
  if (value instanceof Date) return momentInWords(value);
  if (typeof value === "boolean") return t[value ? "counselling.privacy.yes" : "counselling.privacy.no"];
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  if (field === "deed") return say(sentences, value);
  return isLocalDate(value) ? plainDateInWords(value, "de") : value;
}

export function momentInWords(at: Date): string {
  const { date, time } = localOf(at);
  return `${plainDateInWords(date, "de")}, ${timeInWords(time)}`;
}
