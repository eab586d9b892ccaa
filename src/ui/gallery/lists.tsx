import { Breadcrumb } from "../frame/breadcrumb.tsx";
import { Button } from "../button.tsx";
import { SelectField } from "../form/select-field.tsx";
import { TextField } from "../form/text-field.tsx";
import { State } from "../feedback/note.tsx";
import { ChosenFilters, OfferedChips, ResultLine } from "../list/chips.tsx";
import { DateRow, DayGroup } from "../list/dates.tsx";
import { FactsList } from "../list/facts-list.tsx";
import { Filters } from "../list/filters.tsx";
import { MonthCalendar } from "../list/month-calendar.tsx";
import { Pagination } from "../list/pagination.tsx";
import { SelectionBar } from "../list/selection-bar.tsx";
import { type Column, Table } from "../list/table.tsx";
import { Tabs } from "../list/tabs.tsx";
import { WeekStrip } from "../list/week-strip.tsx";
import type { UiTexts } from "../texts/texts.ts";
import { quarters, rows, weekdays, weeks } from "./samples.ts";
import { Section } from "./section.tsx";

interface Props {
  readonly words: UiTexts;
}

export function Lists({ words }: Props) {
  return (
    <>
      <Section id="suche" title="Suchen und Filtern">
        <Breadcrumb words={words} path={[{ label: "Beispiele", href: "#beispiele" }]} here="Suche" />
        <Finding words={words} />
      </Section>
      <Section id="termine" title="Termine">
        <WeekStrip words={words} days={week} />
        <Day words={words} />
      </Section>
      <Section id="monat" title="Monat">
        <MonthCalendar
          words={words}
          month="November 2026"
          level={3}
          weekdays={weekdays.map(({ label }) => ({ short: label.slice(0, 2), long: label }))}
          weeks={weeks}
          previous="?monat=10"
          next="?monat=12"
        />
      </Section>
      <Section id="tatsachen" title="Tatsachen">
        <FactsList
          rows={[
            { term: "Wann?", icon: "calendar", value: <b>Jeden Dienstag, 13:00 bis 16:00 Uhr</b> },
            { term: "Wo?", icon: "pin", value: "Haus der Probe, Musterweg 1" },
          ]}
        />
        <FactsList tight rows={[{ term: "Adresse", value: "Musterweg 1, 00000 Probehausen" }]} />
      </Section>
      <Section id="tabelle" title="Tabellen">
        <CaseTable />
        <Pagination words={words} current={5} pages={20} hrefOf={(page) => `?seite=${page}`} />
        <Tabs
          label="Beispielfall"
          tabs={[
            { label: "Überblick", href: "#ueberblick", current: true },
            { label: "Verlauf", href: "#verlauf", count: 14 },
          ]}
        />
      </Section>
    </>
  );
}

function Finding({ words }: Props) {
  const quarter = quarters.map((name) => ({ value: name, label: name }));
  return (
    <>
      <Filters
        words={words}
        action="#ergebnisse"
        label="Beispiele suchen"
        first={<TextField name="q" label="Suchwort" type="search" />}
        more={[
          <SelectField key="v" name="f-viertel" label="Viertel" empty="Alle Viertel" options={quarter} />,
          <SelectField key="z" name="f-zeit" label="Tageszeit" empty="Den ganzen Tag" options={[]} />,
        ]}
      />
      <Filters
        words={words}
        action="#ergebnisse"
        label="Ort suchen"
        first={<TextField name="nahe" label="Ihre Straße" />}
      />
      <ResultLine
        chips={
          <ChosenFilters
            words={words}
            filters={[
              { label: "Probehausen", href: "?zeit=woche" },
              { label: "diese Woche", href: "?viertel=Probehausen" },
            ]}
          />
        }
      >
        <b>11 Termine</b> in dieser Woche
      </ResultLine>
      <OfferedChips
        intro={words["ui.only-show"]}
        chips={[
          { label: "stufenfrei", href: "?stufenfrei=1", count: 7 },
          { label: "nie gezeigt", href: "?nie=1", count: 0 },
          { label: "Alles", href: "?alles=1", current: true },
        ]}
      />
    </>
  );
}

const week = [
  { name: "Mo", date: "23.", note: "vorbei" },
  { name: "heute", date: "24.", note: "2 Termine", href: "#di", today: true },
  { name: "Mi", date: "25.", note: "4 Termine", href: "#di" },
  { name: "Do", date: "26.", note: "nichts" },
  { name: "Fr", date: "27.", note: "1 Termin", href: "#di" },
  { name: "Sa", date: "28.", note: "nichts" },
  { name: "So", date: "29.", note: "1 Termin", href: "#di" },
];

function Day({ words }: Props) {
  return (
    <DayGroup id="di" weekday="Dienstag" date="24. November" flag="heute" level={3}>
      <DateRow
        words={words}
        title="Probe-Singkreis"
        href="#singkreis"
        from="9:45"
        to="11:45"
        where="Haus der Probe, Musterweg 1"
        pin={1}
        level={4}
        facts={[
          { icon: "door", text: "einfach kommen" },
          { icon: "wheelchair", text: "stufenfrei" },
        ]}
        keep={{ label: "Merken", href: "#merken", kept: false }}
        badge={<span class="b-flag">Beispiel</span>}
      />
      <DateRow
        words={words}
        title="Donaudampfschifffahrtsgesellschaftsnachmittag mit sehr langem Namen"
        href="#dampfer"
        from="13:00"
        where="Treff Muster"
        level={4}
        facts={[{ icon: "phone", text: <span class="b-num">0999 000-12</span> }]}
        keep={{ label: "Gemerkt", href: "#vergessen", kept: true }}
      />
    </DayGroup>
  );
}

type Row = (typeof rows)[number];

const columns: readonly Column<Row>[] = [
  { label: "Name", cell: (row) => <a href={`#fall-${row.id}`}>{row.name}</a>, sortHref: "?nach=name" },
  { label: "Zustand", cell: ({ state }) => state, sortHref: "?nach=zustand" },
  { label: "Kontakte", cell: ({ contacts }) => contacts, numeric: true },
  {
    label: "Wiedervorlage",
    cell: ({ due }) => <State tone={due === "heute" ? "wait" : due === "überfällig" ? "bad" : "info"}>{due}</State>,
    sortHref: "?nach=wiedervorlage",
    sorted: "ascending",
  },
];

function CaseTable() {
  return (
    <form class="b-stack b-stack--m" method="post" action="#tabelle">
      <SelectionBar label="Ausgewählte Fälle" count="1 ausgewählt">
        <Button look="secondary">Übergeben</Button>
        <a href="#tabelle">Auswahl aufheben</a>
      </SelectionBar>
      <Table
        caption="Beispielfälle, sortiert nach Wiedervorlage"
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        pick={{
          name: "fall",
          heading: "Auswahl",
          labelOf: ({ name }) => `${name} auswählen`,
          isPicked: ({ id }) => id === "2",
        }}
      />
    </form>
  );
}
