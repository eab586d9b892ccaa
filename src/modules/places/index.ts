/** Areas of the city, organisations and places. Only this module stores them. */
export { cityMap } from "./area/city-map.store.ts";
export type { CityMap } from "./area/city-map.ts";
export { clearPlaces, loadPlaces, type LoadedPlaces } from "./place/load-places.store.ts";
export { listOffices, type Office } from "./place/office.store.ts";
export { findPlaceBySlug } from "./place/place.store.ts";
