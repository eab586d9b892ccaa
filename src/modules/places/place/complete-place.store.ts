import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { OpeningHours } from "#platform/dates/opening-hours.ts";
import { openingInWords } from "#platform/dates/opening-hours-in-words.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { emptyOrganisation } from "../organisation/organisation-record.ts";
import { findOrganisationNamed } from "../organisation/organisation.store.ts";
import { insertOrganisation } from "../organisation/save-organisation.store.ts";
import type { Deed } from "../revision/deed.ts";
import { locateIn } from "./location.store.ts";
import { type FilledPlace, fieldsOf, type PlaceFields } from "./place-form.ts";
import { confirmed } from "./place-life.ts";
import { beginning, contentOf, type PlaceContent, type PlaceRecord } from "./place-record.ts";
import { roomsOf } from "./room-form.ts";

/** What a form says, with what only the database knows: organisation, district, ids of rooms. */
export async function completePlace(
  tx: Transaction,
  form: FilledPlace,
  before: PlaceRecord | undefined,
  deed: Deed,
): Promise<PlaceContent> {
  const said = fieldsOf(form);
  const content = contentOf({
    ...(before ?? beginning),
    ...said,
    ...(await whereItIs(tx, form, said, before)),
    traegerId: await traegerOf(tx, form, deed),
    openingText: openingTextOf(said, before, deed.today),
    rooms: roomsOf(form.raum, before?.rooms ?? [], newId).toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  });
  return form.geprueft ? confirmed(content, deed.today, deed.actor.name) : content;
}

/** What was settled once is not asked again as long as nobody changes it. */
async function whereItIs(tx: Transaction, form: FilledPlace, said: PlaceFields, before: PlaceRecord | undefined) {
  const { stadtbezirkId, areaId, lat, lon } = said;
  const same =
    before !== undefined &&
    stadtbezirkId === before.stadtbezirkId &&
    (areaId ?? stadtbezirkId) === before.areaId &&
    lat === before.lat &&
    lon === before.lon;
  if (same) return { stadtbezirkId, areaId: before.areaId };
  return locateIn(tx, { point: form.punkt, stadtbezirkId, areaId, isSure: form.punktsicher });
}

async function traegerOf(tx: Transaction, { traeger, traegerneu }: FilledPlace, deed: Deed): Promise<string | null> {
  if (traegerneu !== null)
    return (
      (await findOrganisationNamed(tx, traegerneu)) ??
      (await insertOrganisation(tx, { ...emptyOrganisation, name: traegerneu }, deed)).id
    );
  if (traeger === null) return null;
  const known = await tx.selectFrom("places.organisations").select("id").where("id", "=", traeger).executeTakeFirst();
  if (!known) throw refuseFields({ field: "traeger", reason: "platform.field.invalid" });
  return known.id;
}

/** Hours that were entered one by one speak for themselves; the words of a source stay as long as they do not change. */
function openingTextOf(said: PlaceFields, before: PlaceRecord | undefined, today: LocalDate): string | null {
  if (said.opening === null) return said.openingText;
  if (before && sameHours(said.opening, before.opening)) return before.openingText;
  // Exceptions pass; the text stays.
  return openingInWords({ ...said.opening, exceptions: [] }, today, "de").join("; ");
}

const sameHours = (one: OpeningHours, other: OpeningHours | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
