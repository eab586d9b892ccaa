import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { uiTexts } from "../texts/texts.ts";
import { ChosenFilters, OfferedChips } from "./chips.tsx";
import { Pagination } from "./pagination.tsx";
import { Table } from "./table.tsx";
import { WeekStrip } from "./week-strip.tsx";

const words = uiTexts("de");
const html = (part: VNode) => renderToString(part);
const hrefOf = (page: number) => `?seite=${page}`;

describe("the way through result pages", () => {
  it("leads on and back, and marks the page one is on", () => {
    const nav = html(<Pagination words={words} current={2} pages={3} hrefOf={hrefOf} />);
    expect(nav).toContain('<a href="?seite=1" rel="prev">Zurück</a>');
    expect(nav).toContain('<a href="?seite=3" rel="next">Weiter</a>');
    expect(nav).toContain('<a href="?seite=2" aria-label="Seite 2" aria-current="page">2</a>');
  });

  it("does not lead past the ends", () => {
    expect(html(<Pagination words={words} current={1} pages={2} hrefOf={hrefOf} />)).not.toContain("prev");
    expect(html(<Pagination words={words} current={2} pages={2} hrefOf={hrefOf} />)).not.toContain("next");
  });

  it("is left out when there is one page", () => {
    expect(html(<Pagination words={words} current={1} pages={1} hrefOf={hrefOf} />)).toBe("");
  });
});

describe("chips", () => {
  it("take a filter away and say so", () => {
    const chips = html(<ChosenFilters words={words} filters={[{ label: "Probehausen", href: "?" }]} />);
    expect(chips).toContain('aria-label="Gewählte Filter"');
    expect(chips).toMatch(/Probehausen.*entfernen/);
  });

  it("never offer what would find nothing", () => {
    const chips = html(
      <OfferedChips
        chips={[
          { label: "leer", href: "?a", count: 0 },
          { label: "voll", href: "?b", count: 1 },
        ]}
      />,
    );
    expect(chips).not.toContain("leer");
    expect(chips).toContain("voll");
  });
});

describe("the week", () => {
  it("links only days with something on, and marks today", () => {
    const week = html(
      <WeekStrip
        words={words}
        days={[
          { name: "Mo", date: "23.", note: "vorbei" },
          { name: "heute", date: "24.", note: "2 Termine", href: "#di", today: true },
        ]}
      />,
    );
    expect(week.match(/<a /g)).toHaveLength(1);
    expect(week).toMatch(/<a href="#di" aria-current="date">heute/);
  });
});

describe("a table", () => {
  const rows = [{ id: "1", name: "Otto Probe", cases: 3 }];
  const columns = [
    {
      label: "Name",
      cell: (row: (typeof rows)[number]) => row.name,
      sortHref: "?nach=name",
      sorted: "ascending" as const,
    },
    { label: "Fälle", cell: (row: (typeof rows)[number]) => row.cases, numeric: true },
  ];

  it("names its rows, sorts by links and says by what it is sorted", () => {
    const table = html(<Table caption="Fälle" columns={columns} rows={rows} keyOf={({ id }) => id} />);
    expect(table).toMatch(/<th[^>]*scope="row"[^>]*>Otto Probe<\/th>/);
    expect(table).toMatch(/<th[^>]*aria-sort="ascending"[^>]*><a href="\?nach=name">Name/);
    expect(table).toMatch(/<td[^>]*data-k="Fälle"[^>]*>3<\/td>/);
    expect(table).toContain('<caption class="kern-sr-only">Fälle</caption>');
  });

  it("lets rows be chosen by boxes that say whom they choose", () => {
    const pick = { name: "fall", heading: "Auswahl", labelOf: () => "Otto Probe auswählen", isPicked: () => true };
    const table = html(<Table caption="Fälle" columns={columns} rows={rows} keyOf={({ id }) => id} pick={pick} />);
    expect(table).toMatch(/<input[^>]*name="fall"[^>]*value="1"[^>]*checked[^>]*aria-label="Otto Probe auswählen"/);
  });
});
