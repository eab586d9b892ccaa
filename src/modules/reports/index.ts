/** The figures that the city publishes, each a query over single records. Reads only the `*_facts` views of other modules. */
export { reportsRoutes } from "./reports.routes.ts";
export { reportsTexts } from "./texts/texts.ts";
