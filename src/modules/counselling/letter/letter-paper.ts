import type { Office } from "#modules/places/index.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { DocumentOrder } from "#platform/documents/make-document.ts";
import { currentConsentText } from "../consent/consent-texts.ts";
import { consentScopes } from "../consent/consent.ts";
import { fileDe } from "../texts/file-de.ts";
import { letterDe as t } from "../texts/letter-de.ts";
import { type LetterKind, partsOf } from "./letter.ts";

export interface WrittenLetter {
  readonly kind: LetterKind;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly size: string;
  readonly caseNumber: string;
  readonly writer: string;
}

/** A letter in large type that a screen reader can follow. */
export function letterPaper(letter: WrittenLetter, office: Office | undefined, today: LocalDate): DocumentOrder {
  const sender = senderOf(office);
  const data = {
    ...paperFrame(letter.subject, sender.name, today),
    size: Number(letter.size),
    sender,
    recipient: letter.recipient.split("\n").filter((line) => line.trim() !== ""),
    day: plainDateInWords(today, "de"),
    number: t["counselling.letter.number"]({ number: letter.caseNumber }),
    parts: partsOf(letter.body),
    closing: t["counselling.letter.closing"],
    signer: [letter.writer, sender.name],
    consent: letter.kind === "einwilligung" ? consentForm() : null,
  };
  return { template: "modules/counselling/letter/letter.typ", data };
}

/** What every paper of a case says of itself. */
export const paperFrame = (title: string, author: string, today: LocalDate) => ({
  title,
  author,
  lang: "de",
  madeOn: today,
  foot: author,
  pageWord: t["counselling.letter.page"],
});

export function senderOf(office: Office | undefined) {
  const town = [office?.postcode, office?.town].filter(Boolean).join(" ");
  return {
    name: office?.name ?? t["counselling.letter.office"],
    address: [office?.street, town].filter(Boolean).join(", "),
    reach: [
      office?.phone && t["counselling.letter.phone"]({ phone: office.phone }),
      office?.email && t["counselling.letter.email"]({ email: office.email }),
    ].filter(Boolean),
  };
}

/** The very words that are kept as a version: nobody signs something else. */
const consentForm = () => ({
  heading: t["counselling.letter.consent.heading"],
  paragraphs: currentConsentText.paragraphs,
  choose: t["counselling.letter.consent.choose"],
  choices: consentScopes.map((scope) => ({
    label: t[`counselling.letter.consent.${scope}`],
    line: scope === "weitergabe" ? t["counselling.letter.consent.to"] : null,
  })),
  sign: [t["counselling.letter.consent.place"], t["counselling.letter.consent.signature"]],
  version: fileDe["counselling.consent.version"]({ version: currentConsentText.id }),
});
