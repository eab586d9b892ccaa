import { plainDateInWords } from "#platform/dates/in-words.ts";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import type { Link } from "#ui/link.ts";
import { uiTexts } from "#ui/texts/texts.ts";
import { roundTableDe as t } from "../texts/round-table-de.ts";
import { meetingPath, type OfficeMeeting, type RoundTable, tablePath, tablesPath } from "./round-table.ts";

export const tablesLink: Link = { label: t["network.round-table.list"], href: tablesPath };

export const tableTrail = (table: Pick<RoundTable, "id" | "name">): readonly [Link, Link] => [
  tablesLink,
  { label: table.name, href: tablePath(table) },
];

export const meetingTrail = (meeting: OfficeMeeting): readonly [Link, ...Link[]] => [
  ...tableTrail({ id: meeting.tableId, name: meeting.table }),
  { label: plainDateInWords(meeting.onDay, "de"), href: meetingPath(meeting) },
];

interface Props {
  readonly path?: readonly Link[];
  readonly here: string;
}

export const TableCrumbs = ({ path = [tablesLink], here }: Props) => (
  <Breadcrumb words={uiTexts("de")} path={path} here={here} />
);
