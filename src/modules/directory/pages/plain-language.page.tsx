import { LinkButton } from "#ui/button.tsx";
import { Call, type Phone } from "#ui/frame/phone.tsx";
import { plainTexts as t } from "../texts/plain.ts";
import { ProsePage } from "./prose.tsx";

interface Props {
  readonly city: string;
  readonly office: string;
  readonly phone: Phone;
}

const topics = [
  { name: "offers", href: "/angebote" },
  { name: "counselling", href: "/beratung" },
  { name: "care", href: "/pflege" },
  { name: "companion", href: "/mitmachen?bedarf=begleitung" },
  { name: "places", href: "/orte" },
  { name: "access", href: "/barrierefreiheit" },
] as const;

/** The guide in Leichte Sprache: one thought a sentence, one sentence a line. */
export const PlainLanguagePage = ({ city, office, phone }: Props) => (
  <div lang="de-simple" class="b-stack">
    <ProsePage title={t["directory.plain.title"]({ city })} here={t["directory.plain.here"]}>
      <Lines text={t["directory.plain.intro"]({ city })} />
      <Call phone={phone} />
      <Lines text={t["directory.plain.phone"]} />
      {topics.map(({ name, href }) => (
        <section key={name} class="b-stack b-stack--s">
          <h2>{t[`directory.plain.${name}.title`]}</h2>
          <Lines
            text={
              name === "counselling"
                ? t["directory.plain.counselling.text"]({ office })
                : t[`directory.plain.${name}.text`]
            }
          />
          <p>
            <LinkButton href={href}>{t[`directory.plain.${name}.link`]}</LinkButton>
          </p>
        </section>
      ))}
      <p class="b-small b-muted">{t["directory.plain.made"]}</p>
    </ProsePage>
  </div>
);

/** Each sentence stands in a line of its own; an empty line begins a new thought. */
const Lines = ({ text }: { readonly text: string }) => (
  <div class="b-stack b-stack--s b-measure">
    {text.split("\n\n").map((paragraph) => (
      <p key={paragraph}>
        {paragraph.split("\n").map((line, index) => (
          <>
            {index > 0 && <br />}
            {line}
          </>
        ))}
      </p>
    ))}
  </div>
);
