import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { view } from "#platform/action/view.ts";
import { inScope } from "#platform/policy/actor.ts";
import { officeFiguresPolicy } from "../reports.policy.ts";
import type { Cell } from "./cell.ts";
import { countCases, countContacts, countSilence, countThemes, countAround, type Stretch } from "./cells.store.ts";
import { OfficeQuery, type Span, spanOf, yearBefore } from "./office-query.ts";
import { type Counted, officeReport } from "./office-report.ts";
import {
  countAccompanied,
  countOutside,
  countPartnersOn,
  listOfficeNames,
  listSites,
  listThemeNames,
  listYearsOfContacts,
} from "./totals.store.ts";

/** Everything that the offices report, from single records; runs as the role that sees no names. */
export const showOfficeReport = view({
  name: "reports.office.show",
  input: OfficeQuery,
  subject: async (_, { buero }) => ({ office: buero ?? null }),
  policy: officeFiguresPolicy,

  async load({ tx, input, actor, today }) {
    const { buero: office, standort } = input;
    const offices = await listOfficeNames(tx);
    const sites = await listSites(tx, office);
    const site = sites.find(({ id }) => id === standort)?.id;
    const span = spanOf(input.jahr ?? Number(today.slice(0, 4)), input.quartal, today);
    const before = yearBefore(span);
    const owner = actor.roles.includes("counsellor") && inScope(actor, "stadtbezirk", office ?? null);
    return {
      query: { ...input, jahr: span.year, standort: site },
      owner,
      mayChooseOffice: actor.roles.some((role) => role === "management" || role === "planner"),
      own: actor.scopes?.["stadtbezirk"] ?? [],
      offices,
      sites,
      years: await listYearsOfContacts(tx, today),
      themes: await listThemeNames(tx),
      report: officeReport({
        span,
        before,
        slice: { quarter: input.quartal, office, site },
        owner,
        offices,
        ...(await countBoth(tx, { span, before, office, today })),
        silence: await countSilence(tx, today),
        partners: await countPartnersOn(tx, today, office),
      }),
    };
  },
});

interface Wanted {
  readonly span: Span;
  readonly before: Span;
  readonly office: string | undefined;
  readonly today: LocalDate;
}

/** All offices are counted, also when one is asked for: what must be hidden depends on the others. */
async function countBoth(tx: Transaction, { span, before, office, today }: Wanted) {
  const [stretch, earlier] = [stretchOf(span, today), stretchOf(before, today)];
  const [themes, earlierThemes] = await countThemes(tx, stretch, earlier);
  const count = async (of: Span, { year, until }: Stretch, cells: readonly Cell[]): Promise<Counted> => ({
    cells: [
      ...cells,
      ...(await countContacts(tx, { year, until })),
      ...(await countCases(tx, { year, until })),
      ...(await countAround(tx, { year, until })),
    ],
    accompanied: await countAccompanied(tx, of),
    outside: await countOutside(tx, of, office),
  });
  return { now: await count(span, stretch, themes), then: await count(before, earlier, earlierThemes) };
}

/** The whole year, since what must be hidden in a quarter depends on the others; of a span that goes on only as much. */
function stretchOf({ year, until, to }: Span, today: LocalDate): Stretch {
  return { year, until: until < to ? until : spanOf(year, undefined, today).until };
}

export type OfficeReportData = Awaited<ReturnType<typeof showOfficeReport.load>>;
