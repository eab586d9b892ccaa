import { staffPage } from "#frame/staff-page.tsx";
import { newId } from "#platform/database/ids.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { textOf } from "#platform/web/entered.ts";
import { form } from "#platform/web/form.tsx";
import { tallyDe as t } from "../texts/tally-de.ts";
import { addTally } from "./add-tally.action.ts";
import { AddTallyPage } from "./add-tally.page.tsx";
import { askForTally } from "./ask-tally.view.ts";

export const tallyRoutes = form("/arbeit/kontakte/strichliste", {
  does: addTally,
  shows: askForTally,
  page: (_, props) => <AddTallyPage {...props} sentKey={textOf(props.entered, "sentKey") || newId()} />,
  initial: ({ today, own }) => ({ day: plainDateInWords(today, "de"), stadtbezirk: own[0] ?? "" }),
  afterwards: ({ id }) => `/arbeit/kontakte?liste=${id}`,
  answer: (c, content, status) => staffPage(c, { title: t["counselling.tally.add"], content }, status),
});
