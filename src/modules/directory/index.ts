import type { Module } from "#platform/web/module.ts";
import { joined } from "#platform/texts/in-languages.ts";
import { menuEntry } from "#platform/web/menu-entry.ts";
import { byMailJobs } from "./by-mail.job.ts";
import { byMailRoutes } from "./by-mail.routes.ts";
import { counsellingRoutes } from "./counselling/counselling.routes.ts";
import { guideRoutes } from "./directory.routes.ts";
import { importJobs } from "./imports/imports.job.ts";
import { importRoutes } from "./imports/imports.routes.tsx";
import { officeDatesRoutes } from "./office-dates/office-dates.routes.ts";
import { placePagesRoutes } from "./places/places.routes.ts";
import { reportsJobs } from "./reports-queue/reports-queue.job.ts";
import { reportsQueueRoutes } from "./reports-queue/reports-queue.routes.tsx";
import { byMailDe } from "./texts/by-mail-de.ts";
import { byMailTexts } from "./texts/by-mail.ts";
import { counsellingTexts } from "./texts/counselling.ts";
import { importsDe } from "./texts/imports-de.ts";
import { officeDateTexts } from "./texts/office-dates.ts";
import { paperTexts } from "./texts/paper.ts";
import { placesTexts } from "./texts/places.ts";
import { reportTexts } from "./texts/report.ts";
import { reportsQueueDe } from "./texts/reports-queue-de.ts";
import { searchTexts } from "./texts/search.ts";
import { workspaceDe } from "./texts/workspace-de.ts";
import { eraseMailsJob } from "./workspace/erase-mails.job.ts";
import { catalogueFinds, editorsDay, workspaceRoutes } from "./workspace/workspace.routes.tsx";

/** The public guide around offers and places: start page, search, counselling, pages about the guide itself; and the desk of its editors. */
export const directory: Module = {
  sentences: joined(
    placesTexts,
    counsellingTexts,
    officeDateTexts,
    byMailDe,
    byMailTexts,
    importsDe,
    paperTexts,
    reportTexts,
    reportsQueueDe,
    searchTexts,
    workspaceDe,
  ),
  menu: [
    menuEntry("/arbeit/katalog", workspaceDe["directory.catalogue.title"], "pin", "directory.catalogue.list"),
    menuEntry("/arbeit/meldungen", reportsQueueDe["directory.reports.title"], "speech", "directory.report.list"),
    menuEntry("/arbeit/aktualitaet", byMailDe["directory.freshness.show"], "refresh", "directory.freshness.show"),
    menuEntry("/arbeit/rundbrief", byMailDe["directory.newsletter.show"], "send", "directory.newsletter.show"),
    menuEntry("/arbeit/import", importsDe["directory.import.title"], "download", "directory.import.list"),
    menuEntry("/arbeit/ausgang", workspaceDe["directory.mail.title"], "mail", "directory.mail.list"),
  ],
  publicRoutes: [guideRoutes, placePagesRoutes, counsellingRoutes, officeDatesRoutes],
  staffRoutes: [workspaceRoutes, reportsQueueRoutes, importRoutes, byMailRoutes],
  day: [editorsDay],
  finds: [catalogueFinds],
  jobs: (world) => [...reportsJobs(world), eraseMailsJob(world), ...importJobs(world), ...byMailJobs(world)],
};
export { carryOut } from "./imports/imports.job.ts";
export { useOf } from "./imports/imports-use.ts";
export { assessedHere } from "./imports/file/assess-apart.job.ts";
export { mapColumns } from "./imports/file/map-columns.action.ts";
export { uploadFile } from "./imports/file/upload-file.action.ts";
export { listProblems } from "./imports/row/list-problems.view.ts";
export { discardRun } from "./imports/run/discard-run.action.ts";
export { orderRun } from "./imports/run/order-run.action.ts";
export { takeFile, type TakenRow, type WholeFile } from "./imports/run/take-file.store.ts";
export { showRun } from "./imports/run/show-run.view.ts";
export { targetNames } from "./imports/targets.ts";
