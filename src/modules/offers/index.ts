/** Offers (Angebotsformate), their series and dates. Only this module stores them. */
export {
  analyzeOffers,
  clearOffers,
  countOffers,
  loadOffers,
  loadUserGroups,
  type LoadedOffers,
} from "./offer/load-offers.store.ts";
export { materialise, monthsAhead } from "./date/materialise.ts";
export { readList as readDateList, resolve as resolveDates } from "./date/date-query.ts";
export { OfferDays } from "./date/date-row.tsx";
export { listDates, type DateList, type DateRow } from "./date/list-dates.store.ts";
export { languageInWords, priceInShort, telOf } from "./offer/offer-in-words.ts";
export { calendarAddress, type CalendarAddress } from "./calendar/calendar-address.ts";
export { LeafletWay } from "./calendar/leaflet-way.tsx";
export { CalendarWay } from "./calendar/calendar-way.tsx";
export { listThemes } from "./theme/theme.store.ts";
export type { Theme } from "./theme/theme.ts";
export { offersRoutes } from "./offers.routes.ts";
export { offersStaffRoutes } from "./offers-staff.routes.ts";
export { leaveRooms, refreshOrganisationInOffers, refreshPlaceInOffers } from "./offer/follow-place.store.ts";
export { offersJobs } from "./offers.job.ts";
export { offersTexts } from "./texts/texts.ts";
export { calendarTexts as offersCalendarTexts } from "./texts/calendar.ts";
export { catalogueDe as offersCatalogueTexts } from "./texts/catalogue-de.ts";
export { listOfferTitles } from "./offer/offer-titles.store.ts";
export { confirmOfferBy } from "./offer/confirm-offer.store.ts";
export { calendarImport } from "./date/calendar.import.ts";
export { offerImport } from "./offer/offer.import.ts";
