import { Actions, LinkButton } from "#ui/button.tsx";
import { Call, type Phone } from "#ui/frame/phone.tsx";
import { plainTexts as t } from "../texts/plain.ts";
import { Lines } from "./plain-lines.tsx";
import { plainPath, plainTopics, shortText } from "./plain-topics.ts";
import { ProsePage } from "./prose.tsx";

interface Props {
  readonly city: string;
  readonly office: string;
  readonly phone: Phone;
}

const ways = [
  { name: "places", href: "/orte" },
  { name: "access", href: "/barrierefreiheit" },
] as const;

/** The guide in Leichte Sprache: what there is, and a page for each of the subjects people come for. */
export const PlainLanguagePage = ({ city, office, phone }: Props) => (
  <div lang="de-simple" class="b-stack">
    <ProsePage title={t["directory.plain.title"]({ city })} here={t["directory.plain.here"]}>
      <Lines text={t["directory.plain.intro"]({ city })} />
      <Call phone={phone} />
      <Lines text={t["directory.plain.phone"]} />
      {plainTopics.map((topic) => (
        <section key={topic.name} class="b-stack b-stack--s">
          <h2>{t[`directory.plain.${topic.name}.title`]}</h2>
          <Lines text={shortText(topic, { city, office })} />
          <Actions>
            <LinkButton
              href={`${plainPath}/${topic.slug}`}
              fullLabel={`${t["directory.plain.more"]}: ${t[`directory.plain.${topic.name}.title`]}`}
            >
              {t["directory.plain.more"]}
            </LinkButton>
            <LinkButton look="tertiary" href={topic.href}>
              {t[`directory.plain.${topic.name}.link`]}
            </LinkButton>
          </Actions>
        </section>
      ))}
      {ways.map(({ name, href }) => (
        <section key={name} class="b-stack b-stack--s">
          <h2>{t[`directory.plain.${name}.title`]}</h2>
          <Lines text={t[`directory.plain.${name}.text`]} />
          <p>
            <LinkButton href={href}>{t[`directory.plain.${name}.link`]}</LinkButton>
          </p>
        </section>
      ))}
      <p class="b-small b-muted">{t["directory.plain.made"]}</p>
    </ProsePage>
  </div>
);
