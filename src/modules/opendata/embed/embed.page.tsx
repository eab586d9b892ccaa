import { homeCrumb } from "#frame/crumbs.ts";
import type { Theme } from "#modules/offers/index.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "#ui/form/choices.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextArea } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { words } from "#ui/texts/texts.ts";
import { embedTexts as t } from "../texts/embed.ts";
import { addressOf, frameLine, sizes, type Choice } from "./frame-line.ts";

export interface EmbedPageProps {
  readonly base: string;
  readonly choice: Choice;
  readonly title: string;
  readonly stadtbezirke: readonly string[];
  readonly themes: readonly Theme[];
}

/** Builds the line with which an association shows offers on its own website. */
export function EmbedPage(props: EmbedPageProps) {
  const { base, choice, title } = props;
  return (
    <>
      <Breadcrumb
        words={words}
        path={[homeCrumb(), { label: t["opendata.embed.data"], href: "/daten" }]}
        here={t["opendata.embed.here"]}
      />
      <h1>{t["opendata.embed.title"]}</h1>
      <p class="b-lead b-measure">{t["opendata.embed.lead"]}</p>
      <section class="b-stack b-stack--m b-measure" aria-labelledby="waehlen">
        <h2 id="waehlen">{t["opendata.embed.choose"]}</h2>
        <ChoiceForm {...props} />
      </section>
      <section class="b-stack b-stack--m b-measure" aria-labelledby="zeile">
        <h2 id="zeile">{t["opendata.embed.copy"]}</h2>
        <TextArea
          name="zeile-html"
          label={t["opendata.embed.line"]}
          hint={t["opendata.embed.line.hint"]}
          value={frameLine(base, choice, title)}
          rows={5}
        />
        <p>
          <LinkButton href={addressOf(choice)}>{t["opendata.embed.preview"]}</LinkButton>
        </p>
      </section>
      <section class="b-stack b-stack--s b-measure" aria-labelledby="wissen">
        <h2 id="wissen">{t["opendata.embed.know"]}</h2>
        <ul class="b-list">
          {t["opendata.embed.know.text"].split("\n").map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function ChoiceForm({ choice, stadtbezirke, themes }: EmbedPageProps) {
  return (
    <form method="get" action="/einbetten#zeile" class="b-stack b-stack--m">
      <SelectField
        name="stadtbezirk"
        label={t["opendata.embed.district"]}
        empty={t["opendata.embed.district.all"]}
        options={stadtbezirke.map((name) => ({ value: name, label: name }))}
        value={choice.stadtbezirk}
      />
      <SelectField
        name="kategorie"
        label={t["opendata.embed.theme"]}
        empty={t["opendata.embed.theme.all"]}
        options={themes.map(({ key, name }) => ({ value: key, label: name }))}
        value={choice.kategorie}
      />
      <CheckboxGroup
        name="preis"
        label={t["opendata.embed.price"]}
        options={[{ value: "kostenlos", label: t["opendata.embed.price.free"] }]}
        values={choice.preis ? [choice.preis] : []}
      />
      <CheckboxGroup
        name="barrierefrei"
        label={t["opendata.embed.access"]}
        options={[{ value: "ja", label: t["opendata.embed.access.step-free"] }]}
        values={choice.barrierefrei ? [choice.barrierefrei] : []}
      />
      <RadioGroup
        name="groesse"
        label={t["opendata.embed.size"]}
        options={sizes.map((size) => ({ value: String(size), label: t["opendata.embed.size.dates"]({ size }) }))}
        value={String(choice.groesse)}
      />
      <p>
        <Button>{t["opendata.embed.make"]}</Button>
      </p>
    </form>
  );
}
