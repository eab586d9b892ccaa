import type { World } from "#platform/web/world.ts";
import { opendataDe as t } from "../texts/opendata-de.ts";
import { datasetKeys, formats, type Format } from "./dataset.ts";

type Setting = Pick<World, "city" | "environment">;

const authority = "http://publications.europa.eu/resource/authority";
const dcatDe = "http://dcat-ap.de/def";
const named = (id: string) => ({ "@id": id });
const german = (text: string) => ({ "@value": text, "@language": "de" });

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  dcatde: `${dcatDe}/dcatde/`,
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
};

/** All files with licence and place, after DCAT-AP.de 3.0, for the portals that collect such catalogues. */
export function catalogueOf(setting: Setting): object {
  const { city, environment } = setting;
  const base = environment.BASE_URL;
  return {
    "@context": context,
    "@id": `${base}/daten/katalog.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": german(t["opendata.data.catalogue.title"]({ city: city.name })),
    "dct:description": german(t["opendata.data.catalogue.text"]({ city: city.name })),
    "dct:publisher": publisherOf(setting),
    "dct:language": named(`${authority}/language/DEU`),
    "foaf:homepage": named(`${base}/daten`),
    "dct:license": licenceOf(setting),
    "dcat:dataset": [...datasetKeys, "zahlen" as const].map((key) => datasetOf(key, setting)),
    "dcat:service": serviceOf(setting),
  };
}

function datasetOf(key: (typeof datasetKeys)[number] | "zahlen", setting: Setting) {
  const { city, environment } = setting;
  const base = environment.BASE_URL;
  const contributor = city.openData?.contributorId;
  return {
    "@id": `${base}/daten#${key}`,
    "@type": "dcat:Dataset",
    "dct:identifier": `${base}/daten#${key}`,
    "dct:title": german(`${t[`opendata.data.${key}`]} (${city.name})`),
    "dct:description": german(t[`opendata.data.${key}.text`]),
    "dcat:keyword": t["opendata.data.keywords"].split(", ").map(german),
    "dcat:theme": named(`${authority}/data-theme/SOCI`),
    "dct:publisher": publisherOf(setting),
    "dct:language": named(`${authority}/language/DEU`),
    "dct:accrualPeriodicity": named(`${authority}/frequency/CONT`),
    ...(contributor !== undefined && { "dcatde:contributorID": named(contributor) }),
    "dcatde:politicalGeocodingLevelURI": named(`${dcatDe}/politicalGeocoding/Level/municipality`),
    "dcatde:politicalGeocodingURI": named(`${dcatDe}/politicalGeocoding/municipalityKey/${city.ags}`),
    ...(city.email !== undefined && { "dcat:contactPoint": contactOf(city.name, city.email) }),
    "dcat:landingPage": named(`${base}/daten`),
    "dcat:distribution": formats.map((format) => distributionOf(addressOf(base, key, format), format, setting)),
  };
}

/** The published figures had their addresses before this catalogue. */
export const addressOf = (base: string, key: string, format: Format): string =>
  key === "zahlen" ? `${base}/zahlen.${format}` : `${base}/daten/${key}.${format}`;

const mediaTypes = { csv: "text/csv", json: "application/json" } as const;

function distributionOf(address: string, format: Format, setting: Setting) {
  const attribution = setting.city.openData?.licence.attribution;
  return {
    "@id": address,
    "@type": "dcat:Distribution",
    "dct:title": german(format.toUpperCase()),
    "dcat:accessURL": named(address),
    "dcat:downloadURL": named(address),
    "dct:format": named(`${authority}/file-type/${format.toUpperCase()}`),
    "dcat:mediaType": named(`https://www.iana.org/assignments/media-types/${mediaTypes[format]}`),
    "dct:license": licenceOf(setting),
    ...(attribution !== undefined && { "dcatde:licenseAttributionByText": german(attribution) }),
  };
}

function serviceOf(setting: Setting) {
  const { BASE_URL: base } = setting.environment;
  return {
    "@id": `${base}/api/hsds/v3`,
    "@type": "dcat:DataService",
    "dct:title": german(t["opendata.data.hsds"]),
    "dcat:endpointURL": named(`${base}/api/hsds/v3`),
    "dcat:endpointDescription": named(`${base}/api/hsds/v3/openapi.json`),
    "dct:license": licenceOf(setting),
    "dcat:servesDataset": ["angebote", "orte", "organisationen"].map((key) => named(`${base}/daten#${key}`)),
  };
}

const publisherOf = ({ city, environment }: Setting) => ({
  "@id": `${environment.BASE_URL}/impressum`,
  "@type": "foaf:Organization",
  "foaf:name": city.openData?.publisher ?? city.imprint.provider ?? city.name,
});

/** A city that has not decided yet has none: the portal then asks. */
function licenceOf({ city }: Setting) {
  const uri = city.openData?.licence.uri;
  return uri === undefined ? undefined : named(uri);
}

const contactOf = (name: string, email: string) => ({
  "@type": "vcard:Organization",
  "vcard:fn": name,
  "vcard:hasEmail": named(`mailto:${email}`),
});
