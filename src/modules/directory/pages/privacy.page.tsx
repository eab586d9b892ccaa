import { German } from "#frame/german.tsx";
import type { Retention } from "#law/retention.ts";
import { Note } from "#ui/feedback/note.tsx";
import { Table } from "#ui/list/table.tsx";
import { newsletterTexts } from "../texts/newsletter.ts";
import { pagesTexts as t } from "../texts/pages.ts";
import { ProsePage, ProseSection } from "./prose.tsx";

interface Props {
  readonly city: string;
  readonly officer: string | undefined;
  readonly retention: readonly Retention[];
}

const topics = ["public", "report", "logs", "staff", "rights"] as const;

export const PrivacyPage = ({ city, officer, retention }: Props) => (
  <ProsePage title={t["directory.privacy.title"]} here={t["directory.privacy.here"]} lead={t["directory.privacy.lead"]}>
    {topics.map((topic) => (
      <ProseSection
        key={topic}
        title={t[`directory.privacy.${topic}.title`]}
        text={t[`directory.privacy.${topic}.text`]}
      />
    ))}
    <ProseSection
      title={newsletterTexts["directory.newsletter.privacy.title"]}
      text={newsletterTexts["directory.newsletter.privacy.text"]}
    />
    <ProseSection
      title={t["directory.privacy.officer.title"]}
      text={officer ?? t["directory.privacy.officer.open"]({ city })}
    />
    <section class="b-stack b-stack--m" aria-labelledby="fristen">
      <h2 id="fristen">{t["directory.privacy.table.title"]}</h2>
      <p class="b-measure">{t["directory.privacy.table.text"]}</p>
      {retention.some(({ confirmed }) => !confirmed) && (
        <Note tone="wait">
          <p>{t["directory.privacy.table.unconfirmed"]}</p>
        </Note>
      )}
      <Table
        caption={t["directory.privacy.table.caption"]}
        columns={[
          { label: t["directory.privacy.table.data"], cell: ({ data }) => <German>{data}</German> },
          { label: t["directory.privacy.table.purpose"], cell: ({ purpose }) => <German>{purpose}</German> },
          { label: t["directory.privacy.table.basis"], cell: ({ legalBasis }) => <German>{legalBasis}</German> },
          { label: t["directory.privacy.table.period"], cell: ({ period }) => <German>{period}</German> },
          { label: t["directory.privacy.table.gone"], cell: ({ erasure }) => <German>{erasure}</German> },
        ]}
        rows={retention}
        keyOf={({ table, column }) => `${table}.${column}`}
        lightHeads
      />
    </section>
  </ProsePage>
);
