import { german } from "#platform/texts/german.ts";
import { German } from "#frame/german.tsx";
import { homeCrumb } from "#frame/crumbs.ts";
import { telOf, type DateRow } from "#modules/offers/index.ts";
import { endInWords, nearDayInWords, plainDateInWords, timeInWords, weekdayInWords } from "#platform/dates/in-words.ts";
import { weekdayOf, type LocalDate } from "#platform/dates/local-date.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { Split } from "#ui/layout.tsx";
import { DateRow as Line, DayGroup, type Fact } from "#ui/list/dates.tsx";
import { QrCode, type QrDrawing } from "#ui/pictures/qr.tsx";
import { words } from "#ui/texts/texts.ts";
import type { SearchItem } from "../search/search.ts";
import { keptTexts as t } from "../texts/kept.ts";
import { waysTexts as ways } from "../texts/ways.ts";
import { AddMore } from "./add-more.tsx";
import { KeptOnDevice } from "./kept-device.tsx";
import { inOrder, keptAddress, keptAddressAs, mailAddress, mailWithin, type KeptOffer } from "./kept.ts";

export interface KeptPageProps {
  readonly kept: readonly KeptOffer[];
  /** How many of the address there are no longer. */
  readonly gone: number;
  readonly suche: string;
  readonly found: readonly SearchItem[];
  /** The full address of this page, for a mail. */
  readonly address: string;
  readonly qr: QrDrawing | undefined;
  readonly phone: Phone;
  readonly today: LocalDate;
}

export function KeptPage(props: KeptPageProps) {
  const { kept, gone, phone, today, qr } = props;
  return (
    <>
      <Breadcrumb words={words} path={[homeCrumb()]} here={t["directory.kept.here"]} />
      <h1>{t["directory.kept.title"]}</h1>
      <p class="b-noprint b-measure">{t["directory.kept.lead"]}</p>
      {gone > 0 && <Note tone="wait">{t["directory.kept.gone"]({ count: gone })}</Note>}
      <KeptOnDevice slugs={kept.map(({ slug }) => slug)} />
      {kept.length > 0 && <Ways {...props} />}
      <Split
        aside={
          <>
            <PhoneBlock heading={t["directory.kept.phone.title"]} phone={phone}>
              <p>{t["directory.kept.phone.text"]}</p>
            </PhoneBlock>
            {qr && (
              <QrCode
                qr={qr}
                label={ways["directory.ways.kept.qr"]({ address: props.address })}
                caption={ways["directory.ways.kept.qr.text"]}
              />
            )}
          </>
        }
      >
        {kept.length === 0 ? <Empty /> : <List kept={kept} today={today} />}
        <AddMore slugs={kept.map(({ slug }) => slug)} suche={props.suche} found={props.found} today={today} />
        <p class="b-printonly b-small">{t["directory.kept.printed"]({ date: plainDateInWords(today) })}</p>
      </Split>
    </>
  );
}

const Empty = () => (
  <EmptyState heading={t["directory.kept.empty.title"]} text={t["directory.kept.empty.text"]}>
    <LinkButton look="primary" href="/angebote">
      {t["directory.kept.empty.link"]}
    </LinkButton>
  </EmptyState>
);

function Ways({ kept, address }: KeptPageProps) {
  const { dated, undated } = inOrder(kept);
  const slugs = kept.map(({ slug }) => slug);
  const body = mailWithin([...dated.map(lineOf), ...undated.map(({ title }) => title)], (lines, left) =>
    t["directory.kept.mail.body"]({ lines: [...lines, ...furtherOf(left)].join("\n"), address }),
  );
  return (
    <Actions>
      <Button icon="printer" prints>
        {t["directory.kept.print"]}
      </Button>
      <LinkButton icon="mail" href={mailAddress(t["directory.kept.mail.subject"], body)}>
        {t["directory.kept.mail"]}
      </LinkButton>
      <LinkButton icon="document" href={keptAddressAs("/merkliste.pdf", slugs)}>
        {ways["directory.ways.kept.pdf"]}
      </LinkButton>
      <LinkButton icon="calendar" href={keptAddressAs("/kalender", slugs)}>
        {ways["directory.ways.kept.calendar"]}
      </LinkButton>
      <LinkButton look="tertiary" href="/merkliste">
        {t["directory.kept.clear"]}
      </LinkButton>
    </Actions>
  );
}

const furtherOf = (count: number) => (count === 0 ? [] : [ways["directory.ways.kept.further"]({ count })]);

const lineOf = ({ day, starts, title, place }: DateRow): string =>
  [
    `${weekdayInWords(weekdayOf(day))}, ${plainDateInWords(day)}`,
    starts && t["directory.kept.at"]({ time: timeInWords(starts) }),
    title,
    place,
  ]
    .filter(Boolean)
    .join(", ");

function List({ kept, today }: Pick<KeptPageProps, "kept" | "today">) {
  const slugs = kept.map(({ slug }) => slug);
  const { dated, undated } = inOrder(kept);
  const without = (slug: string) => keptAddress(slugs.filter((each) => each !== slug));
  return (
    <div>
      {[...Map.groupBy(dated, ({ day }) => day)].map(([day, rows]) => (
        <DayGroup
          key={day}
          id={`tag-${day}`}
          weekday={weekdayInWords(weekdayOf(day))}
          date={plainDateInWords(day)}
          flag={nearDayInWords(day, today)}
        >
          {rows.map((row) => (
            <KeptLine key={row.id} row={row} without={without(row.slug)} />
          ))}
        </DayGroup>
      ))}
      {undated.length > 0 && (
        <section class="b-stack b-stack--s" aria-labelledby="ohne-termin">
          <h2 id="ohne-termin">{t["directory.kept.undated"]}</h2>
          <ul class="b-list b-list--act">
            {undated.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`/angebote/${slug}`} {...german()}>
                  {title}
                </a>
                <a href={without(slug)}>
                  {t["directory.kept.remove"]}
                  <span class="kern-sr-only">: {title}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function KeptLine({ row, without }: { readonly row: DateRow; readonly without: string }) {
  return (
    <Line
      words={words}
      title={row.title}
      href={`/angebote/${row.slug}`}
      {...german()}
      from={row.starts === null ? undefined : timeInWords(row.starts)}
      to={row.ends === null ? undefined : endInWords(row.ends)}
      where={
        <German>{[row.place ?? row.meetingPoint, row.street, row.stadtbezirk].filter(Boolean).join(" · ")}</German>
      }
      facts={factsOf(row)}
      badge={row.example && <State>{t["directory.kept.example"]}</State>}
      keep={{ label: t["directory.kept.remove"], href: without, kept: true }}
    />
  );
}

const factsOf = ({ phone, stepFree }: DateRow): Fact[] => [
  ...(phone === null
    ? []
    : [
        {
          icon: "phone" as const,
          text: (
            <a class="b-num" href={telOf(phone)}>
              {phone}
            </a>
          ),
        },
      ]),
  ...(stepFree === true ? [{ icon: "wheelchair" as const, text: t["directory.kept.step-free"] }] : []),
];
