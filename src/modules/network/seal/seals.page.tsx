import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { State, type Tone } from "#ui/feedback/note.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { networkParts, NetworkTabs } from "../form/network-tabs.tsx";
import type { Stadtbezirk } from "#modules/places/index.ts";
import { partnerDe } from "../texts/partner-de.ts";
import { sealDe as t } from "../texts/seal-de.ts";
import { type SealStanding, standingOf } from "./seal.ts";
import type { NamedSeal } from "./seal.store.ts";
import type { SealQuery } from "./seal.view.ts";

interface Props {
  readonly query: SealQuery;
  readonly today: LocalDate;
  readonly stadtbezirke: readonly Stadtbezirk[];
  readonly mayWork: boolean;
  readonly total: number;
  readonly seals: readonly NamedSeal[];
  readonly pages: number;
}

export const sealsPath = networkParts.siegel;
const standings: readonly SealStanding[] = ["gueltig", "laeuft-ab", "abgelaufen", "entzogen"];

function hrefOf({ stand, bezirk, seite }: Partial<SealQuery>): string {
  const parameters = new URLSearchParams({
    ...(stand && { stand }),
    ...(bezirk && { bezirk }),
    ...(seite !== undefined && seite > 1 && { seite: String(seite) }),
  });
  return parameters.size === 0 ? sealsPath : `${sealsPath}?${parameters}`;
}

export const SealsPage = ({ query, today, stadtbezirke, mayWork, total, seals, pages }: Props) => (
  <>
    <h1>{t["network.seal.list"]}</h1>
    {mayWork && <NetworkTabs current="siegel" />}
    <Filters
      words={uiTexts("de")}
      action={sealsPath}
      label={partnerDe["network.partner.filter"]}
      hidden={query.stand ? { stand: query.stand } : {}}
      first={
        <SelectField
          name="bezirk"
          label={t["network.seal.office"]}
          empty={partnerDe["network.partner.stadtbezirk.all"]}
          options={stadtbezirke.map(({ id, name }) => ({ value: id, label: name }))}
          value={query.bezirk}
        />
      }
    />
    <Tabs
      label={t["network.seal.standing"]}
      tabs={[
        { label: t["network.seal.all"], href: hrefOf({ ...query, stand: undefined, seite: 1 }), current: !query.stand },
        ...standings.map((stand) => ({
          label: t[`network.seal.standing.${stand}`],
          href: hrefOf({ ...query, stand, seite: 1 }),
          current: query.stand === stand,
        })),
      ]}
    />
    <ResultLine>{t["network.seal.total"]({ count: total })}</ResultLine>
    {total === 0 ? (
      <EmptyState heading={t["network.seal.none"]} text={t["network.seal.none.text"]} />
    ) : (
      <Table caption={t["network.seal.list"]} columns={columnsOf(today)} rows={seals} keyOf={({ id }) => id} />
    )}
    <Pagination
      words={uiTexts("de")}
      current={query.seite}
      pages={pages}
      hrefOf={(seite) => hrefOf({ ...query, seite })}
    />
  </>
);

const tones: Readonly<Record<SealStanding, Tone>> = {
  gueltig: "ok",
  "laeuft-ab": "wait",
  abgelaufen: "bad",
  entzogen: "info",
};

export function SealState({ seal, today }: { readonly seal: NamedSeal; readonly today: LocalDate }) {
  const standing = standingOf(seal, today);
  return <State tone={tones[standing]}>{t[`network.seal.standing.${standing}`]}</State>;
}

const columnsOf = (today: LocalDate): readonly Column<NamedSeal>[] => [
  { label: t["network.seal.partner"], cell: ({ id, partner }) => <a href={`${sealsPath}/${id}`}>{partner}</a> },
  { label: t["network.seal.office"], cell: ({ stadtbezirk }) => stadtbezirk ?? "–" },
  { label: t["network.seal.granted"], cell: ({ grantedOn }) => plainDateInWords(grantedOn, "de") },
  { label: t["network.seal.until"], cell: ({ validUntil }) => plainDateInWords(validUntil, "de") },
  { label: t["network.seal.standing"], cell: (seal) => <SealState seal={seal} today={today} /> },
];
