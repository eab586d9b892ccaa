import { homeCrumb } from "#frame/crumbs.ts";
import { frameTexts } from "#frame/texts/texts.ts";
import type { OfficeDate } from "#modules/network/index.ts";
import { mapAreas, type CityMap, type Office } from "#modules/places/index.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { eitherInWords } from "#platform/texts/list-in-words.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import { Panel } from "#ui/layout.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { DistrictMap } from "#ui/map/district-map.tsx";
import { words } from "#ui/texts/texts.ts";
import { NextDates } from "../office-dates/next-dates.tsx";
import type { OfficeWord } from "../places/place-in-words.ts";
import { counsellingTexts as t } from "../texts/counselling.ts";
import { advised, type OfficeAnswer } from "./find-office.ts";
import { Answer, counsellingAddress } from "./office-answer.tsx";
import { OfficeTable } from "./office-table.tsx";

export interface CounsellingProps {
  readonly city: {
    readonly name: string;
    readonly officeWord: OfficeWord;
    readonly exampleQuarters: readonly string[];
    readonly phone: Phone;
    readonly hours: string | undefined;
  };
  readonly map: CityMap;
  readonly offices: readonly Office[];
  readonly answer: OfficeAnswer;
  /** The next hours away from the office, and events. */
  readonly dates: readonly OfficeDate[];
  readonly today: LocalDate;
}

export function CounsellingPage(props: CounsellingProps) {
  const { city, answer } = props;
  const answered = advised(answer).length > 0;
  return (
    <>
      <Breadcrumb words={words} path={[homeCrumb()]} here={frameTexts["frame.nav.counselling"]} />
      <h1>{t["directory.counselling.title"]({ city: city.name })}</h1>
      {!answered && <p class="b-lead b-measure">{t["directory.counselling.lead"]}</p>}
      <Search {...props} />
      {answer.kind === "nothing-asked" && answer.ignored !== undefined && (
        <Note tone="wait">{t["directory.counselling.ignored"]({ value: answer.ignored })}</Note>
      )}
      <div class="b-split b-split--even">
        <div class="b-stack">
          <Answer {...props} />
          {!answered && <CounsellingMap {...props} />}
          <Dates {...props} />
          {answered && (
            <Actions>
              <Button look="secondary" icon="printer" prints>
                {t["directory.counselling.print"]}
              </Button>
            </Actions>
          )}
        </div>
        <div class="b-stack">
          {answered && <CounsellingMap {...props} />}
          <PhoneBlock heading={t["directory.counselling.phone.title"]} phone={city.phone}>
            <p>{t["directory.counselling.phone.text"]({ hours: city.hours ?? "" })}</p>
          </PhoneBlock>
          <About />
        </div>
      </div>
      <OfficeTable {...props} />
    </>
  );
}

/** Of the Stadtbezirk that was found; of the whole city while none is, or several are. */
function Dates({ dates, today, offices, city, answer }: CounsellingProps) {
  const found = advised(answer);
  const [only, ...others] = found;
  // Whoever asked for a Stadtbezirk calls its office, also about what it holds with others.
  const called = found.length === 0 ? offices : found.flatMap((each) => each.offices);
  const stadtbezirk = others.length === 0 ? only?.stadtbezirk : undefined;
  return (
    <NextDates
      {...{ dates, today, stadtbezirk }}
      offices={called}
      officeWord={city.officeWord.one}
      central={city.phone}
    />
  );
}

function Search({ city, map, answer }: CounsellingProps) {
  const office = city.officeWord.one;
  const hint = map.stops.length > 0 ? "directory.counselling.nahe.hint.stops" : "directory.counselling.nahe.hint";
  const typed = answer.kind === "found" || answer.kind === "not-found" ? answer.words : undefined;
  return (
    <Filters
      words={words}
      action="/beratung#ergebnisse"
      label={t["directory.counselling.search"]({ office })}
      button={t["directory.counselling.find"]({ office })}
      first={
        <TextField
          name="nahe"
          label={t["directory.counselling.nahe"]}
          hint={t[hint]({ examples: eitherInWords(city.exampleQuarters.slice(0, 2)) })}
          value={typed}
          autocomplete="off"
          maxlength={200}
        />
      }
    />
  );
}

/** Choosing a Stadtbezirk by eye; on phones the answer is enough. */
function CounsellingMap({ map, answer }: CounsellingProps) {
  const { drawing } = map;
  if (!drawing) return null;
  const ids = advised(answer).map(({ stadtbezirk }) => stadtbezirk.id);
  const plain = map.approximate ? "directory.counselling.map.caption.approximate" : "directory.counselling.map.caption";
  return (
    <DistrictMap
      label={t["directory.counselling.map.label"]}
      viewBox={[0, 0, drawing.width, drawing.height]}
      areas={mapAreas(map, counsellingAddress)}
      selected={ids.length === 1 ? ids : []}
      uncertain={ids.length > 1 ? ids : []}
      onPhones={answer.kind === "nothing-asked" ? "chips" : "nothing"}
      caption={t[ids.length > 1 ? "directory.counselling.map.uncertain" : plain]}
    />
  );
}

const About = () => (
  <Panel look="soft" labelledby="worum-es-geht">
    <h2 id="worum-es-geht">{t["directory.counselling.about"]}</h2>
    <ul class="b-list">
      {t["directory.counselling.about.list"].split("\n").map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
    <p>
      <b>{t["directory.counselling.about.free"]}</b> {t["directory.counselling.about.relatives"]}
    </p>
  </Panel>
);
