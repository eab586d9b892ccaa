/**
 * All that a visitor's connection may read. Whoever adds a line opens a table or view to the whole world:
 * it must hold no personal data.
 */
export const readByVisitors: readonly string[] = [
  "directory.date_entries",
  "directory.offer_days",
  "directory.offer_entries",
  "directory.place_entries",
  "directory.review_entries",
  "directory.theme_entries",
  "network.door_events",
  "network.door_sessions",
  "offers.date_facts",
  "offers.dates",
  "offers.former_slugs",
  "offers.offer_facts",
  "offers.offer_themes",
  "offers.offers",
  "offers.place_rooms",
  "offers.series",
  "offers.themes",
  "offers.user_group_facts",
  "offers.user_groups",
  "opendata.dates",
  "opendata.locations",
  "opendata.organisations",
  "opendata.series",
  "opendata.service_places",
  "opendata.service_themes",
  "opendata.services",
  "opendata.terms",
  "places.area_aliases",
  "places.area_boundaries",
  "places.area_facts",
  "places.areas",
  "places.door_areas",
  "places.door_organisations",
  "places.door_places",
  "places.former_names",
  "places.former_slugs",
  "places.organisations",
  "places.overlay_areas",
  "places.overlays",
  "places.place_facts",
  "places.places",
  "places.postcodes",
  "places.rooms",
  "places.stops",
  "platform.settings",
  "search.names",
];

/** What a visitor's connection may call. Those marked act with the owner's rights; the others cannot do more than the caller. */
export const calledByVisitors: readonly string[] = [
  "counselling.answer_referral",
  "counselling.door_referral",
  "directory.add_report", // owner's rights: what a reader reports
  "directory.answer_reminder", // owner's rights: what a partner says with a link
  "directory.ask_newsletter", // owner's rights: tells nothing back
  "directory.change_subscription", // owner's rights, with a link only
  "directory.confirm_subscription", // owner's rights, with a link only
  "directory.end_subscription", // owner's rights, with a link only
  "directory.find_subscription", // owner's rights, with a link only; never the address
  "directory.offers_answering",
  "directory.reminded_entries", // owner's rights, with a link only
  "network.end_mailings", // owner's rights, with a link only
  "network.mailings_of", // owner's rights, with a link only: the institution's name
  "offers.note_spots",
  "offers.refresh_words",
  "offers.spots_of",
  "opendata.pair_id",
  "places.initials",
  "places.refresh_words",
  "platform.current_actor",
  "platform.find_link", // owner's rights: needs the hash of the token
  "platform.fold",
  "platform.has_role",
  "platform.index_words",
  "platform.journal_hash",
  "platform.stamp_change",
  "platform.take_turn", // owner's rights: counts how often an address asks
  "platform.tell_change",
  "platform.write_journal", // owner's rights: a reader's report leaves its line
  "search.sign",
  "search.vocabulary",
];

/** Tables of the platform that hold personal data; the others hold settings, counters, or the journal, which names ids only. */
export const personalPlatformTables: readonly string[] = ["platform.files", "platform.mails", "platform.token_links"];
