import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { view } from "#platform/action/view.ts";
import { inScope } from "#platform/policy/actor.ts";
import { officeFiguresPolicy } from "../reports.policy.ts";
import { countCases, countContacts, countSilence, countThemes, countVisitorsAndNeeds } from "./cells.store.ts";
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
        now: await count(tx, span, office, today),
        then: await count(tx, before, office, today),
        silence: await countSilence(tx, today),
        partners: await countPartnersOn(tx, today, office),
      }),
    };
  },
});

/** All offices are counted, also when one is asked for: what must be hidden depends on the others. */
async function count(tx: Transaction, span: Span, office: string | undefined, today: LocalDate): Promise<Counted> {
  const end = spanOf(span.year, undefined, today).until;
  // Of a span that goes on the whole year before would be too much: it ends on the same day.
  const stretch = { year: span.year, until: span.until < span.to ? span.until : end };
  return {
    cells: [
      ...(await countContacts(tx, stretch)),
      ...(await countThemes(tx, stretch)),
      ...(await countCases(tx, stretch)),
      ...(await countVisitorsAndNeeds(tx, stretch)),
    ],
    accompanied: await countAccompanied(tx, span),
    outside: await countOutside(tx, span, office),
  };
}

export type OfficeReportData = Awaited<ReturnType<typeof showOfficeReport.load>>;
