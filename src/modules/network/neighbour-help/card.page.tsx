import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Actions } from "#ui/button.tsx";
import { State } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { HeadRow, Panel } from "#ui/layout.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { DoneNote } from "../form/done-note.tsx";
import { OneButton } from "../form/one-button.tsx";
import { neighbourDe as t } from "../texts/neighbour-de.ts";
import { cardPath, cardsPath } from "./cards.page.tsx";
import type { ListedCard, OfficeMatch } from "./neighbour-card.store.ts";

interface Props {
  readonly card: ListedCard;
  readonly matches: readonly OfficeMatch[];
  readonly fitting: readonly ListedCard[];
  readonly done: string | undefined;
}

export const CardPage = ({ card, matches, fitting, done }: Props) => (
  <>
    <Breadcrumb
      words={uiTexts("de")}
      path={[{ label: t["network.neighbour-card.list"], href: cardsPath }]}
      here={card.content}
    />
    <HeadRow>
      <h1>
        {card.firstName} {t[`network.neighbour.side.${card.side}`]}
      </h1>
      {card.state === "offen" && (
        <OneButton action={`${cardPath(card)}/zurueckziehen`}>{t["network.neighbour-card.withdraw"]}</OneButton>
      )}
    </HeadRow>
    <DoneNote done={done} />
    <FactsList
      rows={[
        { term: t["network.neighbour-card.state"], value: <State>{t[`network.neighbour.state.${card.state}`]}</State> },
        { term: t["network.neighbour-card.help"], value: t[`network.neighbour.help.${card.help}`] },
        { term: t["network.neighbour-card.content"], value: card.content },
        { term: t["network.neighbour-card.quarter"], value: card.quarter ?? t["network.neighbour-card.quarter.none"] },
        { term: t["network.neighbour-card.phone"], value: card.phone },
        { term: t["network.neighbour-card.received"], value: plainDateInWords(card.receivedOn, "de") },
      ]}
    />
    {card.state === "offen" && <Fitting card={card} fitting={fitting} />}
    {matches.length > 0 && <Matches card={card} matches={matches} />}
  </>
);

const Fitting = ({ card, fitting }: Pick<Props, "card" | "fitting">) => (
  <Panel labelledby="passt">
    <h2 id="passt">{t["network.neighbour-match.fitting"]}</h2>
    {fitting.length === 0 && <p class="b-muted">{t["network.neighbour-match.fitting.none"]}</p>}
    {fitting.map((other) => (
      <div key={other.id} class="b-row b-row--between">
        <p>
          <a href={cardPath(other)}>{other.firstName}</a>: {other.content}
          <br />
          <span class="b-small b-muted">
            {[other.quarter, plainDateInWords(other.receivedOn, "de")].filter(Boolean).join(" · ")}
          </span>
        </p>
        <OneButton
          action={`${cardPath(card)}/zusammenbringen/${other.id}`}
          fullLabel={t["network.neighbour-match.make-with"]({ name: other.firstName })}
        >
          {t["network.neighbour-match.make"]}
        </OneButton>
      </div>
    ))}
  </Panel>
);

const Matches = ({ card, matches }: Pick<Props, "card" | "matches">) => (
  <Panel labelledby="vermittelt">
    <h2 id="vermittelt">{t["network.neighbour-match.list"]}</h2>
    {matches.map(({ id, other, otherId, otherPhone, outcome, madeOn }) => (
      <div key={id} class="b-stack b-stack--s">
        <p>
          <a href={cardPath({ id: otherId })}>{other}</a>, {otherPhone}, {plainDateInWords(madeOn, "de")}{" "}
          <State>{t[`network.neighbour-match.outcome.${outcome}`]}</State>
        </p>
        {outcome === "offen" && (
          <Actions>
            <Ending id={id} card={card} outcome="gelungen">
              {t["network.neighbour-match.worked"]}
            </Ending>
            <Ending id={id} card={card} outcome="nicht-gelungen">
              {t["network.neighbour-match.failed"]}
            </Ending>
          </Actions>
        )}
      </div>
    ))}
  </Panel>
);

interface EndingProps {
  readonly id: string;
  readonly card: ListedCard;
  readonly outcome: string;
  readonly children: string;
}

const Ending = ({ id, card, outcome, children }: EndingProps) => (
  <OneButton action={`/arbeit/netzwerk/vermittlung/${id}/ergebnis`} hidden={{ ergebnis: outcome, karte: card.id }}>
    {children}
  </OneButton>
);
