import type { LocalDate } from "#platform/dates/local-date.ts";

/** What a link to end our mails is for; it opens nothing else. */
export const unsubscribePurpose = "network.mailings";
/** As long as anybody may keep a mail and still want to use its link. */
export const unsubscribeDays = 730;

export const ways = ["mail", "brief", "telefon"] as const;
export type Way = (typeof ways)[number];
/** "beste": by mail where there is an address, else by letter, else by phone. */
export const wishes = ["beste", "brief", "telefon"] as const;
export type Wish = (typeof wishes)[number];

export interface Mailing {
  readonly id: string;
  readonly officeId: string;
  readonly meetingId: string | null;
  readonly subject: string;
  readonly body: string;
  readonly madeOn: LocalDate;
  readonly sentBy: string;
}

export interface MailingRecipient {
  readonly partnerId: string;
  readonly way: Way;
  /** The institution. */
  readonly recipient: string;
  readonly person: string | null;
  /** Mail address, postal address in lines, or phone number. */
  readonly address: string;
}

export interface Reachable {
  readonly id: string;
  readonly name: string;
  readonly person: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly noMailings: boolean;
}

/** By which way a partner is reached; undefined: by none. Who ended our mails gets none of them. */
export function recipientOf(partner: Reachable, wish: Wish): MailingRecipient | undefined {
  const { id: partnerId, name: recipient, person, street, postcode, town, phone, email, noMailings } = partner;
  const known = { partnerId, recipient, person };
  if (wish === "beste" && email !== null && !noMailings) return { ...known, way: "mail", address: email };
  if (wish !== "telefon" && street !== null && town !== null) {
    const place = [postcode, town].filter(Boolean).join(" ");
    return { ...known, way: "brief", address: `${street}\n${place}` };
  }
  return phone === null ? undefined : { ...known, way: "telefon", address: phone };
}

/** A circular goes to those who want it; an invitation also to those who wish for no circulars, but not by mail. */
export const wanted = (partners: readonly Reachable[]): readonly Reachable[] =>
  partners.filter(({ noMailings }) => !noMailings);

/** Puts the institution and the person into a text: `{Einrichtung}` and `{Ansprechperson}`. "Guten Tag {Ansprechperson}," greets nobody by a wrong name. */
export const merged = (text: string, { recipient, person }: Pick<MailingRecipient, "recipient" | "person">): string =>
  text
    .replaceAll("{Einrichtung}", recipient)
    .replaceAll(/ ?\{Ansprechperson\}/g, (place) =>
      person === null ? "" : place.replace("{Ansprechperson}", () => person),
    );
