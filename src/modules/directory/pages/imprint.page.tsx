import { German } from "#frame/german.tsx";
import type { World } from "#platform/web/world.ts";
import { Note, State } from "#ui/feedback/note.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { pagesTexts as t } from "../texts/pages.ts";
import { ProsePage, ProseSection } from "./prose.tsx";

interface Props {
  readonly imprint: World["city"]["imprint"];
  readonly email: string | undefined;
  readonly phone: Phone;
  readonly attributions: World["city"]["attributions"];
  readonly isDemo: boolean;
}

const parts = ["provider", "address", "representative", "responsible", "supervision", "vatId"] as const;

/** What is missing is marked, not left out: the city has to fill it in before it goes public. */
export function ImprintPage({ imprint, email, phone, attributions, isDemo }: Props) {
  const rows = parts.map((part) => ({
    term: t[`directory.imprint.${part}`],
    value: imprint[part] ? <German>{imprint[part]}</German> : <State tone="wait">{t["directory.imprint.open"]}</State>,
  }));
  return (
    <ProsePage title={t["directory.imprint.title"]} here={t["directory.imprint.here"]}>
      {isDemo && <Note tone="wait">{t["directory.imprint.demo"]}</Note>}
      {parts.some((part) => imprint[part] === undefined) && <Note>{t["directory.imprint.incomplete"]}</Note>}
      <FactsList
        rows={[
          ...rows,
          {
            term: t["directory.imprint.phone"],
            value: (
              <a class="b-num" href={phone.href}>
                {phone.number}
              </a>
            ),
          },
          ...(email ? [{ term: t["directory.imprint.email"], value: <a href={`mailto:${email}`}>{email}</a> }] : []),
        ]}
      />
      <ProseSection title={t["directory.imprint.sources.title"]} text={t["directory.imprint.sources.text"]}>
        <ul>
          {attributions.map(({ covers, text, licence, url }) => (
            <li key={covers}>
              <German>
                {covers}: {text}. <a href={url}>{licence}</a>
              </German>
            </li>
          ))}
        </ul>
      </ProseSection>
      <ProseSection title={t["directory.imprint.software.title"]} text={t["directory.imprint.software.text"]} />
    </ProsePage>
  );
}
