import { BarChart, BarTable } from "../figures/bar-chart.tsx";
import { StatTiles } from "../figures/stat-tiles.tsx";
import { PhoneBlock } from "../frame/phone-block.tsx";
import { DistrictMap } from "../map/district-map.tsx";
import { PinLegend } from "../map/map-marks.tsx";
import { Split } from "../layout.tsx";
import { BenchPicture } from "../pictures/bench.tsx";
import { WayPicture, wayPictureNames } from "../pictures/ways.tsx";
import type { UiTexts } from "../texts/texts.ts";
import { areas, months, phone, pins, stops } from "./samples.ts";
import { Section } from "./section.tsx";

export function Pictures({ words }: { readonly words: UiTexts }) {
  return (
    <>
      <Section id="zahlen" title="Zahlen">
        <StatTiles
          words={words}
          stats={[
            { value: "12.295", name: "Probegespräche", rule: "Jedes Gespräch zählt einmal." },
            { value: "107", name: "Beispielstunden" },
          ]}
        />
        <Charts words={words} />
      </Section>
      <Section id="karten" title="Karten">
        <Maps />
      </Section>
      <Section id="bilder" title="Bilder">
        <BenchPicture />
        <ul class="b-ways">
          {wayPictureNames.map((name) => (
            <li key={name}>
              <a class="b-way" href={`#weg-${name}`}>
                <WayPicture name={name} />
                <b>Weg {name}</b>
                <span>Ein Satz, was dort steht</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Charts({ words }: { readonly words: UiTexts }) {
  const format = (value: number) => new Intl.NumberFormat("de").format(value);
  const topics = [
    { name: "Pflege und Pflegegrad", value: 4120, text: "4.120" },
    { name: "Geld und Formulare", value: 2340, text: "2.340" },
    { name: "Hitze", value: null, text: "verdeckt" },
  ];
  return (
    <div class="b-split b-split--even">
      <div class="b-stack b-stack--m">
        <h3>Im Juli am meisten, im Dezember am wenigsten</h3>
        <BarChart
          words={words}
          finding="Probegespräche je Monat 2026, höchster Wert Juli, niedrigster Dezember."
          table={{ caption: "Probegespräche je Monat 2026", name: "Monat", value: "Anzahl", bar: "Balken" }}
          bars={months}
          format={format}
        />
      </div>
      <div class="b-stack b-stack--m">
        <h3>Ein Drittel fragt nach Pflege</h3>
        <BarTable table={{ caption: "Themen 2026", name: "Thema", value: "Anzahl", bar: "Balken" }} bars={topics} />
      </div>
    </div>
  );
}

function Maps() {
  const caption = "Erfundene, vereinfachte Karte.";
  return (
    <Split
      kind="even"
      aside={
        <>
          <DistrictMap
            label="Zwei Viertel kommen in Frage"
            viewBox={[0, 0, 380, 320]}
            areas={areas}
            uncertain={["Musterviertel", "Beispielau"]}
            onPhones="nothing"
            caption={caption}
          />
          <PhoneBlock heading="Sie möchten lieber anrufen?" phone={phone}>
            Montag bis Freitag. Hier geht niemand ans Telefon.
          </PhoneBlock>
        </>
      }
    >
      <DistrictMap label="Viertel wählen" viewBox={[0, 0, 380, 320]} areas={areas} onPhones="chips" caption={caption} />
      <DistrictMap
        label="Zwei Orte in Probehausen"
        viewBox={[0, 0, 380, 320]}
        areas={areas.map(({ id, name, href, path }) => ({ id, name, href, path }))}
        selected={["Probehausen"]}
        pins={pins}
        stops={stops}
        caption={
          <>
            <PinLegend pins={pins} />
            <p>Kleine Punkte: Haltestellen. {caption}</p>
          </>
        }
      />
    </Split>
  );
}
