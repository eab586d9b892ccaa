// Generated from the migrated database by "npm run generate". Never edit it by hand.
import type { Generated, GeneratedAlways } from "kysely";

export interface Database {
  "counselling.appointmentFacts": CounsellingAppointmentFacts;
  "counselling.appointments": CounsellingAppointments;
  "counselling.assessments": CounsellingAssessments;
  "counselling.briefContactThemes": CounsellingBriefContactThemes;
  "counselling.briefContacts": CounsellingBriefContacts;
  "counselling.caseContacts": CounsellingCaseContacts;
  "counselling.caseEvents": CounsellingCaseEvents;
  "counselling.caseFacts": CounsellingCaseFacts;
  "counselling.caseLoadFacts": CounsellingCaseLoadFacts;
  "counselling.caseNumbers": CounsellingCaseNumbers;
  "counselling.casePeriodFacts": CounsellingCasePeriodFacts;
  "counselling.casePeriods": CounsellingCasePeriods;
  "counselling.caseThemes": CounsellingCaseThemes;
  "counselling.cases": CounsellingCases;
  "counselling.circle": CounsellingCircle;
  "counselling.consents": CounsellingConsents;
  "counselling.contactFacts": CounsellingContactFacts;
  "counselling.contactTemplates": CounsellingContactTemplates;
  "counselling.contactThemeFacts": CounsellingContactThemeFacts;
  "counselling.documentVersions": CounsellingDocumentVersions;
  "counselling.documents": CounsellingDocuments;
  "counselling.erasures": CounsellingErasures;
  "counselling.followUps": CounsellingFollowUps;
  "counselling.planSteps": CounsellingPlanSteps;
  "counselling.referralFacts": CounsellingReferralFacts;
  "counselling.referralSteps": CounsellingReferralSteps;
  "counselling.referrals": CounsellingReferrals;
  "counselling.signatures": CounsellingSignatures;
  "counselling.slotSeries": CounsellingSlotSeries;
  "counselling.slots": CounsellingSlots;
  "counselling.themeFacts": CounsellingThemeFacts;
  "counselling.themes": CounsellingThemes;
  "counselling.unmetNeedFacts": CounsellingUnmetNeedFacts;
  "counselling.unmetNeeds": CounsellingUnmetNeeds;
  "directory.catalogueEntries": DirectoryCatalogueEntries;
  "directory.dateEntries": DirectoryDateEntries;
  "directory.entryFacts": DirectoryEntryFacts;
  "directory.importRows": DirectoryImportRows;
  "directory.importRuns": DirectoryImportRuns;
  "directory.newsletterDeliveries": DirectoryNewsletterDeliveries;
  "directory.newsletterIssues": DirectoryNewsletterIssues;
  "directory.offerDays": DirectoryOfferDays;
  "directory.offerEntries": DirectoryOfferEntries;
  "directory.placeEntries": DirectoryPlaceEntries;
  "directory.recentChanges": DirectoryRecentChanges;
  "directory.reminderEntries": DirectoryReminderEntries;
  "directory.reminders": DirectoryReminders;
  "directory.reports": DirectoryReports;
  "directory.reviewEntries": DirectoryReviewEntries;
  "directory.rhythms": DirectoryRhythms;
  "directory.subscribers": DirectorySubscribers;
  "directory.themeEntries": DirectoryThemeEntries;
  "directory.themeFamilies": DirectoryThemeFamilies;
  "identity.accountRoles": IdentityAccountRoles;
  "identity.accountScopes": IdentityAccountScopes;
  "identity.accounts": IdentityAccounts;
  "identity.appFactors": IdentityAppFactors;
  "identity.challenges": IdentityChallenges;
  "identity.employers": IdentityEmployers;
  "identity.knownDevices": IdentityKnownDevices;
  "identity.passkeys": IdentityPasskeys;
  "identity.recoveryCodes": IdentityRecoveryCodes;
  "identity.sessions": IdentitySessions;
  "identity.signIns": IdentitySignIns;
  "identity.ssoSubjects": IdentitySsoSubjects;
  "identity.staffFacts": IdentityStaffFacts;
  "identity.substitutions": IdentitySubstitutions;
  "network.doorEvents": NetworkDoorEvents;
  "network.doorPartners": NetworkDoorPartners;
  "network.doorSessions": NetworkDoorSessions;
  "network.eventFacts": NetworkEventFacts;
  "network.eventOffices": NetworkEventOffices;
  "network.eventPartners": NetworkEventPartners;
  "network.events": NetworkEvents;
  "network.mailingRecipients": NetworkMailingRecipients;
  "network.mailings": NetworkMailings;
  "network.meetingGuests": NetworkMeetingGuests;
  "network.meetingTasks": NetworkMeetingTasks;
  "network.meetings": NetworkMeetings;
  "network.neighbourCards": NetworkNeighbourCards;
  "network.neighbourMatches": NetworkNeighbourMatches;
  "network.partnerAgreements": NetworkPartnerAgreements;
  "network.partnerAreas": NetworkPartnerAreas;
  "network.partnerContacts": NetworkPartnerContacts;
  "network.partnerFacts": NetworkPartnerFacts;
  "network.partnerMerges": NetworkPartnerMerges;
  "network.partnerPeople": NetworkPartnerPeople;
  "network.partners": NetworkPartners;
  "network.roundTableMembers": NetworkRoundTableMembers;
  "network.roundTables": NetworkRoundTables;
  "network.seals": NetworkSeals;
  "network.sessionFacts": NetworkSessionFacts;
  "network.sessionSeries": NetworkSessionSeries;
  "network.sessions": NetworkSessions;
  "offers.dateFacts": OffersDateFacts;
  "offers.dates": OffersDates;
  "offers.doorDates": OffersDoorDates;
  "offers.doorEntries": OffersDoorEntries;
  "offers.doorOffers": OffersDoorOffers;
  "offers.doorRevisions": OffersDoorRevisions;
  "offers.doorThemeNames": OffersDoorThemeNames;
  "offers.doorThemes": OffersDoorThemes;
  "offers.formerSlugs": OffersFormerSlugs;
  "offers.offerFacts": OffersOfferFacts;
  "offers.offerThemes": OffersOfferThemes;
  "offers.offers": OffersOffers;
  "offers.placeRooms": OffersPlaceRooms;
  "offers.revisions": OffersRevisions;
  "offers.series": OffersSeries;
  "offers.themes": OffersThemes;
  "offers.userGroupFacts": OffersUserGroupFacts;
  "offers.userGroups": OffersUserGroups;
  "opendata.dates": OpendataDates;
  "opendata.locations": OpendataLocations;
  "opendata.organisations": OpendataOrganisations;
  "opendata.series": OpendataSeries;
  "opendata.servicePlaces": OpendataServicePlaces;
  "opendata.serviceThemes": OpendataServiceThemes;
  "opendata.services": OpendataServices;
  "opendata.terms": OpendataTerms;
  "people.doorPersons": PeopleDoorPersons;
  "people.persons": PeoplePersons;
  "places.areaAliases": PlacesAreaAliases;
  "places.areaBoundaries": PlacesAreaBoundaries;
  "places.areaFacts": PlacesAreaFacts;
  "places.areas": PlacesAreas;
  "places.doorAreas": PlacesDoorAreas;
  "places.doorOrganisations": PlacesDoorOrganisations;
  "places.doorPlaces": PlacesDoorPlaces;
  "places.doorRevisions": PlacesDoorRevisions;
  "places.doorRooms": PlacesDoorRooms;
  "places.formerNames": PlacesFormerNames;
  "places.formerSlugs": PlacesFormerSlugs;
  "places.officeSiteFacts": PlacesOfficeSiteFacts;
  "places.organisations": PlacesOrganisations;
  "places.overlayAreas": PlacesOverlayAreas;
  "places.overlays": PlacesOverlays;
  "places.placeFacts": PlacesPlaceFacts;
  "places.places": PlacesPlaces;
  "places.postcodes": PlacesPostcodes;
  "places.revisions": PlacesRevisions;
  "places.rooms": PlacesRooms;
  "places.stops": PlacesStops;
  "platform.files": PlatformFiles;
  "platform.journal": PlatformJournal;
  "platform.journalHead": PlatformJournalHead;
  "platform.mails": PlatformMails;
  "platform.migrations": PlatformMigrations;
  "platform.rateLimits": PlatformRateLimits;
  "platform.settings": PlatformSettings;
  "platform.tokenLinks": PlatformTokenLinks;
  "search.names": SearchNames;
}

export interface CounsellingAppointmentFacts {
  id: string | null;
  officeId: string | null;
  onDay: string | null;
  state: string | null;
  inCase: boolean | null;
}

export interface CounsellingAppointments {
  id: string;
  slotId: string;
  caseId: string | null;
  name: string | null;
  phone: string | null;
  email: string | null;
  reminder: "keine" | "telefon" | "mail";
  remindedOn: string | null;
  wantsEarlier: Generated<boolean>;
  state: "vereinbart" | "gekommen" | "nicht-gekommen" | "abgesagt";
  cancelledOn: string | null;
  bookedBy: string;
  erasedOn: string | null;
  example: Generated<boolean>;
  version: Generated<number>;
  createdAt: Date;
}

export interface CounsellingAssessments {
  id: string;
  caseId: string;
  onDay: string;
  living: "allein" | "zu-zweit" | "mit-familie" | "wohngemeinschaft" | "heim" | null;
  housing: string | null;
  pflegegrad: number | null;
  mobilitaet: string | null;
  verstehen: string | null;
  verhalten: string | null;
  selbstversorgung: string | null;
  krankheit: string | null;
  alltag: string | null;
  dementia: "keine" | "hinweise" | "diagnose" | "unbekannt" | null;
  dementiaNote: string | null;
  languageNote: string | null;
  safety: string | null;
  moneyNote: string | null;
  networkNote: string | null;
  authorId: string;
  version: Generated<number>;
  createdAt: Generated<Date>;
}

export interface CounsellingBriefContactThemes {
  contactId: string;
  themeKey: string;
}

export interface CounsellingBriefContacts {
  id: string;
  onDay: string;
  officeId: string;
  siteId: string | null;
  employerId: string | null;
  stadtbezirkId: string | null;
  areaId: string | null;
  channel: "telefon" | "besuch" | "mail" | "aussensprechstunde" | "unterwegs";
  asker: "selbst" | "angehoerige" | "nachbarn" | "fachleute" | "andere";
  result: "beantwortet" | "material" | "verwiesen" | "termin" | "fall" | "kein-angebot";
  referredTo: string | null;
  ageBand: "bis-59" | "60-69" | "70-79" | "80-89" | "ab-90" | null;
  language: string | null;
  minutes: number | null;
  sessionId: string | null;
  batchId: string;
  sentKey: string | null;
  createdBy: string;
  createdAt: Date;
  version: Generated<number>;
}

export interface CounsellingCaseContacts {
  id: string;
  caseId: string;
  onDay: string;
  atTime: string | null;
  minutes: number | null;
  kind: "telefon" | "buero" | "hausbesuch" | "mail" | "unterwegs" | "fachgespraech";
  place: string | null;
  participants: string | null;
  note: string | null;
  private: Generated<boolean>;
  authorId: string;
  version: Generated<number>;
  createdAt: Generated<Date>;
}

export interface CounsellingCaseEvents {
  id: string;
  caseId: string;
  onDay: string;
  kind: "aufgenommen" | "in-klaerung" | "in-begleitung" | "ruhend" | "abgeschlossen" | "wieder-geoeffnet" | "uebergeben" | "abgegeben" | "widerrufen" | "nachgefragt" | "eingeschraenkt" | "freigegeben";
  detail: string | null;
  actorId: string;
  createdAt: Generated<Date>;
}

export interface CounsellingCaseFacts {
  id: string | null;
  officeId: string | null;
  siteId: string | null;
  stadtbezirkId: string | null;
  state: string | null;
  channel: string | null;
  referrer: string | null;
  openedOn: string | null;
  closedOn: string | null;
  closingReason: string | null;
  goalsReached: string | null;
  lastContactOn: string | null;
  hasResponsible: boolean | null;
  ageBand: string | null;
  themes: string[] | null;
}

export interface CounsellingCaseLoadFacts {
  id: string | null;
  officeId: string | null;
  responsibleId: string | null;
  state: string | null;
  openedOn: string | null;
  heardOn: string | null;
  consentedUntil: string | null;
  dueOn: string | null;
}

export interface CounsellingCaseNumbers {
  year: number;
  last: number;
}

export interface CounsellingCasePeriodFacts {
  caseId: string | null;
  openedOn: string | null;
  closedOn: string | null;
}

export interface CounsellingCasePeriods {
  caseId: string;
  openedOn: string;
  closedOn: string | null;
}

export interface CounsellingCaseThemes {
  caseId: string;
  themeKey: string;
}

export interface CounsellingCases {
  id: string;
  number: string;
  personId: string;
  officeId: string;
  siteId: string | null;
  employerId: string;
  sharedInTandem: Generated<boolean>;
  responsibleId: string | null;
  state: "neu" | "in-klaerung" | "in-begleitung" | "ruhend" | "abgeschlossen";
  stadtbezirkId: string | null;
  areaId: string | null;
  channel: "telefon" | "besuch" | "mail" | "aussensprechstunde" | "unterwegs";
  referrer: "selbst" | "angehoerige" | "nachbarn" | "fachleute" | "andere";
  referrerNote: string | null;
  urgency: Generated<"normal" | "bald" | "dringend">;
  concern: string | null;
  ageBand: string | null;
  receivedOn: string;
  openedOn: string;
  firstTalkOn: string | null;
  reopenedOn: string | null;
  closedOn: string | null;
  closingReason: "versorgung-stabil" | "vermittelt" | "umzug-heim" | "weggezogen" | "verstorben" | "abgelehnt" | "kein-kontakt" | "sonstiges" | null;
  goalsReached: "ganz" | "teilweise" | "nicht" | "ohne-ziel" | null;
  afterCallOn: string | null;
  afterCallResult: string | null;
  lastContactOn: string | null;
  example: Generated<boolean>;
  version: Generated<number>;
  createdAt: Generated<Date>;
  restingUntil: string | null;
}

export interface CounsellingCircle {
  id: string;
  caseId: string;
  kind: "angehoerige" | "nachbarn" | "betreuung" | "dienst" | "arzt" | "andere";
  name: string;
  relation: string | null;
  phone: string | null;
  note: string | null;
  livesWith: Generated<boolean>;
  hasKey: Generated<boolean>;
  hasPower: Generated<boolean>;
  emergency: Generated<boolean>;
  createdAt: Generated<Date>;
}

export interface CounsellingConsents {
  id: string;
  caseId: string;
  scope: "speichern" | "tandem" | "weitergabe";
  recipient: string | null;
  textVersion: string;
  givenOn: string;
  form: "papier" | "bildschirm" | "muendlich";
  validUntil: string | null;
  withdrawnOn: string | null;
  recordedBy: string;
  createdAt: Generated<Date>;
}

export interface CounsellingContactFacts {
  id: string | null;
  onDay: string | null;
  officeId: string | null;
  siteId: string | null;
  stadtbezirkId: string | null;
  channel: string | null;
  asker: string | null;
  result: string | null;
  ageBand: string | null;
  language: string | null;
  minutes: number | null;
  themes: string[] | null;
}

export interface CounsellingContactTemplates {
  id: string;
  officeId: string;
  name: string;
  channel: "telefon" | "besuch" | "mail" | "aussensprechstunde" | "unterwegs";
  asker: "selbst" | "angehoerige" | "nachbarn" | "fachleute" | "andere" | null;
  result: "beantwortet" | "material" | "verwiesen" | "termin" | "kein-angebot" | null;
  referredTo: string | null;
  themeKeys: Generated<string[]>;
  createdBy: string;
  createdAt: Date;
}

export interface CounsellingContactThemeFacts {
  contactId: string | null;
  themeKey: string | null;
  onDay: string | null;
  officeId: string | null;
  siteId: string | null;
}

export interface CounsellingDocumentVersions {
  documentId: string;
  number: number;
  caseId: string;
  onDay: string;
  fileName: string;
  mediaType: "application/pdf" | "image/jpeg" | "image/png" | "text/plain" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.oasis.opendocument.text";
  content: Buffer;
  bytes: number;
  sha256: Buffer;
  source: string | null;
  createdBy: string;
  createdAt: Date;
}

export interface CounsellingDocuments {
  id: string;
  caseId: string;
  kind: "schreiben" | "antrag" | "bescheid" | "einwilligung" | "vollmacht" | "pflege" | "hilfeplan" | "notfallblatt" | "foto" | "sonstiges";
  title: string;
  note: string | null;
  consentId: string | null;
  createdBy: string;
  createdAt: Date;
  version: Generated<number>;
}

export interface CounsellingErasures {
  id: string;
  onDay: string;
  rule: "frist" | "auf-verlangen";
  kind: string;
  records: number;
}

export interface CounsellingFollowUps {
  id: string;
  caseId: string;
  dueOn: string;
  what: string;
  forId: string;
  doneOn: string | null;
  createdBy: string;
  createdAt: Generated<Date>;
}

export interface CounsellingPlanSteps {
  id: string;
  caseId: string;
  goal: string;
  measure: string | null;
  who: string | null;
  untilOn: string | null;
  state: Generated<"offen" | "verabredet" | "zugesagt" | "erreicht" | "teilweise" | "nicht-erreicht">;
  version: Generated<number>;
  createdAt: Generated<Date>;
}

export interface CounsellingReferralFacts {
  id: string | null;
  officeId: string | null;
  targetKind: string | null;
  targetId: string | null;
  state: string | null;
  sentOn: string | null;
  answeredOn: string | null;
  startedOn: string | null;
  sustainedOn: string | null;
  endedOn: string | null;
}

export interface CounsellingReferralSteps {
  id: string;
  referralId: string;
  state: string;
  onDay: string;
  says: "partner" | "person" | "buero" | "frist";
  note: string | null;
  recordedBy: string;
  createdAt: Date;
}

export interface CounsellingReferrals {
  id: string;
  caseId: string | null;
  officeId: string;
  targetKind: "partner" | "angebot" | "buero" | "ehrenamt" | "andere";
  targetId: string | null;
  targetName: string;
  targetEmail: string | null;
  what: string;
  reachable: string | null;
  shares: Generated<("name" | "telefon" | "anschrift" | "pflegegrad")[]>;
  channel: "mail" | "brief" | "telefon";
  state: "gesendet" | "gesehen" | "frage" | "zugesagt" | "abgelehnt" | "kontakt" | "begonnen" | "gehalten" | "ohne-hilfe" | "verfallen" | "zurueckgezogen";
  sentOn: string;
  seenOn: string | null;
  answeredOn: string | null;
  contactedOn: string | null;
  startedOn: string | null;
  startedSays: "partner" | "person" | "buero" | null;
  sustainedOn: string | null;
  endedOn: string | null;
  reason: string | null;
  chasedOn: string | null;
  chases: Generated<number>;
  responsibleId: string;
  version: Generated<number>;
  createdAt: Date;
  contactId: string | null;
}

export interface CounsellingSignatures {
  consentId: string;
  strokes: string | null;
  typedName: string | null;
}

export interface CounsellingSlotSeries {
  id: string;
  officeId: string;
  employerId: string;
  staffId: string;
  placeId: string | null;
  placeName: string;
  rule: unknown;
  minutes: number;
  endedOn: string | null;
  example: Generated<boolean>;
}

export interface CounsellingSlots {
  id: string;
  seriesId: string | null;
  officeId: string;
  employerId: string;
  staffId: string;
  placeId: string | null;
  placeName: string;
  onDay: string;
  startsAt: string;
  endsAt: string;
  state: Generated<"frei" | "vergeben" | "gesperrt">;
  example: Generated<boolean>;
}

export interface CounsellingThemeFacts {
  key: string | null;
  kind: string | null;
  name: string | null;
  position: number | null;
}

export interface CounsellingThemes {
  key: string;
  kind: "aktiv-und-engagiert" | "wohnen" | "pflege-beratung" | "beratung" | "geselligkeit-und-kultur" | "kontakt";
  name: string;
  position: number;
  active: Generated<boolean>;
}

export interface CounsellingUnmetNeedFacts {
  id: string | null;
  onDay: string | null;
  officeId: string | null;
  themeKey: string | null;
  stadtbezirkId: string | null;
  areaId: string | null;
  inCase: boolean | null;
  solvedOn: string | null;
}

export interface CounsellingUnmetNeeds {
  id: string;
  onDay: string;
  officeId: string;
  employerId: string | null;
  themeKey: string;
  stadtbezirkId: string | null;
  areaId: string | null;
  wish: string | null;
  contactId: string | null;
  caseId: string | null;
  createdBy: string;
  createdAt: Date;
  solvedOn: string | null;
  solvedBy: string | null;
  solvedWith: string | null;
  version: Generated<number>;
}

export interface DirectoryCatalogueEntries {
  kind: string | null;
  id: string | null;
  title: string | null;
  detail: string | null;
  status: string | null;
  stadtbezirk: string | null;
  confirmedOn: string | null;
  reviewOn: string | null;
  version: number | null;
  example: boolean | null;
  words: string | null;
}

export interface DirectoryDateEntries {
  id: string | null;
  offerId: string | null;
  day: string | null;
  starts: string | null;
  ends: string | null;
  status: string | null;
  note: string | null;
  offerStatus: string | null;
  slug: string | null;
  title: string | null;
  example: boolean | null;
  confirmedOn: string | null;
  priceKind: string | null;
  priceCents: number | null;
  registration: string | null;
  meetingPoint: string | null;
  phone: string | null;
  place: string | null;
  placeSlug: string | null;
  placeKind: string | null;
  street: string | null;
  stadtbezirk: string | null;
  stepFree: boolean | null;
  lat: number | null;
  lon: number | null;
}

export interface DirectoryEntryFacts {
  kind: string | null;
  id: string | null;
  status: string | null;
  example: boolean | null;
  stadtbezirk: string | null;
  confirmedOn: string | null;
  reviewOn: string | null;
}

export interface DirectoryImportRows {
  runId: string;
  line: number;
  label: Generated<string>;
  verdict: "new" | "changed" | "same" | "duplicate-in-file" | "similar" | "refused";
  key: string | null;
  problems: Generated<unknown>;
  alike: Generated<unknown>;
  changes: Generated<string[]>;
  entryValues: unknown;
  entryId: string | null;
  entryVersion: number | null;
  decision: "new" | "same" | "skip" | null;
  outcome: "created" | "changed" | "left" | "undone" | "kept" | null;
  outcomeReason: string | null;
  before: unknown;
}

export interface DirectoryImportRuns {
  id: string;
  target: "orte" | "traeger" | "angebote" | "kalender" | "netzwerk";
  fileId: string | null;
  fileName: string;
  outline: Generated<unknown>;
  choices: unknown;
  state: "uploaded" | "judged" | "applying" | "applied" | "undoing" | "undone" | "failed";
  totals: Generated<unknown>;
  done: Generated<number>;
  problem: string | null;
  createdBy: string;
  createdByName: string;
  createdAt: Date;
  orderedBy: string | null;
  orderedByName: string | null;
  appliedAt: Date | null;
  undoneAt: Date | null;
  version: Generated<number>;
}

export interface DirectoryNewsletterDeliveries {
  issueId: string;
  subscriberId: string;
  empty: boolean;
  at: Date;
}

export interface DirectoryNewsletterIssues {
  id: string;
  rhythm: "weekly" | "monthly";
  firstDay: string;
  lastDay: string;
  madeAt: Date;
  finishedAt: Date | null;
}

export interface DirectoryOfferDays {
  offerId: string | null;
  day: string | null;
  weekday: number | null;
  starts: string | null;
  status: string | null;
  stadtbezirkId: string | null;
}

export interface DirectoryOfferEntries {
  id: string | null;
  slug: string | null;
  title: string | null;
  status: string | null;
  example: boolean | null;
  confirmedOn: string | null;
  words: string | null;
  place: string | null;
  placeKind: string | null;
  stadtbezirk: string | null;
  stadtbezirkId: string | null;
  priceKind: string | null;
  reviewOn: string | null;
}

export interface DirectoryPlaceEntries {
  id: string | null;
  slug: string | null;
  name: string | null;
  kind: string | null;
  status: string | null;
  counted: boolean | null;
  example: boolean | null;
  confirmedOn: string | null;
  phone: string | null;
  stadtbezirk: string | null;
  words: string | null;
  stadtbezirkId: string | null;
  reviewOn: string | null;
}

export interface DirectoryRecentChanges {
  kind: string | null;
  id: string | null;
  title: string | null;
  deed: string | null;
  actorName: string | null;
  at: Date | null;
}

export interface DirectoryReminderEntries {
  reminderId: string;
  entryKind: "place" | "offer" | "organisation";
  entryId: string;
  position: number;
  answer: "right" | "changed" | "gone" | null;
  answeredVersion: number | null;
  answeredAt: Date | null;
  outcome: "confirmed" | "changed-meanwhile" | null;
}

export interface DirectoryReminders {
  id: string;
  recipient: string;
  linkId: string;
  sentOn: string;
}

export interface DirectoryReports {
  id: string;
  kind: "entry" | "barrier" | "wish";
  entryKind: "place" | "offer" | "organisation" | null;
  entryId: string | null;
  entryTitle: string | null;
  path: string;
  message: string;
  contact: string | null;
  status: Generated<"open" | "in_progress" | "closed">;
  answer: string | null;
  note: string | null;
  handledBy: string | null;
  closedAt: Date | null;
  createdAt: Generated<Date>;
  version: Generated<number>;
}

export interface DirectoryReviewEntries {
  kind: string | null;
  id: string | null;
  title: string | null;
  detail: string | null;
  status: string | null;
  stadtbezirk: string | null;
  confirmedOn: string | null;
  reviewOn: string | null;
  version: number | null;
  example: boolean | null;
  path: string | null;
  email: string | null;
  phone: string | null;
  contact: string | null;
  street: string | null;
  postcode: string | null;
  town: string | null;
  openingText: string | null;
  meetingPoint: string | null;
  ownPhone: string | null;
}

export interface DirectoryRhythms {
  kind: string | null;
  days: number | null;
}

export interface DirectorySubscribers {
  id: string;
  email: string;
  stadtbezirke: Generated<string[]>;
  themes: Generated<string[]>;
  rhythm: "weekly" | "monthly";
  locale: "de" | "en" | "tr" | "ru" | "pl" | "uk" | "ar";
  consent: string;
  askedAt: Date;
  invitedAt: Date | null;
  confirmedAt: Date | null;
}

export interface DirectoryThemeEntries {
  key: string | null;
  name: string | null;
  offerId: string | null;
}

export interface DirectoryThemeFamilies {
  offerId: string | null;
  key: string | null;
}

export interface IdentityAccountRoles {
  accountId: string;
  role: "editor" | "admin" | "counsellor" | "management" | "planner" | "data-protection";
}

export interface IdentityAccountScopes {
  accountId: string;
  kind: "stadtbezirk" | "site" | "employer" | "place" | "module";
  scope: string;
}

export interface IdentityAccounts {
  id: string;
  email: string;
  name: string;
  password: string;
  active: Generated<boolean>;
  demo: Generated<boolean>;
  version: Generated<number>;
  createdAt: Generated<Date>;
  endedOn: string | null;
  workplace: string | null;
}

export interface IdentityAppFactors {
  accountId: string;
  secret: Buffer;
  confirmedAt: Date | null;
  lastStep: Generated<number>;
  createdAt: Date;
}

export interface IdentityChallenges {
  id: string;
  purpose: "key-sign-in" | "key-confirm" | "key-add" | "sso";
  accountId: string | null;
  browser: Buffer | null;
  challenge: string;
  nonce: string | null;
  verifier: string | null;
  returnTo: string | null;
  expiresAt: Date;
}

export interface IdentityEmployers {
  id: string;
  name: string;
  municipal: boolean;
  demo: Generated<boolean>;
}

export interface IdentityKnownDevices {
  hash: Buffer;
  accountId: string;
  usedAt: Date;
}

export interface IdentityPasskeys {
  id: string;
  accountId: string;
  credentialId: string;
  publicKey: Buffer;
  counter: number;
  transports: Generated<string[]>;
  name: string;
  createdAt: Date;
  usedAt: Date | null;
}

export interface IdentityRecoveryCodes {
  id: string;
  accountId: string;
  hash: Buffer;
  madeAt: Date;
  usedAt: Date | null;
}

export interface IdentitySessions {
  hash: Buffer;
  accountId: string;
  createdAt: Date;
  seenAt: Date;
  actingFor: string | null;
  id: string;
  stage: "password" | "set-up" | "full";
  method: "password" | "app" | "code" | "key" | "sso";
  device: Generated<string>;
  confirmedAt: Date;
}

export interface IdentitySignIns {
  id: string;
  accountId: string | null;
  outcome: "signed-in" | "refused" | "signed-out" | "confirmed" | "session-ended" | "password-changed" | "reset-asked" | "factor-added" | "factor-removed" | "factors-reset" | "codes-made" | "sso-linked";
  at: Date;
  method: "password" | "app" | "code" | "key" | "sso" | null;
  device: Generated<string>;
}

export interface IdentitySsoSubjects {
  issuer: string;
  subject: string;
  accountId: string;
  linkedAt: Date;
}

export interface IdentityStaffFacts {
  id: string | null;
  active: boolean | null;
  endedOn: string | null;
  roles: string[] | null;
  offices: string[] | null;
}

export interface IdentitySubstitutions {
  id: string;
  absentId: string;
  substituteId: string;
  fromOn: string;
  untilOn: string;
  createdBy: string;
  createdAt: Generated<Date>;
}

export interface NetworkDoorEvents {
  id: string | null;
  title: string | null;
  summary: string | null;
  kind: string | null;
  onDay: string | null;
  startsAt: string | null;
  endsAt: string | null;
  placeId: string | null;
  placeName: string | null;
  stadtbezirkId: string | null;
  state: string | null;
  reason: string | null;
  example: boolean | null;
  offices: string[] | null;
  limited: boolean | null;
  fullUp: boolean | null;
  version: number | null;
}

export interface NetworkDoorPartners {
  id: string | null;
  name: string | null;
  kind: string | null;
  stadtbezirkId: string | null;
  phone: string | null;
  email: string | null;
  status: string | null;
}

export interface NetworkDoorSessions {
  id: string | null;
  kind: string | null;
  officeId: string | null;
  placeId: string | null;
  placeName: string | null;
  onDay: string | null;
  startsAt: string | null;
  endsAt: string | null;
  state: string | null;
  reason: string | null;
  example: boolean | null;
  version: number | null;
}

export interface NetworkEventFacts {
  id: string | null;
  kind: string | null;
  onDay: string | null;
  state: string | null;
  visitors: number | null;
  stadtbezirkId: string | null;
  offices: string[] | null;
}

export interface NetworkEventOffices {
  eventId: string;
  officeId: string;
}

export interface NetworkEventPartners {
  eventId: string;
  partnerId: string;
}

export interface NetworkEvents {
  id: string;
  title: string;
  summary: string | null;
  kind: "vortrag" | "fest" | "markt" | "schulung" | "ausflug" | "runde" | "aktion" | "sonstiges";
  onDay: string;
  startsAt: string | null;
  endsAt: string | null;
  placeId: string | null;
  placeName: string;
  stadtbezirkId: string | null;
  state: Generated<"geplant" | "stattgefunden" | "abgesagt">;
  reason: string | null;
  registrations: number | null;
  places: number | null;
  visitors: number | null;
  evaluation: string | null;
  public: Generated<boolean>;
  example: Generated<boolean>;
  version: Generated<number>;
  before: unknown;
}

export interface NetworkMailingRecipients {
  mailingId: string;
  partnerId: string;
  way: "mail" | "brief" | "telefon";
  recipient: string;
  person: string | null;
  address: string;
  writtenAt: Date | null;
  doneOn: string | null;
}

export interface NetworkMailings {
  id: string;
  officeId: string;
  meetingId: string | null;
  subject: string;
  body: string;
  madeOn: string;
  sentBy: string;
}

export interface NetworkMeetingGuests {
  meetingId: string;
  partnerId: string;
  attended: boolean | null;
}

export interface NetworkMeetingTasks {
  id: string;
  meetingId: string;
  content: string;
  who: string;
  dueOn: string | null;
  doneOn: string | null;
}

export interface NetworkMeetings {
  id: string;
  tableId: string;
  onDay: string;
  startsAt: string;
  endsAt: string | null;
  hostId: string | null;
  place: string;
  agenda: string | null;
  minutes: string | null;
  state: Generated<"geplant" | "stattgefunden" | "abgesagt">;
  version: Generated<number>;
}

export interface NetworkNeighbourCards {
  id: string;
  officeId: string;
  side: "suche" | "biete";
  help: "einkaufen" | "begleiten" | "besuch" | "haushalt" | "technik" | "garten" | "tiere" | "fahren" | "sonstiges";
  content: string;
  areaId: string | null;
  firstName: string;
  phone: string;
  state: Generated<"offen" | "vermittelt" | "zurueckgezogen">;
  receivedOn: string;
  agreedOn: string;
  example: Generated<boolean>;
  version: Generated<number>;
}

export interface NetworkNeighbourMatches {
  id: string;
  askId: string;
  offerId: string;
  madeOn: string;
  outcome: Generated<"offen" | "gelungen" | "nicht-gelungen">;
  outcomeOn: string | null;
}

export interface NetworkPartnerAgreements {
  id: string;
  partnerId: string;
  content: string;
  since: string;
  until: string | null;
}

export interface NetworkPartnerAreas {
  partnerId: string;
  stadtbezirkId: string;
}

export interface NetworkPartnerContacts {
  id: string;
  partnerId: string;
  onDay: string;
  way: "telefon" | "besuch" | "mail" | "treffen" | "brief";
  content: string;
  byId: string;
  createdAt: Generated<Date>;
}

export interface NetworkPartnerFacts {
  id: string | null;
  kind: string | null;
  stadtbezirkId: string | null;
  status: string | null;
  lastContactOn: string | null;
  confirmedOn: string | null;
  reviewDays: number | null;
  areas: string[] | null;
}

export interface NetworkPartnerMerges {
  id: string;
  keptId: string;
  mergedId: string;
  before: unknown;
  addedAreas: Generated<string[]>;
  mergedOn: string;
  undoneOn: string | null;
}

export interface NetworkPartnerPeople {
  id: string;
  partnerId: string;
  name: string;
  role: string | null;
  phone: string | null;
  email: string | null;
  leftOn: string | null;
  version: Generated<number>;
  createdAt: Generated<Date>;
}

export interface NetworkPartners {
  id: string;
  name: string;
  kind: "pflegedienst" | "pflegeheim" | "tagespflege" | "krankenhaus" | "arzt-apotheke" | "kirche" | "verband" | "verein" | "begegnungsort" | "wohnungswirtschaft" | "polizei-feuerwehr" | "verwaltung" | "selbsthilfe" | "beratung" | "geschaeft" | "sonstige";
  umbrella: string | null;
  street: string | null;
  postcode: string | null;
  town: string | null;
  stadtbezirkId: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  status: Generated<"aktiv" | "ruhend" | "beendet">;
  mergedInto: string | null;
  lastContactOn: string | null;
  reviewDays: Generated<number>;
  confirmedOn: string | null;
  note: string | null;
  noMailings: Generated<boolean>;
  sourceName: string | null;
  example: Generated<boolean>;
  version: Generated<number>;
  createdAt: Generated<Date>;
  endedOn: string | null;
  endReason: string | null;
}

export interface NetworkRoundTableMembers {
  tableId: string;
  partnerId: string;
  since: string;
}

export interface NetworkRoundTables {
  id: string;
  officeId: string;
  name: string;
  about: string | null;
  endedOn: string | null;
  example: Generated<boolean>;
  version: Generated<number>;
}

export interface NetworkSeals {
  id: string;
  partnerId: string;
  officeId: string;
  criteria: string[];
  note: string | null;
  grantedOn: string;
  validUntil: string;
  withdrawnOn: string | null;
  remindedOn: string | null;
  example: Generated<boolean>;
  version: Generated<number>;
}

export interface NetworkSessionFacts {
  id: string | null;
  kind: string | null;
  officeId: string | null;
  placeId: string | null;
  onDay: string | null;
  state: string | null;
  visitors: number | null;
}

export interface NetworkSessionSeries {
  id: string;
  kind: "sprechstunde" | "aussensprechstunde" | "hitzetelefon";
  officeId: string;
  placeId: string | null;
  placeName: string;
  rule: unknown;
  staffId: string | null;
  substituteId: string | null;
  public: Generated<boolean>;
  endedOn: string | null;
  example: Generated<boolean>;
  version: Generated<number>;
}

export interface NetworkSessions {
  id: string;
  seriesId: string | null;
  kind: "sprechstunde" | "aussensprechstunde" | "hitzetelefon";
  officeId: string;
  placeId: string | null;
  placeName: string;
  onDay: string;
  startsAt: string;
  endsAt: string;
  staffId: string | null;
  substituteId: string | null;
  state: Generated<"geplant" | "gehalten" | "ausgefallen">;
  reason: string | null;
  visitors: number | null;
  public: Generated<boolean>;
  example: Generated<boolean>;
  version: Generated<number>;
  seriesDay: string | null;
}

export interface OffersDateFacts {
  id: string | null;
  day: string | null;
  status: string | null;
  stadtbezirkId: string | null;
  placeId: string | null;
  offerId: string | null;
}

export interface OffersDates {
  id: string;
  offerId: string;
  seriesId: string;
  originalDay: string;
  day: string;
  starts: string | null;
  ends: string | null;
  weekday: GeneratedAlways<number>;
  status: Generated<"planned" | "moved" | "cancelled">;
  note: string | null;
  placeId: string | null;
  stadtbezirkId: string | null;
}

export interface OffersDoorDates {
  id: string | null;
  offerId: string | null;
  placeId: string | null;
  stadtbezirkId: string | null;
  day: string | null;
  weekday: number | null;
  starts: string | null;
  ends: string | null;
  status: string | null;
  note: string | null;
}

export interface OffersDoorEntries {
  id: string | null;
  slug: string | null;
  title: string | null;
  status: string | null;
  example: boolean | null;
  placeId: string | null;
  stadtbezirkId: string | null;
  organisationId: string | null;
  meetingPoint: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  priceKind: string | null;
  priceCents: number | null;
  registration: string | null;
  confirmedOn: string | null;
  reviewDays: number | null;
  version: number | null;
  words: string | null;
}

export interface OffersDoorOffers {
  id: string | null;
  slug: string | null;
  title: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  placeId: string | null;
  stadtbezirkId: string | null;
}

export interface OffersDoorRevisions {
  entryId: string | null;
  deed: string | null;
  actorName: string | null;
  at: Date | null;
}

export interface OffersDoorThemeNames {
  id: string | null;
  parentId: string | null;
  key: string | null;
  name: string | null;
}

export interface OffersDoorThemes {
  offerId: string | null;
  id: string | null;
  key: string | null;
  name: string | null;
  parentId: string | null;
}

export interface OffersFormerSlugs {
  slug: string;
  offerId: string;
}

export interface OffersOfferFacts {
  id: string | null;
  status: string | null;
  example: boolean | null;
  placeId: string | null;
  placeSlug: string | null;
  placeKind: string | null;
}

export interface OffersOfferThemes {
  offerId: string;
  themeId: string;
}

export interface OffersOffers {
  id: string;
  slug: string;
  title: string;
  summary: string | null;
  description: string | null;
  status: Generated<"entwurf" | "aktiv" | "pausiert" | "beendet">;
  organisationId: string | null;
  placeId: string | null;
  meetingPoint: string | null;
  onlineUrl: string | null;
  stadtbezirkId: string | null;
  priceKind: Generated<"unknown" | "free" | "per_date" | "per_course" | "donation">;
  priceCents: number | null;
  priceNote: string | null;
  registration: Generated<"unknown" | "none" | "required">;
  registrationUntil: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  contactNote: string | null;
  minPeople: number | null;
  maxPeople: number | null;
  minAge: number | null;
  targetGroups: Generated<string[]>;
  languages: Generated<string[]>;
  level: string | null;
  bringAlong: string | null;
  cooperation: string | null;
  sourceName: string | null;
  sourceUrl: string | null;
  sourceDate: string | null;
  example: Generated<boolean>;
  confirmedOn: string | null;
  confirmedBy: string | null;
  reviewDays: Generated<number>;
  version: Generated<number>;
  words: Generated<string>;
  changedAt: Generated<Date>;
  spots: Generated<string[]>;
}

export interface OffersPlaceRooms {
  id: string | null;
  placeId: string | null;
  name: string | null;
}

export interface OffersRevisions {
  entryId: string;
  version: number;
  content: unknown;
  deed: string;
  actorName: string;
  at: Date;
}

export interface OffersSeries {
  id: string;
  offerId: string;
  rule: unknown;
  placeId: string | null;
  roomId: string | null;
  version: Generated<number>;
}

export interface OffersThemes {
  id: string;
  parentId: string | null;
  key: string;
  name: string;
  position: number;
}

export interface OffersUserGroupFacts {
  id: string | null;
  placeId: string | null;
  activeFrom: string | null;
  activeUntil: string | null;
}

export interface OffersUserGroups {
  id: string;
  placeId: string;
  name: string;
  activeFrom: string;
  activeUntil: string | null;
  example: Generated<boolean>;
}

export interface OpendataDates {
  id: string | null;
  serviceId: string | null;
  seriesId: string | null;
  day: string | null;
  starts: string | null;
  ends: string | null;
  status: string | null;
  note: string | null;
  slug: string | null;
  title: string | null;
  offerStatus: string | null;
  meetingPoint: string | null;
  onlineUrl: string | null;
  priceKind: string | null;
  priceCents: number | null;
  registration: string | null;
  example: boolean | null;
  locationId: string | null;
  place: string | null;
  street: string | null;
  postcode: string | null;
  town: string | null;
  stadtbezirk: string | null;
  stepFree: boolean | null;
}

export interface OpendataLocations {
  id: string | null;
  slug: string | null;
  name: string | null;
  kind: string | null;
  status: string | null;
  statusReason: string | null;
  traegerId: string | null;
  traeger: string | null;
  summary: string | null;
  street: string | null;
  postcode: string | null;
  town: string | null;
  stadtbezirkId: string | null;
  stadtbezirk: string | null;
  area: string | null;
  lat: number | null;
  lon: number | null;
  stop: string | null;
  stopMetres: number | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  opening: unknown;
  openingText: string | null;
  languages: string[] | null;
  stepFree: boolean | null;
  lift: boolean | null;
  accessibleToilet: boolean | null;
  hearingLoop: boolean | null;
  accessibleParking: boolean | null;
  accessibilityNote: string | null;
  sourceName: string | null;
  example: boolean | null;
  confirmedOn: string | null;
  changedAt: Date | null;
}

export interface OpendataOrganisations {
  id: string | null;
  slug: string | null;
  name: string | null;
  umbrellaId: string | null;
  summary: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  sourceName: string | null;
  example: boolean | null;
  confirmedOn: string | null;
  changedAt: Date | null;
}

export interface OpendataSeries {
  id: string | null;
  serviceId: string | null;
  rule: unknown;
  locationId: string | null;
}

export interface OpendataServicePlaces {
  id: string | null;
  serviceId: string | null;
  locationId: string | null;
}

export interface OpendataServiceThemes {
  serviceId: string | null;
  termId: string | null;
  name: string | null;
  parentId: string | null;
  position: number | null;
}

export interface OpendataServices {
  id: string | null;
  slug: string | null;
  title: string | null;
  summary: string | null;
  description: string | null;
  status: string | null;
  organisationId: string | null;
  organisation: string | null;
  placeId: string | null;
  place: string | null;
  meetingPoint: string | null;
  onlineUrl: string | null;
  stadtbezirkId: string | null;
  stadtbezirk: string | null;
  priceKind: string | null;
  priceCents: number | null;
  priceNote: string | null;
  registration: string | null;
  registrationUntil: string | null;
  phone: string | null;
  email: string | null;
  minAge: number | null;
  targetGroups: string[] | null;
  languages: string[] | null;
  sourceName: string | null;
  example: boolean | null;
  confirmedOn: string | null;
  changedAt: Date | null;
  words: string | null;
}

export interface OpendataTerms {
  id: string | null;
  taxonomy: string | null;
  code: string | null;
  name: string | null;
  parentId: string | null;
  position: number | null;
}

export interface PeopleDoorPersons {
  id: string | null;
  purpose: string | null;
  salutation: string | null;
  firstName: string | null;
  lastName: string | null;
  birthDate: string | null;
  street: string | null;
  postcode: string | null;
  town: string | null;
  areaId: string | null;
  phone: string | null;
  mobile: string | null;
  email: string | null;
  language: string | null;
  restrictedOn: string | null;
  erasedOn: string | null;
  diedOn: string | null;
  folded: string | null;
  phoneDigits: string | null;
}

export interface PeoplePersons {
  id: string;
  purpose: "counselling" | "course" | "volunteering" | "companion" | "care";
  firstName: string | null;
  lastName: string;
  birthDate: string | null;
  salutation: string | null;
  language: string | null;
  street: string | null;
  postcode: string | null;
  town: string | null;
  areaId: string | null;
  phone: string | null;
  mobile: string | null;
  email: string | null;
  stadtbezirkId: string | null;
  employerId: string | null;
  shared: Generated<boolean>;
  keeperId: string | null;
  restrictedOn: string | null;
  erasedOn: string | null;
  example: Generated<boolean>;
  version: Generated<number>;
  createdAt: Generated<Date>;
  diedOn: string | null;
  folded: GeneratedAlways<string | null>;
  phoneDigits: GeneratedAlways<string | null>;
}

export interface PlacesAreaAliases {
  alias: string;
  areaId: string;
}

export interface PlacesAreaBoundaries {
  areaId: string;
  geometry: unknown;
  source: string;
}

export interface PlacesAreaFacts {
  id: string | null;
  level: string | null;
  name: string | null;
}

export interface PlacesAreas {
  id: string;
  parentId: string | null;
  level: "city" | "stadtbezirk" | "statistischer_bezirk" | "unterbezirk";
  number: string;
  name: string;
  position: number;
  approximate: Generated<boolean>;
}

export interface PlacesDoorAreas {
  id: string | null;
  parentId: string | null;
  level: string | null;
  number: string | null;
  name: string | null;
  position: number | null;
}

export interface PlacesDoorOrganisations {
  id: string | null;
  slug: string | null;
  name: string | null;
  phone: string | null;
  email: string | null;
  umbrellaId: string | null;
  example: boolean | null;
  confirmedOn: string | null;
  reviewDays: number | null;
  version: number | null;
}

export interface PlacesDoorPlaces {
  id: string | null;
  slug: string | null;
  name: string | null;
  kind: string | null;
  status: string | null;
  street: string | null;
  postcode: string | null;
  town: string | null;
  stadtbezirkId: string | null;
  stadtbezirk: string | null;
  areaId: string | null;
  area: string | null;
  lat: number | null;
  lon: number | null;
  phone: string | null;
  email: string | null;
  stepFree: boolean | null;
  example: boolean | null;
  traegerId: string | null;
  stop: string | null;
  stopMetres: number | null;
  counted: boolean | null;
  openingText: string | null;
  confirmedOn: string | null;
  reviewDays: number | null;
  version: number | null;
  words: string | null;
}

export interface PlacesDoorRevisions {
  entryKind: string | null;
  entryId: string | null;
  deed: string | null;
  actorName: string | null;
  at: Date | null;
}

export interface PlacesDoorRooms {
  id: string | null;
  placeId: string | null;
  name: string | null;
}

export interface PlacesFormerNames {
  placeId: string;
  name: string;
  until: string | null;
}

export interface PlacesFormerSlugs {
  slug: string;
  placeId: string;
}

export interface PlacesOfficeSiteFacts {
  id: string | null;
  name: string | null;
  stadtbezirkId: string | null;
}

export interface PlacesOrganisations {
  id: string;
  slug: string;
  name: string;
  umbrellaId: string | null;
  summary: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  sourceName: string | null;
  sourceUrl: string | null;
  sourceDate: string | null;
  example: Generated<boolean>;
  confirmedOn: string | null;
  confirmedBy: string | null;
  reviewDays: Generated<number>;
  version: Generated<number>;
  changedAt: Generated<Date>;
}

export interface PlacesOverlayAreas {
  overlayId: string;
  areaId: string;
}

export interface PlacesOverlays {
  id: string;
  kind: "sozialraum" | "aktionsraum";
  name: string;
  validFrom: string;
  validUntil: string | null;
  source: string;
}

export interface PlacesPlaceFacts {
  id: string | null;
  kind: string | null;
  status: string | null;
  counted: boolean | null;
  example: boolean | null;
  stadtbezirk: string | null;
  confirmedOn: string | null;
  reviewDays: number | null;
}

export interface PlacesPlaces {
  id: string;
  slug: string;
  name: string;
  kind: "seniorenbuero" | "begegnungszentrum" | "begegnungsstaette" | "weiterer_ort" | "beratung" | "gruppe" | "sonstiger_ort";
  status: Generated<"aktiv" | "pausiert" | "geschlossen" | "verlegt">;
  statusReason: string | null;
  statusSince: string | null;
  traegerId: string | null;
  buildingOwner: string | null;
  nutzungsgenehmigungUntil: string | null;
  summary: string | null;
  street: string | null;
  postcode: string | null;
  town: string | null;
  stadtbezirkId: string | null;
  areaId: string | null;
  lat: number | null;
  lon: number | null;
  stopId: string | null;
  stopMetres: number | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  opening: unknown;
  openingText: string | null;
  languages: Generated<string[]>;
  stepFree: boolean | null;
  lift: boolean | null;
  accessibleToilet: boolean | null;
  hearingLoop: boolean | null;
  accessibleParking: boolean | null;
  accessibilityNote: string | null;
  fundedSince: string | null;
  fundedUntil: string | null;
  counted: Generated<boolean>;
  sourceName: string | null;
  sourceUrl: string | null;
  sourceDate: string | null;
  example: Generated<boolean>;
  confirmedOn: string | null;
  confirmedBy: string | null;
  reviewDays: Generated<number>;
  version: Generated<number>;
  words: Generated<string>;
  changedAt: Generated<Date>;
}

export interface PlacesPostcodes {
  postcode: string;
  areaId: string;
  position: number;
  sure: boolean;
}

export interface PlacesRevisions {
  entryKind: "place" | "organisation";
  entryId: string;
  version: number;
  content: unknown;
  deed: string;
  actorName: string;
  at: Date;
}

export interface PlacesRooms {
  id: string;
  placeId: string;
  name: string;
  squareMetres: number | null;
  seats: number | null;
  stepFree: boolean | null;
  kitchen: boolean | null;
  wifi: boolean | null;
  hearingLoop: boolean | null;
  note: string | null;
}

export interface PlacesStops {
  id: string;
  name: string;
  lat: number;
  lon: number;
  areaId: string | null;
  stepFree: boolean | null;
}

export interface PlatformFiles {
  id: string;
  name: string;
  mediaType: string;
  content: Buffer;
  sha256: Buffer;
  createdBy: string;
  createdAt: Generated<Date>;
}

export interface PlatformJournal {
  seq: number;
  at: Date;
  deed: string;
  subject: string | null;
  changed: Generated<string[]>;
  count: Generated<number>;
  reason: string | null;
  actor: string;
  substitute: string | null;
  hash: Buffer;
}

export interface PlatformJournalHead {
  single: Generated<boolean>;
  seq: number;
  hash: Buffer;
}

export interface PlatformMails {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  state: Generated<"waiting" | "sent" | "failed">;
  attempts: Generated<number>;
  problem: string | null;
  createdAt: Generated<Date>;
  nextTryAt: Generated<Date>;
  sentAt: Date | null;
  owner: string | null;
  forgetWhenSent: Generated<boolean>;
  unsubscribeUrl: string | null;
}

export interface PlatformMigrations {
  name: string;
  sha256: string;
  at: Generated<Date>;
}

export interface PlatformRateLimits {
  key: string;
  windowStart: Date;
  taken: number;
}

export interface PlatformSettings {
  key: string;
  value: unknown;
  changedAt: Generated<Date>;
}

export interface PlatformTokenLinks {
  id: string;
  hash: Buffer;
  purpose: string;
  subject: string;
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
  createdBy: string;
  createdAt: Generated<Date>;
  singleUse: Generated<boolean>;
}

export interface SearchNames {
  type: string | null;
  name: string | null;
  entries: number | null;
}
