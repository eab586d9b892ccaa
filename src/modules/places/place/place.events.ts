import { event } from "#platform/action/events.ts";

/** Name, address, district or rooms of a place may be others now. */
export const placeChanged = event<{ readonly placeId: string }>("places.place.changed");

/** Raised before they go, so that whoever names them can let go. */
export const roomsLeaving = event<{ readonly roomIds: readonly string[] }>("places.rooms.leaving");

/** The name of an organisation is another now. */
export const organisationChanged = event<{ readonly organisationId: string }>("places.organisation.changed");
