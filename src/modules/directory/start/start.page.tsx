import { OfferDays, type DateRow } from "#modules/offers/index.ts";
import { mapAreas, type CityMap } from "#modules/places/index.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { DistrictMap } from "#ui/map/district-map.tsx";
import { BenchPicture } from "#ui/pictures/bench.tsx";
import { WayPicture, type WayPictureName } from "#ui/pictures/ways.tsx";
import { SearchInput } from "../search/search-input.tsx";
import { startTexts as t } from "../texts/start.ts";
import type { CatalogueCounts } from "./start.store.ts";

/** The next dates of one day, and how many that day has altogether. */
export interface NextDates {
  readonly day: LocalDate;
  readonly rows: readonly DateRow[];
  readonly total: number;
}

export interface StartPageProps {
  readonly city: string;
  readonly office: { readonly one: string; readonly other: string };
  readonly hours: string | undefined;
  readonly phone: Phone;
  readonly map: CityMap;
  readonly counts: CatalogueCounts;
  readonly next: NextDates;
  readonly today: LocalDate;
}

export function StartPage(props: StartPageProps) {
  const { city, map, hours, office, phone } = props;
  return (
    <>
      <div class="b-hero">
        <div class="b-wrap b-hero__grid">
          <div class="b-hero__text b-stack">
            <h1>{t["directory.start.title"]}</h1>
            <p class="b-lead">{t["directory.start.lead"]({ city })}</p>
            <SearchForm />
            <Examples />
          </div>
          <BenchPicture />
        </div>
      </div>
      <div class="b-main__start">
        <div class="b-wrap b-stack b-stack--l">
          <Ways {...props} />
          <div class="b-split">
            <Next {...props} />
            <aside class="b-stack">
              <StartMap map={map} />
              <PhoneBlock heading={t["directory.start.phone.title"]} phone={phone}>
                <p>
                  {[hours && `${hours}.`, t["directory.start.phone.text"]({ office: office.one })]
                    .filter(Boolean)
                    .join(" ")}
                </p>
              </PhoneBlock>
            </aside>
          </div>
        </div>
      </div>
    </>
  );
}

const SearchForm = () => (
  <search>
    <form class="b-stack b-stack--s" action="/suche">
      <label class="kern-label kern-label--large" for="q">
        {t["directory.start.search"]}
      </label>
      <div class="b-search">
        <SearchInput />
        <Button icon="search">{t["directory.start.search.button"]}</Button>
      </div>
    </form>
  </search>
);

const examples = [
  ["singing", "/suche?q=singen"],
  ["phone", "/suche?q=handy"],
  ["lunch", "/suche?q=mittagstisch"],
  ["alone", "/beratung"],
] as const;

const Examples = () => (
  <div class="b-chips">
    <span class="b-small">{t["directory.start.examples"]}</span>
    {examples.map(([name, href]) => (
      <a key={name} class="b-chip" href={href}>
        {t[`directory.start.example.${name}`]}
      </a>
    ))}
  </div>
);

interface Way {
  readonly picture: WayPictureName;
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

function Ways({ map, counts, office }: Pick<StartPageProps, "map" | "counts" | "office">) {
  const ways: readonly Way[] = [
    {
      picture: "cup",
      href: "/angebote",
      title: t["directory.start.way.offers"],
      text: t["directory.start.way.offers.text"],
    },
    {
      picture: "speech",
      href: "/beratung",
      title: t["directory.start.way.counselling"],
      text: t["directory.start.way.counselling.text"]({ count: counts.offices, office }),
    },
    {
      picture: "house",
      href: "/pflege",
      title: t["directory.start.way.care"],
      text: t["directory.start.way.care.text"],
    },
    {
      picture: "people",
      href: "/mitmachen",
      title: t["directory.start.way.join"],
      text: t["directory.start.way.join.text"],
    },
    {
      picture: "place",
      href: "/orte",
      title: t["directory.start.way.places"],
      text: t["directory.start.way.places.text"]({ places: counts.meetingPlaces, areas: map.stadtbezirke.length }),
    },
  ];
  return (
    <section class="b-stack" aria-labelledby="wege">
      <h2 id="wege">{t["directory.start.ways"]}</h2>
      <ul class="b-ways">
        {ways.map(({ picture, href, title, text }) => (
          <li key={href}>
            <a class="b-way" href={href}>
              <WayPicture name={picture} />
              <b>{title}</b>
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Next({ city, next, today }: Pick<StartPageProps, "city" | "next" | "today">) {
  const isToday = next.day === today;
  return (
    <section aria-labelledby="heute" class="b-stack b-stack--m">
      <h2 id="heute">{t[isToday ? "directory.start.today" : "directory.start.tomorrow"]({ city })}</h2>
      {next.rows.length === 0 ? (
        <p>{t["directory.start.none"]}</p>
      ) : (
        <OfferDays rows={next.rows} today={today} level={3} />
      )}
      <p>
        <LinkButton href={next.total > 0 ? `/angebote?ab=${next.day}&bis=${next.day}` : "/angebote"}>
          {next.total > 0
            ? t[isToday ? "directory.start.all-today" : "directory.start.all-tomorrow"]({ count: next.total })
            : t["directory.start.all"]}
        </LinkButton>
      </p>
    </section>
  );
}

function StartMap({ map }: Pick<StartPageProps, "map">) {
  const { drawing } = map;
  if (!drawing) return null;
  return (
    <DistrictMap
      label={t["directory.start.map"]}
      viewBox={[0, 0, drawing.width, drawing.height]}
      areas={mapAreas(map, (name) => `/angebote?stadtbezirk=${encodeURIComponent(name)}`)}
      onPhones="chips"
      caption={t[map.approximate ? "directory.start.map.caption.approximate" : "directory.start.map.caption"]}
    />
  );
}
