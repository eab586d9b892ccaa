import type { Transaction } from "#platform/database/connect.ts";
import { addDays, type LocalDate, startOfWeek } from "#platform/dates/local-date.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { listStadtbezirke } from "#modules/places/index.ts";
import { officesOf } from "../office/own-office.ts";
import { listQuarters } from "../office/quarters.store.ts";
import type { ContactChoices } from "./contact-offer.ts";
import { listContactThemes } from "./contact.store.ts";
import { listReferredTo } from "./referred-to.store.ts";

/** Days back in which a word counts as used. */
const recent = 90;

/** The order of the themes, and with it their keys, changes on Mondays only: hands remember where a key lies. */
export async function readChoices(tx: Transaction, actor: Actor, today: LocalDate): Promise<ContactChoices> {
  const since = addDays(today, -recent);
  const own = officesOf(actor);
  return {
    themes: await listContactThemes(tx, { own, since, before: startOfWeek(today) }),
    stadtbezirke: await listStadtbezirke(tx),
    quarters: await listQuarters(tx),
    own,
    referredTo: await listReferredTo(tx, own, since),
  };
}
