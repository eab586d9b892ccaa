/** The public guide around offers and places: start page, search, counselling, pages about the guide itself. */
export { counsellingRoutes } from "./counselling/counselling.routes.ts";
export { placePagesRoutes } from "./places/places.routes.ts";
export { counsellingDe } from "./texts/counselling-de.ts";
export { placesDe } from "./texts/places-de.ts";
export { guideRoutes } from "./directory.routes.ts";
export { reportDe } from "./texts/report-de.ts";
export { searchDe } from "./texts/search-de.ts";
export { workspaceRoutes } from "./workspace/workspace.routes.tsx";
export { reportsQueueRoutes } from "./reports-queue/reports-queue.routes.tsx";
export { eraseContactsJob } from "./reports-queue/erase-contacts.job.ts";
export { workspaceDe } from "./texts/workspace-de.ts";
export { reportsQueueDe } from "./texts/reports-queue-de.ts";
