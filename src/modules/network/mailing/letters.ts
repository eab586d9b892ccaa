import type { Office } from "#modules/places/index.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { DocumentData, DocumentOrder } from "#platform/documents/make-document.ts";
import { mailingDe as t } from "../texts/mailing-de.ts";
import { type Mailing, type MailingRecipient, merged } from "./mailing.ts";

interface Letters extends DocumentData {
  readonly accent: string;
  readonly foot: string;
  readonly day: string;
  readonly sender: readonly string[];
  readonly letters: readonly {
    readonly from: string;
    readonly to: readonly string[];
    readonly subject: string;
    /** Paragraphs as lines, as they were typed. */
    readonly paragraphs: readonly (readonly string[])[];
  }[];
}

export interface LetterAround {
  readonly city: { readonly name: string; readonly colours: { readonly accent: string } };
  readonly office: Office | undefined;
  readonly officeName: string;
  readonly today: LocalDate;
}

/** All letters of a mailing as one file to print: `letter.typ`. */
export function lettersOf(
  mailing: Pick<Mailing, "subject" | "body">,
  recipients: readonly MailingRecipient[],
  { city, office, officeName, today }: LetterAround,
): DocumentOrder<Letters> {
  const place = [office?.postcode, office?.town].filter(Boolean).join(" ");
  const name = office?.name ?? officeName;
  return {
    template: "modules/network/mailing/letter.typ",
    data: {
      title: mailing.subject,
      author: name,
      lang: "de",
      madeOn: today,
      accent: city.colours.accent,
      foot: name,
      day: `${city.name}, ${plainDateInWords(today, "de")}`,
      sender: [
        name,
        office?.street ?? "",
        place,
        office?.phone == null ? "" : t["network.letter.phone"]({ phone: office.phone }),
        office?.email == null ? "" : t["network.letter.email"]({ email: office.email }),
      ].filter((line) => line !== ""),
      letters: recipients.map((each) => ({
        from: [name, office?.street, place].filter(Boolean).join(" · "),
        to: [
          each.recipient,
          ...(each.person === null ? [] : [t["network.letter.to"]({ person: each.person })]),
          ...each.address.split("\n"),
        ],
        subject: merged(mailing.subject, each),
        paragraphs: merged(mailing.body, each)
          .split(/\n{2,}/)
          .map((paragraph) => paragraph.split("\n").filter((line) => line.trim() !== ""))
          .filter((paragraph) => paragraph.length > 0),
      })),
    },
  };
}
