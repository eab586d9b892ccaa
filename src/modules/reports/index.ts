/** The figures that the city publishes, each a query over single records. Reads only the `*_facts` views of other modules. */
export { reportsRoutes } from "./reports.routes.ts";
export { de as reportsTexts } from "./texts/de.ts";
