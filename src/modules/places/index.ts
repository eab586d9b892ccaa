/** Areas of the city, organisations and places. Only this module stores them. */
export { clearPlaces, loadPlaces, type LoadedPlaces } from "./place/load-places.store.ts";
