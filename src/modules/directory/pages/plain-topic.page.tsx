import { Actions, LinkButton } from "#ui/button.tsx";
import { Call, type Phone } from "#ui/frame/phone.tsx";
import { plainTexts as t } from "../texts/plain.ts";
import { Lines } from "./plain-lines.tsx";
import { longText, plainPath, type PlainTopic } from "./plain-topics.ts";
import { ProsePage } from "./prose.tsx";

interface Props {
  readonly topic: PlainTopic;
  readonly city: string;
  readonly office: string;
  readonly phone: Phone;
}

/** One subject in Leichte Sprache. */
export const PlainTopicPage = ({ topic, city, office, phone }: Props) => (
  <div lang="de-simple" class="b-stack">
    <ProsePage title={t[`directory.plain.${topic.name}.title`]}>
      <Lines text={longText(topic, { city, office })} />
      <Actions>
        <LinkButton look="primary" href={topic.href}>
          {t[`directory.plain.${topic.name}.link`]}
        </LinkButton>
        <LinkButton href={plainPath}>{t["directory.plain.back"]}</LinkButton>
      </Actions>
      <Lines text={t["directory.plain.phone"]} />
      <Call phone={phone} />
      <p class="b-small b-muted">{t["directory.plain.made"]}</p>
    </ProsePage>
  </div>
);
