import { Hono } from "hono";
import { except } from "hono/combine";
import { assetRoutes } from "#frame/assets.routes.ts";
import { tilesRoutes } from "#frame/tiles.routes.ts";
import { frameErrors } from "#frame/error-pages.tsx";
import { inItsLanguage, pathIn } from "#frame/reading.ts";
import {
  byMailDe,
  byMailJobs,
  byMailRoutes,
  byMailTexts,
  counsellingTexts,
  counsellingRoutes,
  eraseMailsJob,
  guideRoutes,
  importJobs,
  importRoutes,
  importsDe,
  paperDe,
  placePagesRoutes,
  placesTexts,
  reportTexts,
  reportsJobs,
  reportsQueueDe,
  reportsQueueRoutes,
  searchTexts,
  workspaceDe,
  workspaceRoutes,
} from "#modules/directory/index.ts";
import {
  identityJobs,
  identityRoutes,
  identityTexts,
  signedInOnly,
  withActor,
  withRoleOnly,
} from "#modules/identity/index.ts";
import type { Job } from "#platform/jobs/jobs.ts";
import {
  leaveRooms,
  offersCalendarTexts,
  offersCatalogueTexts,
  offersJobs,
  offersRoutes,
  offersStaffRoutes,
  offersTexts,
  refreshOrganisationInOffers,
  refreshPlaceInOffers,
} from "#modules/offers/index.ts";
import {
  organisationChanged,
  placeChanged,
  placesCatalogueTexts,
  placesJobs,
  placesStaffRoutes,
  roomsLeaving,
} from "#modules/places/index.ts";
import { mayBeFramed, opendataRoutes, opendataTexts } from "#modules/opendata/index.ts";
import { reportsRoutes, reportsTexts } from "#modules/reports/index.ts";
import { on } from "#platform/action/events.ts";
import { sendMailsJob } from "#platform/mail/send-mails.job.ts";
import { anonymous } from "#platform/policy/actor.ts";
import type { Sentences } from "#platform/texts/say.ts";
import { dateTexts } from "#platform/dates/texts/texts.ts";
import { de as geoTexts } from "#platform/geo/texts/de.ts";
import { de as importTexts } from "#platform/imports/texts/de.ts";
import { platformTexts } from "#platform/texts/platform-texts.ts";
import { joined } from "#platform/texts/in-languages.ts";
import { answers } from "#platform/database/answers.ts";
import { compress } from "#platform/web/compress.ts";
import { securityHeaders } from "#platform/web/headers.ts";
import { keptPages } from "#platform/web/kept-pages.ts";
import { menuEntry } from "#platform/web/menu-entry.ts";
import { measure, metricsRoutes } from "#platform/web/metrics.ts";
import { ownSiteOnly, realPaths } from "#platform/web/own-site.ts";
import { notTooLarge } from "#platform/web/not-too-large.ts";
import { addressOf, isLoopback } from "#platform/web/visitor.ts";
import type { Env, MenuEntry, World } from "#platform/web/world.ts";

/** The list of modules; the only file that knows them all. */
export const sentences: Sentences = joined(
  platformTexts,
  dateTexts,
  geoTexts,
  importTexts,
  identityTexts,
  offersTexts,
  offersCatalogueTexts,
  offersCalendarTexts,
  placesCatalogueTexts,
  placesTexts,
  counsellingTexts,
  byMailDe,
  byMailTexts,
  importsDe,
  paperDe,
  reportTexts,
  reportsQueueDe,
  searchTexts,
  workspaceDe,
  reportsTexts,
  opendataTexts,
);
export const menu: readonly MenuEntry[] = [
  menuEntry("/arbeit/katalog", workspaceDe["directory.catalogue.title"], "pin", "directory.catalogue.list"),
  menuEntry("/arbeit/meldungen", reportsQueueDe["directory.reports.title"], "speech", "directory.report.list"),
  menuEntry("/arbeit/aktualitaet", byMailDe["directory.freshness.show"], "refresh", "directory.freshness.show"),
  menuEntry("/arbeit/rundbrief", byMailDe["directory.newsletter.show"], "send", "directory.newsletter.show"),
  menuEntry("/arbeit/import", importsDe["directory.import.title"], "download", "directory.import.list"),
  menuEntry("/arbeit/ausgang", workspaceDe["directory.mail.title"], "mail", "directory.mail.list"),
];
const publicModules: readonly Hono<Env>[] = [
  guideRoutes,
  offersRoutes,
  placePagesRoutes,
  counsellingRoutes,
  reportsRoutes,
  opendataRoutes,
];
const staffModules: readonly Hono<Env>[] = [
  workspaceRoutes,
  reportsQueueRoutes,
  placesStaffRoutes,
  offersStaffRoutes,
  importRoutes,
  byMailRoutes,
];

// What happens in one module and is followed by another.
on(placeChanged, refreshPlaceInOffers);
on(organisationChanged, refreshOrganisationInOffers);
on(roomsLeaving, leaveRooms);

export const jobsOf = (world: World): readonly Job[] => [
  ...identityJobs(world),
  ...placesJobs(world),
  ...offersJobs(world),
  ...reportsJobs(world),
  eraseMailsJob(world),
  ...importJobs(world),
  ...byMailJobs(world),
  sendMailsJob(world),
];

export type Part = "public" | "staff";

export function createApp(world: World, parts: readonly Part[] = ["public", "staff"]): Hono<Env> {
  const { environment } = world;
  const app = new Hono<Env>({ getPath: pathIn(world.city.languages) });
  const https = environment.BASE_URL.startsWith("https:");
  app.use(securityHeaders({ https, mayBeFramed }), measure, compress, async (c, next) => {
    c.set("world", world);
    c.set("actor", anonymous);
    await next();
  });
  app.use(inItsLanguage);
  app.use(notTooLarge);
  // With a link, it is the link that proves: a mail program that ends a newsletter sends no origin (RFC 8058).
  const ownSite = except("/rundbrief/ende/*", ownSiteOnly(environment.BASE_URL));
  app.use(realPaths, ownSite, keptPages);
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) =>
    (await answers(world.public)) ? c.text("ok") : c.text("Die Datenbank antwortet nicht.", 503),
  );
  app.route("/", assetRoutes);
  app.route("/", tilesRoutes);
  app.route(
    "/",
    metricsRoutes({
      token: environment.METRICS_TOKEN,
      isLocal: (c) => isLoopback(addressOf(c, environment.TRUST_PROXY)),
    }),
  );
  if (parts.includes("public")) app.route("/", publicApp());
  if (parts.includes("staff")) app.route("/", staffApp());
  frameErrors(app);
  return app;
}

function publicApp(): Hono<Env> {
  const app = new Hono<Env>();
  for (const routes of publicModules) app.route("/", routes);
  return app;
}

function staffApp(): Hono<Env> {
  const app = new Hono<Env>();
  app.route("/", identityRoutes);
  app.use("/arbeit/*", withActor, signedInOnly, withRoleOnly);
  app.use("/arbeit", withActor, signedInOnly, withRoleOnly);
  for (const routes of staffModules) app.route("/", routes);
  return app;
}
