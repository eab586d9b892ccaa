import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { addDays, addMonths, day, type LocalDate } from "#platform/dates/local-date.ts";
import { OfferId } from "../offer/offer.ts";
import { listChoices, placesNamedBy } from "../offer/offer-choices.store.ts";
import { findOffer } from "../offer/offer-record.store.ts";
import { offersPolicy } from "../offers.policy.ts";
import { listDatesAhead, listDatesBetween, readDate } from "./offer-date.store.ts";
import { DateOfOffer } from "./date-form.ts";

const soon = 15;
const many = 500;

/** A month that was not typed by us may be anything. */
const Month = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
  .optional()
  .catch(undefined);

export const listOfferDates = view({
  name: "offers.date.list",
  input: z.object({ id: OfferId, monat: Month, alle: z.literal("ja").optional().catch(undefined) }),
  subject: (tx, { id }) => findOffer(tx, id),
  policy: offersPolicy,

  async load({ tx, subject, input, today }) {
    const dates = await listDatesAhead(tx, subject.id, today, (input.alle ? many : soon) + 1);
    const month = firstDay(input.monat, dates[0]?.day ?? today);
    return {
      offer: subject,
      today,
      month,
      dates: dates.slice(0, input.alle ? many : soon),
      hasMore: dates.length > soon && !input.alle,
      ofMonth: await listDatesBetween(tx, subject.id, { from: month, to: addDays(addMonths(month, 1), -1) }),
      choices: await listChoices(tx, placesNamedBy(subject)),
    };
  },
});

const firstDay = (month: string | undefined, otherwise: LocalDate): LocalDate =>
  day(`${month ?? otherwise.slice(0, 7)}-01`);

/** One date with its offer, to change it. */
export const readOfferDate = view({
  name: "offers.date.read",
  input: DateOfOffer,
  subject: (tx, ids) => readDate(tx, ids),
  policy: offersPolicy,

  load: async ({ tx, subject, today }) => ({
    ...subject,
    today,
    choices: await listChoices(tx, [subject.date.placeId]),
  }),
});
