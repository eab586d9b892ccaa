import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import type { Link } from "#ui/link.ts";
import { uiTexts } from "#ui/texts/texts.ts";
import { partnerDe as t } from "../texts/partner-de.ts";
import { type Partner, partnerPath } from "./partner.ts";
import { partnersPath } from "./partner-query.ts";

type Named = Pick<Partner, "id" | "name">;

const list: Link = { label: t["network.partner.list"], href: partnersPath };

/** The pages above one of a partner. */
export const partnerTrail = (partner: Named): readonly [Link, Link] => [
  list,
  { label: partner.name, href: partnerPath(partner) },
];

export const PartnerCrumbs = ({ partner, here }: { readonly partner?: Named; readonly here: string }) => (
  <Breadcrumb words={uiTexts("de")} path={partner ? partnerTrail(partner) : [list]} here={here} />
);
