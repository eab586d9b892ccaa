import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { StatTiles } from "#ui/figures/stat-tiles.tsx";
import { HeadRow, Panel, Split } from "#ui/layout.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { officeDe as t } from "../texts/office-de.ts";
import { CountSection } from "./count-section.tsx";
import { OfficeFilters } from "./office-filters.tsx";
import { officeAddress, officePath } from "./office-query.ts";
import type { Section } from "./office-report.ts";
import { beforeInWords, countInWords, runningNote, titleOf } from "./office-report-in-words.ts";
import { recordsBehind } from "./records-links.ts";
import type { OfficeReportData } from "./show-office-report.view.ts";

export interface OfficeReportProps extends OfficeReportData {
  readonly city: string;
  readonly officeWord: { readonly one: string; readonly other: string };
  readonly today: LocalDate;
}

/** About how many and where; beside it stands about what. On phones one follows the other. */
const onTheLeft: readonly Section["topic"][] = [
  "month",
  "office",
  "channel",
  "asker",
  "result",
  "closed",
  "goals",
  "silence",
];

export function OfficeReportPage(props: OfficeReportProps) {
  const { report, query, owner, officeWord, today } = props;
  const running = runningNote(report);
  const first = report.sections.filter(({ topic }) => onTheLeft.includes(topic));
  const beside = report.sections.filter(({ topic }) => !onTheLeft.includes(topic));
  return (
    <>
      <HeadRow>
        <h1>{titleOf(props, officeWord)}</h1>
        <Actions>
          <LinkButton look="secondary" icon="document" href={officeAddress(query, `${officePath}.pdf`)}>
            {t["reports.office.download.pdf"]}
          </LinkButton>
          <LinkButton look="secondary" icon="chart" href={officeAddress(query, `${officePath}.xlsx`)} download>
            {t["reports.office.download.xlsx"]}
          </LinkButton>
          <LinkButton look="secondary" icon="download" href={officeAddress(query, `${officePath}.csv`)} download>
            {t["reports.office.download.csv"]}
          </LinkButton>
        </Actions>
      </HeadRow>
      <p class="b-muted">{t["reports.office.lead"]}</p>
      <OfficeFilters {...props} />
      {running && <Note>{running}</Note>}
      <Summary {...props} />
      <Split
        kind="even"
        aside={beside.map((section) => (
          <CountSection key={section.topic} section={section} {...props} />
        ))}
      >
        {first.map((section) => (
          <CountSection key={section.topic} section={section} {...props} />
        ))}
      </Split>
      <Panel look="soft" labelledby="kleine-zahlen">
        <h2 id="kleine-zahlen">{t["reports.office.small.title"]}</h2>
        <p>{t[owner ? "reports.office.small.owner" : "reports.office.small"]}</p>
      </Panel>
      <p class="b-small b-muted">{t["reports.office.foot"]({ date: plainDateInWords(today, "de") })}</p>
    </>
  );
}

function Summary({ report, query, owner }: OfficeReportProps) {
  const linkOf = (tile: (typeof report.tiles)[number]) =>
    owner && query.buero !== undefined ? recordsBehind(tile.id, report.span, query.buero) : undefined;
  return (
    <StatTiles
      words={uiTexts("de")}
      stats={report.tiles.map((tile) => {
        const name = t[`reports.office.tile.${tile.id}`];
        const records = linkOf(tile);
        return {
          value: countInWords(tile.value),
          name: tile.before === undefined ? name : `${name} – ${beforeInWords(tile.value, tile.before)}`,
          rule: (
            <>
              {t[`reports.office.rule.${tile.id}`]}{" "}
              {records && (
                <a href={records} aria-label={t["reports.office.records.of"]({ name })}>
                  {t["reports.office.records"]}
                </a>
              )}
            </>
          ),
        };
      })}
    />
  );
}
