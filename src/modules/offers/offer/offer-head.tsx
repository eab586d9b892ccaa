import { State, type Tone } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { offersTexts as publicTexts } from "../texts/texts.ts";
import type { OfferRecord } from "./offer-record.ts";

export const cataloguePath = "/arbeit/katalog";
export const offerPath = ({ id }: Pick<OfferRecord, "id">): string => `${cataloguePath}/angebote/${id}`;

type Part = "details" | "dates" | "history";
const parts = { details: "", dates: "/termine", history: "/verlauf" } as const satisfies Record<Part, string>;
const tones: Readonly<Record<OfferRecord["status"], Tone>> = {
  entwurf: "wait",
  aktiv: "ok",
  pausiert: "wait",
  beendet: "info",
};

/** Where the editor is, what the offer is called, how it stands, and its three parts. */
export function OfferHead({ offer, current }: { readonly offer: OfferRecord; readonly current: Part }) {
  const path = [{ label: t["offers.staff.catalogue"], href: cataloguePath }];
  const keys: readonly Part[] = ["details", "dates", "history"];
  return (
    <>
      <Breadcrumb words={uiTexts("de")} path={path} here={offer.title} />
      <HeadRow>
        <h1>{offer.title}</h1>
        <span class="b-row">
          <State tone={tones[offer.status]}>{t[`offers.status.${offer.status}`]}</State>
          {offer.example && <State>{publicTexts["offers.example"]}</State>}
        </span>
      </HeadRow>
      <Tabs
        label={t["offers.staff.tabs"]}
        tabs={keys.map((key) => ({
          label: t[`offers.staff.tab.${key}`],
          href: `${offerPath(offer)}${parts[key]}`,
          current: key === current,
        }))}
      />
    </>
  );
}

/** The way back for a page that does one thing to an offer. */
export function DeedCrumbs({
  offer,
  here,
  to = "details",
}: {
  readonly offer: OfferRecord;
  readonly here: string;
  readonly to?: Part;
}) {
  const path = [
    { label: t["offers.staff.catalogue"], href: cataloguePath },
    { label: offer.title, href: `${offerPath(offer)}${parts[to]}` },
  ];
  return <Breadcrumb words={uiTexts("de")} path={path} here={here} />;
}
