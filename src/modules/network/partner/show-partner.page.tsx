import { plainDateInWords } from "#platform/dates/in-words.ts";
import { day } from "#platform/dates/local-date.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { HeadRow, Split } from "#ui/layout.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { DoneNote } from "../form/done-note.tsx";
import { OneButton } from "../form/one-button.tsx";
import { partnerDe as t } from "../texts/partner-de.ts";
import { sealDe } from "../texts/seal-de.ts";
import { MergedPanel } from "./merged-panel.tsx";
import { dueOn, isDue, partnerPath } from "./partner.ts";
import { PartnerCrumbs } from "./partner-crumbs.tsx";
import { AgreementsPanel, ContactsPanel, PeoplePanel } from "./partner-panels.tsx";
import type { ShownPartner } from "./show-partner.view.ts";

interface Props {
  readonly shown: ShownPartner;
  readonly done: string | undefined;
}

export const PartnerPage = ({ shown, done }: Props) => (
  <>
    <PartnerCrumbs here={shown.partner.name} />
    <HeadRow>
      <h1>{shown.partner.name}</h1>
      {shown.mayWork && shown.partner.mergedInto === null && <Deeds shown={shown} />}
    </HeadRow>
    <DoneNote done={done} />
    <Standing shown={shown} />
    <Split aside={<Aside shown={shown} />}>
      <PeoplePanel shown={shown} />
      <ContactsPanel shown={shown} />
      <AgreementsPanel shown={shown} />
    </Split>
  </>
);

function Deeds({ shown: { partner } }: { readonly shown: ShownPartner }) {
  const path = partnerPath(partner);
  return (
    <Actions>
      <LinkButton icon="pen" href={`${path}/aendern`}>
        {t["network.partner.change"]}
      </LinkButton>
      {partner.status === "aktiv" && <LinkButton href={`${path}/siegel`}>{sealDe["network.seal.grant"]}</LinkButton>}
      {partner.status === "aktiv" ? (
        <LinkButton look="tertiary" href={`${path}/beenden`}>
          {t["network.partner.end"]}
        </LinkButton>
      ) : (
        <OneButton action={`${path}/aufnehmen`}>{t["network.partner.revive"]}</OneButton>
      )}
    </Actions>
  );
}

function Standing({ shown: { partner, livesAs, today } }: { readonly shown: ShownPartner }) {
  if (partner.mergedInto !== null)
    return (
      <Note tone="wait">
        <p>
          {t["network.partner.merged"]} <a href={partnerPath({ id: partner.mergedInto })}>{livesAs}</a>
        </p>
      </Note>
    );
  if (partner.endedOn !== null)
    return (
      <Note>
        {t["network.partner.ended"]({ day: plainDateInWords(partner.endedOn, "de"), reason: partner.endReason })}
      </Note>
    );
  return (
    <p>
      {isDue(partner, day(today)) ? (
        <State tone="wait">{t["network.standing.faellig"]}</State>
      ) : (
        <State tone={partner.status === "aktiv" ? "ok" : "info"}>{t[`network.status.${partner.status}`]}</State>
      )}{" "}
      {partner.noMailings && <State>{t["network.partner.no-mailings"]}</State>}
    </p>
  );
}

function Aside({ shown }: { readonly shown: ShownPartner }) {
  const { partner, stadtbezirke } = shown;
  const nameOf = (id: string | null) => stadtbezirke.find((each) => each.id === id)?.name;
  const date = (on: Parameters<typeof plainDateInWords>[0] | null) => (on === null ? "–" : plainDateInWords(on, "de"));
  return (
    <>
      <FactsList
        tight
        rows={[
          { term: t["network.partner.field.kind"], value: t[`network.kind.${partner.kind}`] },
          { term: t["network.partner.field.umbrella"], value: partner.umbrella ?? "–" },
          {
            term: t["network.partner.field.address"],
            value:
              [partner.street, [partner.postcode, partner.town].filter(Boolean).join(" ")].filter(Boolean).join(", ") ||
              "–",
          },
          { term: t["network.partner.field.stadtbezirk"], value: nameOf(partner.stadtbezirkId) ?? "–" },
          {
            term: t["network.partner.field.areas"],
            value: elsewhere(partner).map(nameOf).filter(Boolean).join(", ") || "–",
          },
          { term: t["network.partner.field.phone"], value: partner.phone ?? "–" },
          {
            term: t["network.partner.field.email"],
            value: partner.email === null ? "–" : <a href={`mailto:${partner.email}`}>{partner.email}</a>,
          },
          { term: t["network.partner.field.website"], value: partner.website ?? "–" },
          { term: t["network.partner.field.last-contact"], value: date(partner.lastContactOn) },
          { term: t["network.partner.field.confirmed"], value: date(partner.confirmedOn) },
          { term: t["network.partner.field.next"], value: date(dueOn(partner)) },
          { term: t["network.partner.field.note"], value: partner.note ?? "–" },
        ]}
      />
      {shown.mayWork && partner.status === "aktiv" && (
        <OneButton action={`${partnerPath(partner)}/bestaetigen`} icon="check">
          {t["network.partner.confirm"]}
        </OneButton>
      )}
      <MergedPanel shown={shown} />
    </>
  );
}

/** Where a partner works beside the Stadtbezirk that it sits in. */
const elsewhere = ({ areas, stadtbezirkId }: ShownPartner["partner"]): readonly string[] =>
  areas.filter((area) => area !== stadtbezirkId);
