import { z } from "zod";
import { opendataDe as t } from "../texts/opendata-de.ts";
import { hsdsPath, queries, resources, schemaOf, type Resource } from "./resources.ts";
import { standardSchemas } from "./standard.ts";

interface Publisher {
  readonly base: string;
  readonly city: string;
  readonly email: string | undefined;
}

/** The description of the interface (OpenAPI 3.1), made of the schemas that read requests and those of the standard. */
export function describeApi({ base, city, email }: Publisher) {
  return {
    openapi: "3.1.0",
    info: {
      title: t["opendata.openapi.title"]({ city }),
      version: "3.1",
      description: t["opendata.openapi.text"],
      contact: { name: city, url: `${base}/daten`, ...(email !== undefined && { email }) },
    },
    servers: [{ url: `${base}${hsdsPath}` }],
    paths: {
      "/": { get: { operationId: "about", summary: "About this interface", responses: answersWith(ref("About")) } },
      ...Object.fromEntries(resources.flatMap(pathsOf)),
    },
    components: {
      schemas: { About: about, Problem: problem, Page: page, ...standardParts() },
    },
  };
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function pathsOf(resource: Resource): [string, object][] {
  const entry = ref(schemaOf[resource]);
  const contents = { type: "object", properties: { contents: { type: "array", items: entry } } };
  const list = {
    operationId: `list_${resource}`,
    summary: `A page of ${resource}`,
    parameters: parametersOf(queries[resource]),
    responses: { ...answersWith({ allOf: [ref("Page"), contents] }), ...refusals("400", "429") },
  };
  const single = {
    operationId: `get_${schemaOf[resource]}`,
    summary: `One entry of ${resource} with all that belongs to it`,
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
    responses: { ...answersWith(entry), ...refusals("404", "429") },
  };
  return [
    [`/${resource}`, { get: list }],
    [`/${resource}/{id}`, { get: single }],
  ];
}

const answersWith = (schema: object) => ({
  "200": { description: "The answer", content: { "application/json": { schema } } },
  "304": { description: "Unchanged since the ETag that was sent with If-None-Match" },
});

const reasons = {
  "400": "A parameter is unknown or its value cannot be read",
  "404": "No such entry",
  "429": "Too many requests; Retry-After says when it goes on",
} as const;

const refusals = (...statuses: readonly (keyof typeof reasons)[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: reasons[status], content: { "application/json": { schema: ref("Problem") } } },
    ]),
  );

function parametersOf(schema: z.ZodObject) {
  const { properties = {} } = z.toJSONSchema(schema);
  return Object.entries(properties).map(([name, value]) => {
    const { description, ...rest } = typeof value === "boolean" ? {} : value;
    return { name, in: "query", required: false, description, schema: rest };
  });
}

const about = z.toJSONSchema(z.object({ version: z.string(), profile: z.url(), openapi_url: z.url() }));
const problem = z.toJSONSchema(z.object({ error: z.string(), reason: z.string().nullable() }));
const page = z.toJSONSchema(
  z.looseObject({
    total_items: z.int(),
    total_pages: z.int(),
    page_number: z.int(),
    size: z.int(),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(z.unknown()),
  }),
);

/** The published schemas, pointing at each other inside this document and without what only tables need. */
const standardParts = () =>
  Object.fromEntries(Object.entries(standardSchemas).map(([name, schema]) => [name, plain(schema)]));

const kept = new Set([
  ...["type", "properties", "required", "items", "enum", "format", "title", "description", "$ref", "example"],
]);

function plain(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return schema;
  const parts = Object.entries(schema).filter(([name]) => kept.has(name));
  return Object.fromEntries(parts.map(([name, value]): [string, unknown] => plainPart(name, value)));
}

function plainPart(name: string, value: unknown): [string, unknown] {
  if (name === "$ref") return ["$ref", `#/components/schemas/${String(value).replace(/\.json$/, "")}`];
  if (name === "example") return ["examples", [value]];
  if (name === "properties" && typeof value === "object" && value !== null)
    return [name, Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))];
  return [name, name === "items" ? plain(value) : value];
}
