/** Open interfaces over the catalogue: HSDS, files of open data, lists for other websites. Reads only. */
export { mayBeFramed } from "./embed/frame-line.ts";
export { opendataRoutes } from "./opendata.routes.ts";
export { opendataTexts } from "./texts/texts.ts";
