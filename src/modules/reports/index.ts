import { joined } from "#platform/texts/in-languages.ts";
import { menuEntry } from "#platform/web/menu-entry.ts";
import type { Module } from "#platform/web/module.ts";
import { officeRoutes } from "./office/office.routes.tsx";
import { officePath } from "./office/office-query.ts";
import { reportsRoutes } from "./reports.routes.ts";
import { officeDe } from "./texts/office-de.ts";
import { reportsTexts } from "./texts/texts.ts";
import { workloadPath } from "./workload/workload.page.tsx";
import { workloadRoutes } from "./workload/workload.routes.tsx";

/** The figures of the city, each a query over single records. Reads only the `*_facts` views of other modules. */
export const reports: Module = {
  sentences: joined(reportsTexts, officeDe),
  menu: [
    menuEntry(officePath, officeDe["reports.office.show"], "chart", "reports.office.show"),
    menuEntry(workloadPath, officeDe["reports.workload.show"], "people", "reports.workload.show"),
  ],
  publicRoutes: [reportsRoutes],
  staffRoutes: [officeRoutes, workloadRoutes],
};
