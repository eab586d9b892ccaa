import { german } from "#platform/texts/german.ts";
import { German } from "#frame/german.tsx";
import { telOf } from "#modules/offers/index.ts";
import type { Office } from "#modules/places/index.ts";
import { State } from "#ui/feedback/note.tsx";
import { Call, type Phone } from "#ui/frame/phone.tsx";
import { Panel } from "#ui/layout.tsx";
import { FactsList, type FactRow } from "#ui/list/facts-list.tsx";
import { MailLink } from "../places/mail-link.tsx";
import { addressOf } from "../places/place-in-words.ts";
import { counsellingTexts as t } from "../texts/counselling.ts";
import type { Advice } from "./find-office.ts";

interface AdviceProps {
  readonly advice: Advice;
  readonly officeWord: string;
  readonly central: Phone;
}

/** All offices of a Stadtbezirk; without any, the central number and what to say there. */
export function AdviceCards({ advice: { stadtbezirk, offices }, officeWord, central }: AdviceProps) {
  const say = t["directory.counselling.central.say"]({ office: officeWord, stadtbezirk: stadtbezirk.name });
  if (offices.length > 0)
    return (
      <>
        {offices.map((office) => (
          <OfficeCard key={office.slug} office={office} central={central} say={say} />
        ))}
      </>
    );
  const id = `beratung-${stadtbezirk.id}`;
  return (
    <Panel look="accent" labelledby={id}>
      <h2 id={id}>{t["directory.counselling.no-office"]({ stadtbezirk: stadtbezirk.name })}</h2>
      <p>
        <Call phone={central} />
      </p>
      <p>{say}</p>
      <p>{t["directory.counselling.no-office.text"]}</p>
    </Panel>
  );
}

interface CardProps {
  readonly office: Office;
  readonly central: Phone;
  readonly say: string;
}

function OfficeCard({ office, central, say }: CardProps) {
  const { slug, name, phone, example } = office;
  return (
    <Panel look="accent" labelledby={`buero-${slug}`}>
      <h2 id={`buero-${slug}`}>
        <a href={`/orte/${slug}`} {...german()}>
          {name}
        </a>{" "}
        {example && <State>{t["directory.counselling.example"]}</State>}
      </h2>
      <p>
        <Call phone={phone === null ? central : { number: phone, href: telOf(phone) }} />
      </p>
      {phone === null && <p>{say}</p>}
      <FactsList tight rows={factsOf(office)} />
    </Panel>
  );
}

function factsOf(office: Office): FactRow[] {
  const { email, traeger, openingText } = office;
  const address = addressOf(office);
  return [
    {
      term: t["directory.counselling.address"],
      icon: "pin",
      value: address ? <German>{address}</German> : t["directory.counselling.address.unknown"],
    },
    {
      term: t["directory.counselling.hours"],
      icon: "clock",
      value: openingText === null ? t["directory.counselling.hours.unknown"] : <German>{openingText}</German>,
    },
    ...(email === null
      ? []
      : [
          {
            term: t["directory.counselling.email"],
            icon: "mail" as const,
            value: <MailLink address={email} />,
          },
        ]),
    ...(traeger === null
      ? []
      : [{ term: t["directory.counselling.traeger"], icon: "people" as const, value: <German>{traeger}</German> }]),
  ];
}
