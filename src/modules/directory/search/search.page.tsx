import { homeCrumb } from "#frame/crumbs.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { Panel, Split } from "#ui/layout.tsx";
import { ChosenFilters, OfferedChips, ResultLine } from "#ui/list/chips.tsx";
import { Pagination } from "#ui/list/pagination.tsx";
import type { Link } from "#ui/link.ts";
import { words } from "#ui/texts/texts.ts";
import { searchTexts as t } from "../texts/search.ts";
import { searchAddress, type IgnoredValue, type SearchQuery, type SearchResult } from "./search.ts";
import { SearchInput } from "./search-input.tsx";
import { FoundItem } from "./found-item.tsx";
import type { FrequentTheme, WaysOn } from "./ways-on.store.ts";

export interface SearchPageProps {
  readonly asked: SearchQuery;
  readonly ignored: readonly IgnoredValue[];
  readonly result: SearchResult;
  readonly themes: readonly FrequentTheme[];
  /** Only when nothing was found. */
  readonly ways: WaysOn | undefined;
  /** The query with each misspelt word mended. */
  readonly spelling: string | undefined;
  /** What was understood, each part to be taken off. */
  readonly chips: readonly Link[];
  readonly city: string;
  readonly phone: Phone;
  readonly today: LocalDate;
}

export function SearchPage(props: SearchPageProps) {
  const { asked, ignored, result, phone } = props;
  return (
    <>
      <Breadcrumb words={words} path={[homeCrumb()]} here={t["directory.search.here"]} />
      <h1>{titleOf(asked, result)}</h1>
      <SearchField asked={asked} />
      {ignored.length > 0 && (
        <Note tone="wait">
          {ignored.map((each) => (
            <p key={each.name}>{t["directory.search.ignored"](each)}</p>
          ))}
        </Note>
      )}
      <Split
        aside={
          <>
            <PhoneBlock heading={t["directory.search.phone.title"]} phone={phone}>
              <p>{t["directory.search.phone.text"]}</p>
            </PhoneBlock>
            {asked.q !== "" && <WishPanel q={asked.q} />}
          </>
        }
      >
        {asked.q === "" ? (
          <Themes {...props} />
        ) : result.total === 0 ? (
          <NothingFound {...props} />
        ) : (
          <Results {...props} />
        )}
      </Split>
    </>
  );
}

/** The title is the answer: how it went. */
export function titleOf({ q }: SearchQuery, { total }: SearchResult): string {
  if (q === "") return t["directory.search.title.empty"];
  return total === 0 ? t["directory.search.title.nothing"]({ q }) : t["directory.search.title"]({ q });
}

const SearchField = ({ asked }: Pick<SearchPageProps, "asked">) => (
  <search>
    <form class="b-stack b-stack--s b-measure" action="/suche#ergebnisse">
      {asked.vergangen && <input type="hidden" name="vergangen" value="ja" />}
      <label class="kern-label kern-label--large" for="q">
        {t["directory.search.label"]}
      </label>
      <div class="b-search">
        <SearchInput value={asked.q} />
        <Button icon="search">{t["directory.search.button"]}</Button>
      </div>
    </form>
  </search>
);

function Results({ asked, result, today, chips, spelling }: SearchPageProps) {
  const pages = Math.ceil(result.total / asked.groesse);
  return (
    <>
      <ResultLine chips={<ChosenFilters words={words} filters={chips} />}>
        <b>{t["directory.search.count"]({ count: result.total })}</b>
      </ResultLine>
      <DidYouMean asked={asked} spelling={spelling} />
      {result.partly && <p>{t[`directory.search.partly.${result.partly}`]}</p>}
      <ul class="b-list">
        {result.items.map((item) => (
          <FoundItem key={item.url} item={item} today={today} />
        ))}
      </ul>
      <Pagination
        words={words}
        current={asked.seite}
        pages={pages}
        hrefOf={(seite) => `${searchAddress(asked, { seite })}#ergebnisse`}
      />
      {!asked.vergangen && (
        <p>
          <a href={searchAddress(asked, { vergangen: true })}>{t["directory.search.with-over"]}</a>
        </p>
      )}
    </>
  );
}

const DidYouMean = ({ asked, spelling }: Pick<SearchPageProps, "asked" | "spelling">) =>
  spelling === undefined ? null : (
    <p class="b-lead">
      {t["directory.search.did-you-mean"]} <a href={searchAddress(asked, { q: spelling })}>{spelling}</a>
    </p>
  );

function NothingFound({ asked, ways, themes, chips, spelling }: SearchPageProps) {
  return (
    <div class="b-stack" id="ergebnisse">
      <ChosenFilters words={words} filters={chips} />
      <DidYouMean asked={asked} spelling={spelling} />
      {ways && ways.wider.length > 0 && (
        <OfferedChips
          intro={t["directory.search.wider"]}
          chips={ways.wider.map(({ q, label, total }) => ({ label, href: searchAddress(asked, { q }), count: total }))}
        />
      )}
      {ways && ways.over > 0 && (
        <p>
          <a href={searchAddress(asked, { vergangen: true })}>
            {t["directory.search.only-over"]({ count: ways.over })}
          </a>
        </p>
      )}
      <p>{t["directory.search.nothing.hint"]}</p>
      <ThemeChips themes={themes} />
    </div>
  );
}

const Themes = ({ themes }: Pick<SearchPageProps, "themes">) => (
  <div class="b-stack">
    <p class="b-lead">{t["directory.search.empty.lead"]}</p>
    <OfferedChips
      intro={t["directory.search.examples"]}
      chips={t["directory.search.example-list"]
        .split(", ")
        .map((q) => ({ label: q, href: `/suche?q=${encodeURIComponent(q)}` }))}
    />
    <ThemeChips themes={themes} />
  </div>
);

const ThemeChips = ({ themes }: Pick<SearchPageProps, "themes">) =>
  themes.length > 0 && (
    <section class="b-stack b-stack--s" aria-labelledby="themen">
      <h2 id="themen">{t["directory.search.themes"]}</h2>
      <OfferedChips
        chips={themes.map(({ key, name, total }) => ({
          label: name,
          href: `/angebote?kategorie=${key}`,
          count: total,
        }))}
      />
    </section>
  );

const WishPanel = ({ q }: { readonly q: string }) => (
  <Panel labelledby="wunsch">
    <h2 id="wunsch">{t["directory.search.wish.title"]}</h2>
    <p>{t["directory.search.wish.text"]}</p>
    <p>
      <LinkButton href={`/meldung?art=wunsch&q=${encodeURIComponent(q)}`}>{t["directory.search.wish"]}</LinkButton>
    </p>
  </Panel>
);
