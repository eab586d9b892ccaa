/** Areas of the city, organisations and places. Only this module stores them. */
export { areaIdOf, areaRows } from "./area/area-rows.ts";
export { createCity } from "./area/create-city.action.ts";
export { cityMap } from "./area/city-map.store.ts";
export type { CityMap } from "./area/city-map.ts";
export type { Candidate } from "./area/find-area.ts";
export { originOf, type Origin } from "./area/origin.ts";
export { wayInWords } from "./area/way-in-words.ts";
export { understandQuery, type Asking } from "./area/understand-query.store.ts";
export { mapAreas, type DrawnArea } from "./area/map-areas.ts";
export { clearPlaces, loadAreas, loadPlaces, type LoadedPlaces } from "./place/load-places.store.ts";
export { listOffices, officeOf, type Office } from "./place/office.store.ts";
export { organisationChanged, placeChanged, roomsLeaving } from "./place/place.events.ts";
export { placesJobs } from "./places.job.ts";
export { placesStaffRoutes } from "./places.routes.ts";
export { catalogueDe as placesCatalogueTexts } from "./texts/catalogue-de.ts";
export { wayTexts } from "./texts/way.ts";
export { meetingKinds, placeKinds, type Accessibility, type PlaceKind } from "./place/place.ts";
export {
  countPlaces,
  findMovedPlace,
  findPlaceBySlug,
  listFormerNames,
  listPlaces,
  listRooms,
  type PlaceQuery,
  type PublicPlace,
  type Room,
} from "./place/place.store.ts";
export { findPlacesInReach, type PlacesInReach } from "./place/spots.store.ts";
export { confirmPlaceBy } from "./place/confirm-place.store.ts";
export { confirmOrganisationBy } from "./organisation/confirm-organisation.store.ts";
export { organisationImport } from "./organisation/organisation.import.ts";
export { placeImport } from "./place/place.import.ts";
export { scopeSources } from "./place/scope-sources.store.ts";
export { listStadtbezirke, type Stadtbezirk } from "./area/stadtbezirke.store.ts";
