import { Hono } from "hono";
import { except } from "hono/combine";
import { assetRoutes } from "#frame/assets.routes.ts";
import { deskRoutes } from "#frame/desk/desk.routes.tsx";
import { tilesRoutes } from "#frame/tiles.routes.ts";
import { frameErrors } from "#frame/error-pages.tsx";
import { inItsLanguage, pathIn } from "#frame/reading.ts";
import { directory } from "#modules/directory/index.ts";
import { counselling, refuseWhileResponsible } from "#modules/counselling/index.ts";
import {
  identityJobs,
  accountEnding,
  identityRoutes,
  identityStaffRoutes,
  identityTexts,
  offerScopes,
  rightsDe,
  rightsRoutes,
  secondFactorFirst,
  signedInOnly,
  substitutesDay,
  substitutionRoutes,
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
  scopeSources,
} from "#modules/places/index.ts";
import { mayBeFramed, opendataRoutes, opendataTexts } from "#modules/opendata/index.ts";
import { network } from "#modules/network/index.ts";
import { people } from "#modules/people/index.ts";
import { reports } from "#modules/reports/index.ts";
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
import type { Module } from "#platform/web/module.ts";
import { ownSiteOnly, realPaths } from "#platform/web/own-site.ts";
import { notTooLarge } from "#platform/web/not-too-large.ts";
import { addressOf, isLoopback } from "#platform/web/visitor.ts";
import type { Env, MenuEntry, World } from "#platform/web/world.ts";

/** The list of modules; the only file that knows them all. */
const modules: readonly Module[] = [people, counselling, network, directory, reports];

export const sentences: Sentences = joined(
  platformTexts,
  dateTexts,
  geoTexts,
  importTexts,
  identityTexts,
  rightsDe,
  offersTexts,
  offersCatalogueTexts,
  offersCalendarTexts,
  placesCatalogueTexts,
  opendataTexts,
  ...modules.map(({ sentences: own = {} }) => own),
);
export const menu: readonly MenuEntry[] = [
  ...modules.flatMap(({ menu: own = [] }) => own),
  menuEntry("/arbeit/vertretung", rightsDe["identity.substitution.list"], "people", "identity.substitution.list"),
  menuEntry("/arbeit/konten", identityTexts["identity.account.menu"], "key", "identity.account.search"),
];
const publicModules: readonly Hono<Env>[] = [
  offersRoutes,
  opendataRoutes,
  ...modules.flatMap(({ publicRoutes = [] }) => publicRoutes),
];
const staffModules: readonly Hono<Env>[] = [
  placesStaffRoutes,
  offersStaffRoutes,
  ...modules.flatMap(({ staffRoutes = [] }) => staffRoutes),
];

// What happens in one module and is followed by another.
on(placeChanged, refreshPlaceInOffers);
on(organisationChanged, refreshOrganisationInOffers);
on(roomsLeaving, leaveRooms);
on(accountEnding, refuseWhileResponsible);
offerScopes(scopeSources);

export const jobsOf = (world: World): readonly Job[] => [
  ...identityJobs(world),
  ...placesJobs(world),
  ...offersJobs(world),
  sendMailsJob(world),
  ...modules.flatMap(({ jobs }) => jobs?.(world) ?? []),
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
  app.use("/arbeit/*", withActor, signedInOnly, withRoleOnly, secondFactorFirst);
  app.use("/arbeit", withActor, signedInOnly, withRoleOnly, secondFactorFirst);
  app.route("/", deskRoutes([{ day: [substitutesDay] }, ...modules]));
  // Before the pages of rights: what changes an account asks first whether it is still the same person.
  app.route("/", identityStaffRoutes);
  app.route("/", rightsRoutes);
  app.route("/", substitutionRoutes);
  for (const routes of staffModules) app.route("/", routes);
  return app;
}
