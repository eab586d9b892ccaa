import { Problems } from "#frame/problems.tsx";
import { timesInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { ShownProblem } from "#platform/web/form.tsx";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Freshness } from "#ui/feedback/freshness.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { Panel, Split } from "#ui/layout.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import type { OfferDate } from "../date/offer-date.ts";
import { fieldsInWords, namesOf } from "../revision/offer-in-fields.ts";
import { staffDay } from "../series/override-in-words.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import type { Choices } from "./offer-choices.store.ts";
import { OfferHead, offerPath } from "./offer-head.tsx";
import { missingForPublic, reviewDay } from "./offer-life.ts";
import { contentOf, type OfferRecord } from "./offer-record.ts";
import { type Saved, SavedNote } from "./saved-note.tsx";

export interface OverviewData {
  readonly offer: OfferRecord;
  readonly today: LocalDate;
  readonly choices: Choices;
  readonly next: readonly OfferDate[];
}

interface Props {
  readonly data: OverviewData;
  readonly saved: Saved | undefined;
  readonly problem: string | undefined;
  readonly problems: readonly ShownProblem[];
}

export function OfferOverviewPage({ data, saved, problem, problems }: Props) {
  const { offer, today, choices } = data;
  // Title and state stand above.
  const rows = fieldsInWords(contentOf(offer), namesOf(choices), today)
    .slice(2)
    .filter(({ lines }) => lines.length > 0);
  return (
    <div class="b-stack">
      <Problems problem={problem} problems={problems} />
      <OfferHead offer={offer} current="details" />
      <SavedNote offer={offer} saved={saved} />
      <Standing {...data} />
      <Split
        aside={
          <>
            <Deeds offer={offer} />
            <NextDates {...data} />
          </>
        }
      >
        <FactsList tight rows={rows.map(({ label, lines }) => ({ term: label, value: <Lines lines={lines} /> }))} />
      </Split>
    </div>
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <div key={line} class="b-prewrap">
        {line}
      </div>
    ))}
  </>
);

/** What this offer needs now. */
function Standing({ offer, next, today }: OverviewData) {
  const missing = missingForPublic(offer);
  const due = reviewDay(offer);
  if (offer.status === "pausiert" || offer.status === "beendet")
    return (
      <Note tone="wait">{t[offer.status === "pausiert" ? "offers.offer.is-paused" : "offers.offer.is-ended"]}</Note>
    );
  if (offer.status === "entwurf")
    return (
      <Note tone="wait">
        <p>{t["offers.offer.is-draft"]}</p>
        {missing.length > 0 && <p>{t["offers.offer.incomplete"]({ missing })}</p>}
        {next.length === 0 && <p>{t["offers.offer.without-dates"]}</p>}
      </Note>
    );
  return (
    <Freshness
      text={due === null || due < today ? t["offers.offer.review.due"] : t["offers.offer.review"]({ date: due })}
    />
  );
}

/** One form with a button for each deed; the first is what comes next. */
function Deeds({ offer }: { readonly offer: OfferRecord }) {
  const at = (deed: string) => `${offerPath(offer)}/${deed}`;
  const { status } = offer;
  return (
    <Form look="stack" hidden={{ stand: String(offer.version) }} action={at("bestaetigen")}>
      <div class="b-actions b-noprint">
        {status === "entwurf" && missingForPublic(offer).length === 0 && (
          <Button formaction={at("veroeffentlichen")}>{t["offers.offer.publish"]}</Button>
        )}
        {status === "aktiv" && (
          <Button icon="check" formaction={at("bestaetigen")}>
            {t["offers.offer.confirm"]}
          </Button>
        )}
        {(status === "pausiert" || status === "beendet") && (
          <Button formaction={at("veroeffentlichen")}>{t["offers.offer.publish.again"]}</Button>
        )}
        <LinkButton icon="pen" href={at("bearbeiten")}>
          {t["offers.offer.change"]}
        </LinkButton>
        <LinkButton icon="calendar" href={at("termine")}>
          {t["offers.staff.tab.dates"]}
        </LinkButton>
        {status === "aktiv" && <OtherDeed deed={at("pausieren")} label={t["offers.offer.pause"]} />}
        {(status === "aktiv" || status === "pausiert") && (
          <OtherDeed deed={at("beenden")} label={t["offers.offer.end"]} />
        )}
        <OtherDeed deed={at("kopieren")} label={t["offers.offer.copy"]} />
        {status !== "entwurf" && <a href={`/angebote/${offer.slug}`}>{t["offers.staff.public"]}</a>}
      </div>
    </Form>
  );
}

const OtherDeed = ({ deed, label }: { readonly deed: string; readonly label: string }) => (
  <Button look="tertiary" formaction={deed}>
    {label}
  </Button>
);

function NextDates({ offer, next }: OverviewData) {
  if (next.length === 0)
    return (
      <Actions>
        <LinkButton icon="plus" href={`${offerPath(offer)}/termine/neu`}>
          {t["offers.series.add"]}
        </LinkButton>
      </Actions>
    );
  return (
    <Panel look="soft" labelledby="naechste">
      <h2 id="naechste">{t["offers.offer.next-dates"]}</h2>
      <ul class="b-list">
        {next.map(({ id, day, starts, ends, status, note }) => (
          <li key={id}>
            {staffDay(day)} <span class="b-num">{timesInWords(starts, ends, "de")}</span>
            {status === "cancelled" && <div>{t["offers.date.cancelled"]({ reason: note ?? "" })}</div>}
          </li>
        ))}
      </ul>
      <p>
        <a href={`${offerPath(offer)}/termine`}>{t["offers.offer.all-dates"]}</a>
      </p>
    </Panel>
  );
}
