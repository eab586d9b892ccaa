import { homeCrumb } from "#frame/crumbs.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { Split } from "#ui/layout.tsx";
import { QrCode, type QrDrawing } from "#ui/pictures/qr.tsx";
import { words } from "#ui/texts/texts.ts";
import type { Ignored } from "../date/date-filter.ts";
import { calendarTexts as t } from "../texts/calendar.ts";
import { offersTexts } from "../texts/texts.ts";
import type { CalendarAddress } from "./calendar-address.ts";

interface Props {
  readonly what: string;
  readonly chosen: boolean;
  readonly ignored: readonly Ignored[];
  readonly address: CalendarAddress;
  readonly qr: QrDrawing | undefined;
  readonly phone: Phone;
}

const devices = ["apple", "android", "outlook", "other"] as const;

/** What a calendar subscription is, for people who never had one, with the one they came for at the top. */
export function CalendarPage({ what, chosen, ignored, address, qr, phone }: Props) {
  return (
    <>
      <Breadcrumb words={words} path={[homeCrumb()]} here={t["offers.calendar.title"]} />
      <h1>{t["offers.calendar.title"]}</h1>
      <p class="b-lead b-measure">{t["offers.calendar.lead"]}</p>
      {ignored.length > 0 && (
        <Note tone="wait">
          {ignored.map((each) => (
            <p key={each.name}>{offersTexts["offers.list.ignored"](each)}</p>
          ))}
        </Note>
      )}
      <Split
        aside={
          <>
            {qr && (
              <QrCode
                qr={qr}
                label={t["offers.calendar.qr"]({ address: address.webcal })}
                caption={t["offers.calendar.qr.text"]}
              />
            )}
            <PhoneBlock heading={t["offers.calendar.phone.title"]} phone={phone}>
              <p>{t["offers.calendar.phone.text"]}</p>
            </PhoneBlock>
          </>
        }
      >
        <Subscribe what={what} chosen={chosen} address={address} />
        <Explained />
      </Split>
    </>
  );
}

const Subscribe = ({ what, chosen, address }: Pick<Props, "what" | "chosen" | "address">) => (
  <section class="b-panel b-panel--soft b-stack b-stack--m" aria-labelledby="auswahl">
    <h2 id="auswahl">{t["offers.calendar.chosen.title"]({ what })}</h2>
    {!chosen && <p>{t["offers.calendar.chosen.all"]}</p>}
    <Actions>
      <LinkButton look="primary" icon="calendar" href={address.webcal}>
        {t["offers.calendar.subscribe"]}
      </LinkButton>
      {!chosen && (
        <LinkButton icon="filter" href="/angebote">
          {t["offers.calendar.choose"]}
        </LinkButton>
      )}
    </Actions>
    <p>{t["offers.calendar.subscribe.text"]}</p>
    <div>
      <p>
        <b>{t["offers.calendar.address"]}</b>
      </p>
      <p class="b-small">{t["offers.calendar.address.hint"]}</p>
      <p class="b-copy" dir="ltr" translate={false}>
        {address.https}
      </p>
    </div>
    <p>
      <a href={address.https} download>
        {t["offers.calendar.once"]}
      </a>
      <br />
      <span class="b-small">{t["offers.calendar.once.text"]}</span>
    </p>
  </section>
);

const Explained = () => (
  <>
    <section class="b-stack b-stack--s b-measure">
      <h2>{t["offers.calendar.what.title"]}</h2>
      <Paragraphs text={t["offers.calendar.what"]} />
      <p>{t["offers.calendar.late"]}</p>
    </section>
    <section class="b-stack b-stack--m b-measure">
      <h2>{t["offers.calendar.how.title"]}</h2>
      {devices.map((device) => (
        <section key={device} class="b-stack b-stack--s">
          <h3>{t[`offers.calendar.how.${device}`]}</h3>
          <ol>
            {t[`offers.calendar.how.${device}.steps`].split("\n").map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      ))}
    </section>
    <section class="b-stack b-stack--s b-measure">
      <h2>{t["offers.calendar.end.title"]}</h2>
      <p>{t["offers.calendar.end"]}</p>
    </section>
  </>
);

const Paragraphs = ({ text }: { readonly text: string }) => (
  <>
    {text.split("\n").map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </>
);
