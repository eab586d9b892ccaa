import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { RadioGroup } from "#ui/form/choices.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { NetworkTabs } from "../form/network-tabs.tsx";
import type { Filled } from "../form/work-form.tsx";
import type { Stadtbezirk } from "#modules/places/index.ts";
import { mergeDe as t } from "../texts/merge-de.ts";
import { partnerDe } from "../texts/partner-de.ts";
import { filledFrom } from "./merge.ts";
import type { Candidate } from "./merge.store.ts";
import { partnerPath } from "./partner.ts";
import { partnerInFields } from "./partner-in-fields.ts";
import type { PartnerWithAreas } from "./partner.store.ts";

interface ListProps {
  readonly candidates: readonly Candidate[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export const DuplicatesPage = ({ candidates, total, page, pages }: ListProps) => (
  <>
    <h1>{t["network.partner.duplicates"]}</h1>
    <NetworkTabs current="doppelt" />
    <p class="b-muted b-measure">{t["network.merge.lead"]}</p>
    <ResultLine>{t["network.merge.total"]({ count: total })}</ResultLine>
    {total === 0 ? (
      <EmptyState heading={t["network.merge.none"]} text={t["network.merge.none.text"]} />
    ) : (
      <Table
        caption={t["network.partner.duplicates"]}
        columns={columns}
        rows={candidates}
        keyOf={({ oneId, otherId }) => `${oneId}${otherId}`}
      />
    )}
    <Pagination
      words={uiTexts("de")}
      current={page}
      pages={pages}
      hrefOf={(seite) => `/arbeit/netzwerk/doppelt?seite=${seite}`}
    />
  </>
);

const columns: readonly Column<Candidate>[] = [
  { label: t["network.merge.one"], cell: ({ oneId, one }) => <a href={partnerPath({ id: oneId })}>{one}</a> },
  { label: t["network.merge.other"], cell: ({ otherId, other }) => <a href={partnerPath({ id: otherId })}>{other}</a> },
  {
    label: t["network.merge.why"],
    cell: ({ sameName, samePhone, sameAddress }) =>
      [
        sameName && t["network.merge.same-name"],
        samePhone && t["network.merge.same-phone"],
        sameAddress && t["network.merge.same-address"],
      ]
        .filter(Boolean)
        .join(", "),
  },
  {
    label: t["network.merge.look"],
    quiet: true,
    cell: ({ oneId, one, otherId, other }) => (
      <LinkButton
        href={`${partnerPath({ id: oneId })}/vergleich/${otherId}`}
        fullLabel={t["network.merge.look-at"]({ one, other })}
      >
        {t["network.merge.look"]}
      </LinkButton>
    ),
  },
];

export interface Pair {
  readonly one: PartnerWithAreas;
  readonly other: PartnerWithAreas;
  readonly stadtbezirke: readonly Stadtbezirk[];
}

/** Both entries field by field, what each would take over, and the choice which lives on. */
export function CompareFields({ data, field }: Filled<Pair>) {
  const { one, other, stadtbezirke } = data;
  const [left, right] = [partnerInFields(one, stadtbezirke), partnerInFields(other, stadtbezirke)];
  const rows = left.map(({ label, value }, at) => ({ label, one: value, other: right[at]?.value ?? "" }));
  const choice = (kept: PartnerWithAreas, merged: PartnerWithAreas) => ({
    value: kept.id,
    label: kept.name,
    hint: gains(kept, merged),
  });
  return (
    <>
      <Table
        caption={t["network.partner.compare"]}
        columns={[
          { label: t["network.merge.field"], cell: ({ label }) => label },
          { label: one.name, cell: (row) => row.one || "–" },
          { label: other.name === one.name ? `${other.name} (2)` : other.name, cell: (row) => row.other || "–" },
        ]}
        rows={rows}
        keyOf={({ label }) => label}
      />
      <p class="b-measure">{t["network.merge.what"]}</p>
      <RadioGroup
        {...field("bleibt")}
        label={t["network.merge.keep"]}
        layout="answers"
        options={[choice(one, other), choice(other, one)]}
      />
    </>
  );
}

/** The preview: what the entry that lives on would take over. */
function gains(kept: PartnerWithAreas, merged: PartnerWithAreas): string {
  const filled = filledFrom(kept, merged);
  const before = partnerInFields(kept, []);
  const after = partnerInFields({ ...kept, ...filled }, []);
  const labels = after
    .filter(({ value }, at) => value !== before[at]?.value)
    .map(({ label, value }) => `${label}: ${value}`);
  if ("stadtbezirkId" in filled) labels.push(partnerDe["network.partner.field.stadtbezirk"]);
  return labels.length === 0 ? t["network.merge.nothing"] : `${t["network.merge.result"]} ${labels.join(" · ")}`;
}
