import { type Random, seeded } from "#cities/random.ts";
import type { LoadedNetwork } from "#modules/network/index.ts";
import { idOf } from "#platform/database/ids.ts";
import { addDays, addMonths } from "#platform/dates/local-date.ts";
import { networkWords } from "../texts/network-words.ts";
import { happens } from "./choose.ts";
import { type DemoOffice, demoPhone } from "./demo-office.ts";
import type { Life } from "./office-life.ts";
import type { PartnerRow } from "./partner-rows.ts";
import { membersOf } from "./round-table-rows.ts";

type PartnerLife = Pick<
  LoadedNetwork,
  "people" | "agreements" | "partnerContacts" | "seals" | "mailings" | "recipients"
>;

/** Days since a seal was given: some hold, one ends soon, one is over. */
const grantedBefore = [30, 200, 420, 690, 760];
const criteria = ["gespraech", "ansprechperson", "eingang", "sitzplatz", "toilette", "schrift", "zeit"];
const withPerson = 0.7;
const withAgreement = 0.1;

/** Who speaks for partners, what was said and agreed, the seals that they bear, and what all of them were written. */
export function partnerLifeRows(partners: readonly PartnerRow[], life: Life): PartnerLife {
  const random = seeded(`${life.seed} partner life`);
  const named = partners.filter(() => happens(random, withPerson));
  const written = life.offices.flatMap((office) => mailingRows(office, membersOf(office, partners), life));
  return {
    people: named.map((each, place) => personRow(each, place, life)),
    agreements: partners.filter(() => happens(random, withAgreement)).map((each) => agreementRow(each, life, random)),
    partnerContacts: partners.map((each) => contactRow(each, life, random)),
    seals: life.offices.flatMap((office, place) => sealRows(office, membersOf(office, partners), { ...life, place })),
    mailings: written.map(({ mailing }) => mailing),
    recipients: written.flatMap(({ recipients }) => recipients),
  };
}

const personRow = ({ id }: PartnerRow, place: number, { city }: Life) => ({
  id: idOf("partner-person", id),
  partnerId: id,
  ...networkWords.people[place % networkWords.people.length],
  phone: demoPhone(city, 9900 + (place % 100)),
  email: null,
  version: 1,
});

const agreementRow = ({ id }: PartnerRow, { today }: Life, random: Random) => ({
  id: idOf("partner-agreement", id),
  partnerId: id,
  content: random.pick(networkWords.agreements),
  since: addDays(today, -100 - random.below(900)),
  until: null,
});

const contactRow = ({ id, stadtbezirkId, lastContactOn }: PartnerRow, { offices }: Life, random: Random) => ({
  id: idOf("partner-contact", id),
  partnerId: id,
  onDay: lastContactOn,
  way: random.pick(["telefon", "telefon", "besuch", "mail"]),
  content: random.pick(networkWords.contacts),
  byId: offices.find((office) => office.id === stadtbezirkId)?.staff[0]?.id,
  createdAt: `${lastContactOn}T09:00:00Z`,
});

interface Placed extends Life {
  readonly place: number;
}

const sealRows = (office: DemoOffice, members: readonly PartnerRow[], { today, place: later }: Placed) =>
  members.slice(0, grantedBefore.length).map((partner, place) => {
    const grantedOn = addDays(today, -(grantedBefore[place] ?? 0) - 2 * later);
    return {
      id: idOf("seal", partner.id),
      partnerId: partner.id,
      officeId: office.id,
      criteria,
      note: networkWords.seal,
      grantedOn,
      validUntil: addMonths(grantedOn, 24),
      example: true,
      version: 1,
    };
  });

/** Letters that went out long ago: mails in an outbox would be sent again. */
function mailingRows(office: DemoOffice, members: readonly PartnerRow[], { today }: Life) {
  return networkWords.mailings.map((words, place) => {
    const id = idOf("mailing", `${office.id}/${place}`);
    const madeOn = addDays(today, -30 - 150 * place);
    const mailing = { id, officeId: office.id, meetingId: null, ...words, madeOn, sentBy: office.staff[0]?.id };
    const recipients = members.map((partner) => ({
      mailingId: id,
      partnerId: partner.id,
      way: place === 0 ? "mail" : "brief",
      recipient: partner.name,
      person: null,
      address: place === 0 ? partner.email : `${partner.street}\n${partner.postcode ?? ""} ${partner.town}`,
      writtenAt: place === 0 ? `${madeOn}T09:00:00Z` : null,
      doneOn: madeOn,
    }));
    return { mailing, recipients };
  });
}
