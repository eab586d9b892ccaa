import { localOf } from "#platform/dates/clock.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Panel } from "#ui/layout.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { type Column, Table } from "#ui/list/table.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { DoneNote } from "../form/done-note.tsx";
import { networkParts } from "../form/network-tabs.tsx";
import { OneButton } from "../form/one-button.tsx";
import { partnerPath } from "../partner/partner.ts";
import { mailingDe as t } from "../texts/mailing-de.ts";
import { type Mailing, type Way, ways } from "./mailing.ts";
import type { ListedRecipient } from "./mailing.store.ts";

interface Props {
  readonly mailing: Mailing;
  readonly recipients: readonly ListedRecipient[];
  readonly done: string | undefined;
}

export const mailingPath = ({ id }: Pick<Mailing, "id">): string => `${networkParts.rundschreiben}/${id}`;

/** The proof who got what, and what is left to do: letters to print, people to call. */
export const MailingPage = ({ mailing, recipients, done }: Props) => (
  <>
    <Breadcrumb
      words={uiTexts("de")}
      path={[{ label: t["network.mailing.list"], href: networkParts.rundschreiben }]}
      here={mailing.subject}
    />
    <h1>{mailing.subject}</h1>
    <DoneNote done={done} />
    <Panel look="soft">
      <p class="b-small b-muted">{plainDateInWords(mailing.madeOn, "de")}</p>
      {mailing.body.split(/\n{2,}/).map((paragraph, at) => (
        <p key={at} class="b-measure">
          {paragraph}
        </p>
      ))}
    </Panel>
    {ways.map((way) => (
      <WayPart key={way} mailing={mailing} way={way} recipients={recipients.filter((each) => each.way === way)} />
    ))}
  </>
);

interface PartProps {
  readonly mailing: Mailing;
  readonly way: Way;
  readonly recipients: readonly ListedRecipient[];
}

function WayPart({ mailing, way, recipients }: PartProps) {
  if (recipients.length === 0) return null;
  const open = recipients.some(({ doneOn }) => doneOn === null);
  return (
    <div class="b-stack b-stack--m">
      <h2>{t[`network.mailing.way.${way}`]}</h2>
      {way === "brief" && (
        <Actions>
          <LinkButton icon="printer" href={`${mailingPath(mailing)}/briefe.pdf`}>
            {t["network.mailing.pdf"]}
          </LinkButton>
          {open && (
            <OneButton action={`${mailingPath(mailing)}/erledigt`} hidden={{ weg: "brief" }} icon="check">
              {t["network.mailing.posted"]}
            </OneButton>
          )}
        </Actions>
      )}
      <Table
        caption={t[`network.mailing.way.${way}`]}
        columns={columnsFor(mailing, way)}
        rows={recipients}
        keyOf={({ partnerId }) => partnerId}
      />
    </div>
  );
}

function columnsFor(mailing: Mailing, way: Way): readonly Column<ListedRecipient>[] {
  return [
    {
      label: t["network.mailing.recipient"],
      cell: ({ partnerId, recipient, person }) => (
        <>
          <a href={partnerPath({ id: partnerId })}>{recipient}</a>
          {person !== null && `, ${person}`}
        </>
      ),
    },
    { label: t[`network.mailing.address.${way}`], cell: ({ address }) => address.replaceAll("\n", ", ") },
    { label: t["network.mailing.state"], cell: (each) => stateOf(each) },
    ...(way === "telefon" ? [callColumn(mailing)] : []),
  ];
}

const callColumn = (mailing: Mailing): Column<ListedRecipient> => ({
  label: t["network.mailing.called"],
  quiet: true,
  cell: ({ partnerId, recipient, doneOn }) =>
    doneOn === null && (
      <OneButton
        action={`${mailingPath(mailing)}/erledigt`}
        hidden={{ weg: "telefon", partner: partnerId }}
        fullLabel={t["network.mailing.called-whom"]({ name: recipient })}
      >
        {t["network.mailing.called"]}
      </OneButton>
    ),
});

function stateOf({ way, writtenAt, doneOn }: ListedRecipient): string {
  if (way !== "mail")
    return doneOn === null
      ? t["network.mailing.state.open"]
      : t["network.mailing.state.done"]({ day: plainDateInWords(doneOn, "de") });
  if (writtenAt === null) return t["network.mailing.state.waiting"];
  return t["network.mailing.state.written"]({ day: plainDateInWords(localOf(writtenAt).date, "de") });
}
